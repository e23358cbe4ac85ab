/**
 * A BMLT root server for tests, which behaves as the real ones do: a meeting is a record of texts, the
 * fields asked for are the fields sent, formats come with the answer where they are asked for, and
 * pages may be cut shorter than was asked. All that it lists is invented.
 */
import { createServer } from 'node:http';
import { bmltMeeting } from './bmlt-meeting.mjs';

const formats = [
  ['B', 'Beginners', 'BEG', 'FC3', '1'],
  ['C', 'Closed', 'CLOSED', 'O', '4'],
  ['O', 'Open', 'OPEN', 'O', '17'],
  ['W', 'Women', 'W', 'FC3', '32'],
  ['WC', 'Wheelchair', 'WCHR', 'FC2', '33'],
  ['VM', 'Virtual Meeting', 'VM', 'FC2', '54'],
  ['TC', 'Temporarily Closed Facility', 'TC', 'FC2', '55'],
  ['HY', 'Hybrid Meeting', 'HYBR', 'FC2', '56'],
].map(([key_string, name_string, world_id, format_type_enum, id]) => ({
  key_string,
  name_string,
  description_string: '',
  lang: 'en',
  id,
  world_id,
  format_type_enum,
}));

/**
 * @param {object} options
 * @param {readonly object[]} options.meetings
 * @param {number} [options.cap] Most meetings of a page, whatever is asked.
 * @param {boolean} [options.old] Knows neither pages nor an empty list, which it writes as `{}`.
 * @param {boolean} [options.aggregator] Wants a filter, and names each record's own server.
 * @param {number} [options.failsFrom] The page from which on it answers 500.
 */
export async function bmltServer({ meetings, cap = Infinity, old, aggregator, failsFrom }) {
  /** @type {URLSearchParams[]} */
  const asked = [];
  const answer = (switches) => {
    // what a server without the guard would give away
    if (switches.has('advanced_published')) return [bmltMeeting(0, { published: '0' })];
    if (aggregator && !['page_size', 'services'].some((name) => switches.get(name))) return [];
    let found = meetings;
    const weekdays = switches.get('weekdays')?.split(',');
    if (weekdays) found = found.filter(({ weekday_tinyint: day }) => weekdays.includes(day));
    if (!old && switches.has('page_size')) {
      const size = Math.min(Number(switches.get('page_size')), cap);
      const from = (Number(switches.get('page_num') ?? 1) - 1) * size;
      found = found.slice(from, from + size);
    }
    if (old && !found.length) return {};
    const keys = switches.get('data_field_key')?.split(',');
    const shown = keys
      ? found.map((each) =>
          Object.fromEntries(keys.filter((key) => key in each).map((key) => [key, each[key]])),
        )
      : found;
    return switches.has('get_used_formats') ? { meetings: shown, formats } : shown;
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const json = /^\/main_server\/client_interface\/json\/?$/.test(pathname);
    if (json) asked.push(searchParams);
    const fails = Number(searchParams.get('page_num')) >= (failsFrom ?? Infinity);
    response.writeHead(fails ? 500 : 200, {
      'access-control-allow-origin': '*',
      'content-type': json ? 'application/json' : 'text/html',
    });
    if (!json) response.end('<!doctype html><title>BMLT</title>');
    else response.end(fails ? '' : JSON.stringify(answer(searchParams)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/main_server/`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

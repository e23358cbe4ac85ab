/** The requests for a BMLT server's meetings. */

/** What is asked of each meeting: nothing of the people who can be asked about it. */
const fields = [
  'id_bigint',
  'root_server_id',
  'root_server_uri',
  'service_body_name',
  'weekday_tinyint',
  'start_time',
  'duration_time',
  'time_zone',
  'venue_type',
  'formats',
  'format_shared_id_list',
  'published',
  'meeting_name',
  'location_text',
  'location_info',
  'location_street',
  'location_neighborhood',
  'location_city_subsection',
  'location_municipality',
  'location_sub_province',
  'location_province',
  'location_postal_code_1',
  'location_nation',
  'latitude',
  'longitude',
  'comments',
  'train_lines',
  'bus_lines',
  'phone_meeting_number',
  'virtual_meeting_link',
  'virtual_meeting_additional_info',
];

/** Meetings asked for at once. */
const pageSize = 5000;

/**
 * Switches of a host's own that are not kept: ours, and those that would bring another answer than
 * the published meetings as JSON.
 */
const dropped = [
  'switcher',
  'data_field_key',
  'get_used_formats',
  'get_formats_only',
  'page_size',
  'page_num',
  'callback',
  'advanced_published',
];

export interface Page {
  readonly address: string;
  /**
   * The page after this one, where there may be one.
   *
   * @param count How many meetings this one held.
   */
  next(count: number): Page | undefined;
}

/**
 * @param address A server (`https://na.example.org/main_server/`), or a search on one, whose switches
 *   are kept. The address of a file is one page, as it stands.
 */
export function firstPage(address: string): Page {
  const [path = '', query = ''] = address.replace(/#.*$/, '').split('?', 2);
  const isSearch = /(^|&)switcher=/.test(query);
  if (!isSearch && /\.\w+$/.test(path.replace(/^[a-z]+:\/\/[^/]*/i, '')))
    return { address, next: () => undefined };
  const root = path.replace(/\/*(client_interface(\/.*)?)?$/, '');
  const given = new URLSearchParams(query);
  for (const name of dropped) given.delete(name);

  const page = (size: number, number: number): Page => {
    const switches = new URLSearchParams([
      ['switcher', 'GetSearchResults'],
      ...given,
      ['get_used_formats', '1'],
      ['data_field_key', fields.join(',')],
      ['page_size', `${size}`],
      ['page_num', `${number}`],
    ]);
    return {
      address: `${root}/client_interface/json/?${switches}`,
      next(count) {
        if (count === size) return page(size, number + 1);
        // A server's own cap is a round number. From there on it is asked for pages of that size, so
        // that none lies between two of them. A longer page is from a server that knows no pages.
        const capped = number === 1 && count > 0 && count < size && count % 50 === 0;
        return capped ? page(count, 2) : undefined;
      },
    };
  };
  return page(pageSize, 1);
}

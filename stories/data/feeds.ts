/**
 * Feeds that stand nowhere: what the stories ask of feeds.example.org is answered here, so that no
 * story touches a network, and one may wait for ever without a request left open.
 */
import sample from '../../demo/feeds/sample-small.json';

const at = (path: string) => `https://feeds.example.org/${path}`;

export const feeds = {
  /** Twelve invented meetings. */
  sample: at('meetings.json'),
  /** Three of one fellowship. */
  aa: at('aa.json'),
  /** One of the same three from another publisher, and one more. */
  copy: at('copy.json'),
  /** Two of another. */
  na: at('na.json'),
  /** One that is shown, one that is read with a doubt, and one that is left out. */
  flawed: at('flawed.json'),
  /** In our own envelope, with no meeting in it. */
  none: at('none.json'),
  /** Never answers. */
  never: at('never.json'),
  /** HTTP 404. */
  absent: at('absent.json'),
};

const record = (slug: string, name: string, day: number, time: string) => ({
  slug,
  name,
  day,
  time,
  location: 'Example Hall',
  formatted_address: '1 Sample Street, Leeds, LS6 9CC, England',
});

const json = (data: unknown) => (): Promise<Response> =>
  Promise.resolve(
    new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } }),
  );

const never = (signal?: AbortSignal | null): Promise<Response> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

const answers = new Map<string, (signal?: AbortSignal | null) => Promise<Response>>([
  [feeds.sample, json(sample)],
  [
    feeds.aa,
    json({
      sample: true,
      attribution: 'Sample Intergroup',
      meetings: [
        record('aa-1', 'Candlelight', 0, '20:00'),
        record('aa-2', 'Lunch Hour', 1, '13:00'),
        record('aa-3', 'Early Doors', 2, '07:00'),
      ],
    }),
  ],
  [
    feeds.copy,
    json({
      sample: true,
      attribution: 'Sample Council',
      meetings: [
        record('1001', 'Candlelight group', 0, '20:00'),
        record('1002', 'Tea and Talk', 3, '19:30'),
      ],
    }),
  ],
  [
    feeds.na,
    json({
      sample: true,
      attribution: 'Sample Region',
      meetings: [
        record('na-1', 'Clean Slate', 1, '19:00'),
        record('na-2', 'Night Owls', 5, '22:00'),
      ],
    }),
  ],
  [
    feeds.flawed,
    json({
      sample: true,
      attribution: 'Sample Intergroup',
      meetings: [
        record('one', 'Open Door', 1, '19:30'),
        record('two', 'Tea and Talk', 2, '7.30pm'),
        { slug: 'three', name: 'Nowhere', day: 3, time: '19:30' },
      ],
    }),
  ],
  [feeds.none, json({ sample: true, meetings: [] })],
  [feeds.absent, () => Promise.resolve(new Response('', { status: 404 }))],
  [feeds.never, never],
]);

const network = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const answer = answers.get(input instanceof Request ? input.url : String(input));
  return answer ? answer(init?.signal) : network(input, init);
};

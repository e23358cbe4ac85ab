import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import type { Feed } from '../../src/feed/feed.js';
import { parseFeed } from '../../src/feed/read.js';
import { fellowship } from '../../src/knowledge/fellowship-lookup.js';

const fetchText = async (path: string): Promise<string> => {
  const response = await fetch(new URL(`../../${path}`, import.meta.url));
  expect(response.ok, path).to.equal(true);
  return response.text();
};

const read = async (text: string): Promise<Feed> => {
  const result = await parseFeed(text);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

describe('our own format', () => {
  for (const name of ['sample.json', 'sample-small.json'])
    it(`reads every meeting of ${name}, and knows its fellowship`, async () => {
      const text = await fetchText(`demo/feeds/${name}`);
      const { info, meetings, problems } = await read(text);
      expect(meetings).to.have.length(
        (JSON.parse(text) as { meetings: unknown[] }).meetings.length,
      );
      expect(info).to.include({ sample: true, timezone: 'Europe/London' });
      for (const meeting of meetings) {
        expect(meeting.sample, meeting.id).to.equal(true);
        expect(fellowship(meeting.fellowship!), meeting.id).to.exist;
      }
      // Alateen gives its town and no more, on purpose
      const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
      const unexpected = problems.filter(({ id }) => byId.get(id!)?.fellowship !== 'alateen');
      expect(unexpected).to.deep.equal([]);
    });

  it('is shown in the guide by examples that are read without a problem', async () => {
    const guide = await fetchText('stories/guides/feed-format.mdx');
    const examples = [...guide.matchAll(/```json\n([\s\S]+?)```/g)].map(([, json]) => json!);
    expect(examples).to.have.length(2);
    const shown: Meeting[] = [];
    for (const example of examples) {
      const { meetings, problems } = await read(example);
      expect(problems).to.deep.equal([]);
      shown.push(...meetings);
    }
    const [least, most] = shown as [Meeting, Meeting];
    expect(least).to.deep.include({ fellowship: 'smart', attendance: 'in-person' });
    expect(least.times).to.deep.equal([
      { day: 3, start: 1170, duration: 90, zone: 'Europe/London' },
    ]);
    expect(most.attendance).to.equal('hybrid');
    expect(most.access).to.deep.equal({ 'step-free': true, 'hearing-loop': true, dogs: false });
    expect(most.times[0]!.recurrence?.variations?.[0]).to.deep.include({ openness: 'open' });
    expect(most.translations?.['cy']?.name).to.equal('Cerrig Camu');
    expect(most).to.include({ proof: true, cost: 'Free', sample: true, checked: '2026-11-01' });
    expect(most.online).to.include({ id: '123 456 789', passcode: 'sample' });
    expect(most.who?.languages).to.deep.equal(['cy', 'en']);
  });

  it('has in the guide every field that the sample uses', async () => {
    const table = await fetchText('stories/guides/feed-format-fields.md');
    const named = new Set([...table.matchAll(/`([a-z_]+)`/g)].map(([, field]) => field));
    const feed = JSON.parse(await fetchText('demo/feeds/sample.json')) as {
      meetings: Record<string, unknown>[];
    };
    // what Meeting Guide calls `attendance` and `entrance`
    const theirs = ['attendance_option', 'location_notes'];
    const used = new Set(feed.meetings.flatMap((meeting) => Object.keys(meeting)));
    for (const field of used) if (!theirs.includes(field)) expect(named, field).to.include(field);
  });
});

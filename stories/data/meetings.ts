/** Invented meetings, one for each thing that a meeting can be. */
import type { Meeting, MeetingTime } from '../../src/core/meeting.js';

const zone = 'Europe/London';
const sundayAt = (start: number): MeetingTime => ({ day: 0, start, duration: 90, zone });

function invented(id: string, changes: Partial<Meeting>): Meeting {
  return {
    id,
    fellowship: 'aa',
    attendance: 'in-person',
    status: { state: 'active' },
    times: [sundayAt(1140)],
    venue: {
      name: 'Example Hall',
      address: ['1 Sample Street'],
      locality: 'Leeds',
      postcode: 'LS6 9CC',
    },
    source: { feed: 'stories', id },
    sample: true,
    ...changes,
  };
}

export const onNow = invented('on-now', {
  name: 'Candlelight',
  times: [sundayAt(1080)],
  who: { openness: 'open' },
});

export const startsSoon = invented('starts-soon', {
  name: 'First Cup',
  who: { openness: 'open', audiences: ['newcomers'] },
  access: { 'step-free': true },
});

export const tomorrow = invented('tomorrow', {
  name: 'Lunchtime Tools',
  fellowship: 'smart',
  times: [{ day: 1, start: 750, duration: 60, zone }],
  venue: { name: 'Sample Library', locality: 'York', postcode: 'YO1 9CC' },
});

export const online = invented('online', {
  name: 'From the Sofa',
  fellowship: 'lifering',
  attendance: 'online',
  times: [{ day: 2, start: 1200, duration: 60, zone }],
  venue: undefined,
  online: {
    url: 'https://meet.example.org/j/sofa',
    host: 'meet.example.org',
    id: '431 977 908',
    passcode: 'sample',
  },
});

export const hybrid = invented('hybrid', {
  name: 'Two Doors',
  fellowship: 'na',
  attendance: 'hybrid',
  times: [{ day: 3, start: 1170, duration: 90, zone }],
  online: { phone: '020 7946 0123' },
  access: { 'step-free': true, 'hearing-loop': true, parking: false },
});

export const suspended = invented('suspended', {
  name: 'Garden Gate',
  status: { state: 'suspended', notice: 'The hall is being repaired. Back in the spring.' },
});

export const moved = invented('moved', {
  name: 'Harbour Lights',
  status: { state: 'moved', notice: 'Now at Sample Chapel, across the road.' },
});

export const byAppointment = invented('by-appointment', { name: 'Ring First', times: [] });

export const noTime = invented('no-time', { name: 'After Dark', times: [{ day: 4, zone }] });

export const monthly = invented('monthly', {
  name: 'First Thursday Families',
  fellowship: 'al-anon',
  times: [
    {
      day: 4,
      start: 1140,
      duration: 90,
      zone,
      recurrence: {
        freq: 'monthly',
        byday: [{ day: 4, nth: 1 }],
        except: ['2027-01-07'],
        variations: [{ dates: ['2026-12-03'], openness: 'open', note: 'Friends are welcome' }],
      },
    },
  ],
});

export const severalTimes = invented('several-times', {
  name: 'Daily Bread and Butter',
  times: [1, 2, 3, 4, 5].map((day) => ({ day, start: 780, duration: 60, zone }) as MeetingTime),
});

export const noName = invented('no-name', {});

export const everything = invented('everything', {
  name: 'The Whole Nine Yards',
  group: 'Sample Yard Group',
  belief: 'secular',
  focus: ['alcohol', 'drugs'],
  attendance: 'hybrid',
  venue: {
    name: 'Example Recovery Café',
    address: ['4 Invented Lane', 'Sampleton'],
    locality: 'Cardiff',
    regions: ['Wales', 'Cardiff', 'Sampleton'],
    nation: 'Wales',
    postcode: 'CF1 9CC',
    entrance: 'Side door; press the buzzer marked Example.',
    transport: 'Bus 12 to Sample Square.',
    position: { lat: 51.48, lng: -3.18, precision: 'exact' },
  },
  online: {
    url: 'https://meet.example.org/j/yards',
    host: 'meet.example.org',
    phone: '020 7946 0456,,431977908#',
    id: '431 977 908',
    passcode: 'sample',
    notes: 'The host opens the room ten minutes before.',
  },
  who: {
    openness: 'open',
    audiences: ['women', 'newcomers', 'lgbtq'],
    languages: ['en', 'cy'],
    minAge: 18,
    maxAge: 99,
  },
  access: {
    'step-free': true,
    'accessible-toilet': true,
    'hearing-loop': true,
    'sign-language': false,
    parking: false,
    children: true,
  },
  proof: true,
  cost: 'Free. A hat goes round for the tea.',
  notes: 'Bring a mug.\nThe kettle is on from half past.',
  types: ['O', 'SP'],
  contact: {
    website: 'https://yards.example.org/',
    email: 'hello@yards.example.org',
    phone: '01632 960123',
  },
  checked: '2026-11-01',
  report: 'https://example.org/report?meeting=everything',
  source: {
    feed: 'stories',
    id: 'everything',
    licence: 'CC0-1.0',
    attribution: 'Sample Intergroup',
    url: 'https://example.org/meetings/everything',
  },
});

/** The longest that feeds hold, words without a place to break among them. */
export const longWords = invented('long-words', {
  name: 'Walking, Talking and Listening in Any Weather near Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, with Boots for Those Who Have None',
  attendance: 'hybrid',
  times: [{ day: 3, start: 1335, duration: 155, zone }],
  venue: {
    name: 'Canolfan Gymunedol a Llyfrgell Enghreifftiol Dychmygol Llansanffraid-ym-Mechain',
    address: ['The Old Sample Schoolhouse behind the Invented Methodist Chapel'],
    locality: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    postcode: 'LL61 9CC',
    entrance: `${'Round the back, past the bins, up the ramp and left. '.repeat(4)}`,
  },
  online: {
    url: `https://meet.example.org/j/${'abcdefghij'.repeat(12)}`,
    host: 'a-very-long-name-for-a-meeting-room.conferencing.example.org',
    passcode: 'correct-horse-battery-staple-correct-horse-battery-staple',
  },
  who: { openness: 'open', audiences: ['people-of-colour', 'young-people', 'professionals'] },
  status: {
    state: 'active',
    notice: 'On bank holidays the caretaker lets people in at the other end of the building.',
  },
});

export const welsh = invented('welsh', {
  name: 'Paned a Sgwrs',
  times: [{ day: 1, start: 1140, duration: 60, zone }],
  venue: { name: 'Neuadd Enghraifft', locality: 'Aberystwyth', postcode: 'SY23 9CC' },
  who: { openness: 'open', languages: ['cy'] },
  translations: { cy: { notes: 'Dewch â’ch cwpan eich hun.' } },
  notes: 'Bring your own cup.',
});

export const hebrew = invented('hebrew', {
  name: 'קבוצת דוגמה: צעד ראשון (ראשון בערב)',
  venue: { name: 'אולם הדוגמה', locality: 'Leeds', postcode: 'LS6 9CC' },
  who: { openness: 'open', languages: ['he'] },
  notes: 'דוגמה מומצאת: המפגש הזה אינו קיים.',
});

export const arabic = invented('arabic', {
  name: 'اجتماع المثال: الخطوة الأولى',
  attendance: 'hybrid',
  times: [{ day: 1, start: 1140, duration: 90, zone }],
  venue: { name: 'قاعة المثال', locality: 'Birmingham', postcode: 'B1 9CC' },
  online: { url: 'https://meet.example.org/j/mithal', host: 'meet.example.org' },
  who: { languages: ['ar'] },
  status: { state: 'active', notice: 'مثال مخترع: هذا الاجتماع غير موجود.' },
});

/** A mixed list, as a finder has it. */
export const several: readonly Meeting[] = [
  onNow,
  startsSoon,
  tomorrow,
  online,
  hybrid,
  severalTimes,
  noTime,
  monthly,
  everything,
  moved,
  byAppointment,
  suspended,
];

export const rightToLeft: readonly Meeting[] = [hebrew, arabic, startsSoon];

/** More than a page of them. */
export const many: readonly Meeting[] = [...Array(60).keys()].map((index) =>
  invented(`many-${index + 1}`, {
    name: `Sample meeting ${index + 1}`,
    fellowship: ['aa', 'na', 'smart', 'ca', 'ga'][index % 5]!,
    times: [{ day: (index % 7) as MeetingTime['day'], start: 600 + index * 5, duration: 60, zone }],
  }),
);

const at = (
  locality: string,
  lat: number,
  lng: number,
  precision: 'exact' | 'about' = 'exact',
): Partial<Meeting> => ({
  venue: { name: 'Example Hall', locality, position: { lat, lng, precision } },
});

/** For a map: two near one another, one roughly, one by itself, and one that is online only. */
export const placed: readonly Meeting[] = [
  invented('leeds', { name: 'Leeds Evening', ...at('Leeds', 53.8, -1.55) }),
  invented('bradford', { name: 'Bradford Steps', ...at('Bradford', 53.79, -1.75) }),
  invented('durham', { name: 'Durham Tools', ...at('Durham', 54.78, -1.57, 'about') }),
  invented('cardiff', { name: 'Cardiff Calm', ...at('Cardiff', 51.48, -3.18) }),
  online,
];

/** Every feature of the format that the sample must use, and the few meetings that show most. */
const days = ({ day, times }) =>
  times ? times.map((time) => time.day) : Array.isArray(day) ? day : day === undefined ? [] : [day];
const minutes = (time) => Number(time?.slice(0, 2)) * 60 + Number(time?.slice(3));
const between = (from, to) => (meeting) =>
  minutes(meeting.time) >= from && minutes(meeting.time) < to;
const isAudience = (audience) => (meeting) => meeting.audiences?.includes(audience);
const isCoded = (code) => (meeting) => meeting.types?.includes(code);
const speaks = (language) => (meeting) => meeting.languages?.includes(language);
const bydays = ({ recurrence }) => recurrence?.byday ?? [];

const accessFeatures = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'sign-language',
  'parking',
  'children',
  'dogs',
];

const list = (prefix, values, has) =>
  values.map((value) => ({ feature: `${prefix} ${value}`, has: has(value) }));

export const features = [
  ...list('day', [0, 1, 2, 3, 4, 5, 6], (day) => (meeting) => days(meeting).includes(day)),
  { feature: 'morning', has: between(300, 720) },
  { feature: 'afternoon', has: between(720, 1020) },
  { feature: 'evening', has: between(1020, 1260) },
  { feature: 'night', has: between(1260, 1440) },
  ...list(
    'attendance',
    ['in_person', 'online', 'hybrid'],
    (value) => (meeting) => meeting.attendance_option === value,
  ),
  ...list(
    'nation',
    ['England', 'Wales', 'Scotland', 'Northern Ireland'],
    (value) => (meeting) => meeting.regions?.[0] === value,
  ),
  { feature: 'several days', has: (meeting) => days(meeting).length > 1 },
  { feature: 'several times', has: (meeting) => meeting.times },
  { feature: 'by appointment', has: (meeting) => !days(meeting).length },
  {
    feature: 'a day and no time',
    has: (meeting) => days(meeting).length && !meeting.times && !meeting.time,
  },
  { feature: 'no end', has: (meeting) => meeting.time && !meeting.end_time },
  {
    feature: 'ends after midnight',
    has: (meeting) => meeting.end_time && minutes(meeting.end_time) < minutes(meeting.time),
  },
  { feature: 'monthly', has: (meeting) => bydays(meeting).some((byday) => /^[1-5]/.test(byday)) },
  {
    feature: 'last of the month',
    has: (meeting) => bydays(meeting).some((byday) => /^-1/.test(byday)),
  },
  { feature: 'every other week', has: (meeting) => meeting.recurrence?.interval === 2 },
  ...list(
    'recurrence',
    ['except', 'from', 'until', 'variations'],
    (key) => (meeting) => meeting.recurrence?.[key],
  ),
  {
    feature: 'variation in openness',
    has: (meeting) => meeting.recurrence?.variations?.some(({ openness }) => openness),
  },
  ...list(
    'status',
    ['suspended', 'moved'],
    (value) => (meeting) => meeting.status === value && meeting.notice,
  ),
  { feature: 'notice while active', has: (meeting) => meeting.notice && !meeting.status },
  ...list(
    'openness',
    ['open', 'closed', 'on-request'],
    (value) => (meeting) => meeting.openness === value,
  ),
  ...list(
    'audience',
    [
      'women',
      'men',
      'lgbtq',
      'young-people',
      'older-people',
      'newcomers',
      'people-of-colour',
      'professionals',
    ],
    isAudience,
  ),
  ...list('code', ['O', 'C', 'W', 'POA', 'B', 'ST'], isCoded),
  ...list('language', ['pl', 'pa', 'cy', 'bfi', 'fa', 'ur'], speaks),
  ...list('access yes', accessFeatures, (key) => (meeting) => meeting.access?.[key] === true),
  ...list(
    'access no',
    accessFeatures.filter((key) => key !== 'sign-language'),
    (key) => (meeting) => meeting.access?.[key] === false,
  ),
  { feature: 'access not known', has: (meeting) => meeting.location && !meeting.access },
  { feature: 'Welsh name', has: (meeting) => meeting.name_cy },
  { feature: 'long name', has: (meeting) => meeting.name.length > 64 },
  { feature: 'many notes', has: (meeting) => meeting.notes.split('\n').length > 3 },
  ...list(
    'field',
    [
      'proof',
      'cost',
      'group',
      'entrance',
      'location_notes',
      'transport',
      'conference_id',
      'conference_passcode',
      'url',
      'formatted_address',
      'postal_code',
      'conference_url_notes',
      'conference_phone',
      'conference_phone_notes',
      'phone',
      'email',
      'website',
      'feedback_url',
      'min_age',
      'notes_cy',
    ],
    (key) => (meeting) => meeting[key],
  ),
];

/** A dozen meetings of as many fellowships: each time the one that shows most that is new. */
export function pickSmall(meetings) {
  const left = new Set(features);
  const chosen = [];
  const gain = (meeting) => [...left].filter(({ has }) => has(meeting)).length;
  while (chosen.length < 12) {
    const best = meetings
      .filter(({ fellowship }) => !chosen.some((other) => other.fellowship === fellowship))
      .reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best);
    for (const feature of left) if (feature.has(best)) left.delete(feature);
  }
  return chosen.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

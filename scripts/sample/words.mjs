/** The invented words: names of meetings, venues, streets and notes. None is a real place. */

/** Names in English, with the Welsh that a meeting in Wales also carries. */
export const names = [
  ['Lantern', 'Llusern'],
  ['Open Door', 'Drws Agored'],
  ['New Leaf', 'Dalen Newydd'],
  ['Quiet Hour', 'Awr Dawel'],
  ['The Bridge', 'Y Bont'],
  ['Daybreak', 'Toriad Gwawr'],
  ['Stepping Stones', 'Cerrig Camu'],
  ['Fresh Start', 'Dechrau Newydd'],
  ['Kettle On', 'Paned'],
  ['The Harbour', 'Yr Harbwr'],
  ['Fresh Air', 'Awyr Iach'],
  ['Common Ground', 'Tir Cyffredin'],
  ['First Light', 'Golau Cyntaf'],
  ['The Garden Room', 'Ystafell yr Ardd'],
  ['Round Table', 'Y Ford Gron'],
  ['One Day', 'Un Diwrnod'],
  ['Welcome', 'Croeso'],
  ['The Lighthouse', 'Y Goleudy'],
  ['Calm Water', 'Dŵr Tawel'],
  ['Together', 'Gyda’n Gilydd'],
];

/** More names, for the other nations. */
export const moreNames = [
  'Front Step',
  'Second Wind',
  'Clear Morning',
  'Paper Boats',
  'The Long Table',
  'Safe Harbour',
  'Turning the Tide',
  'Loose Change',
  'The Back Room',
  'Green Shoots',
  'Half Past',
  'Small Hours',
  'The Corner Chair',
  'Plain Talk',
  'Rain or Shine',
  'Milk and Two Sugars',
  'The Landing',
  'Good Company',
  'Slow and Steady',
  'Odd Socks',
  'Upstairs',
  'Keep It Simple',
  'Windfall',
  'The Allotment',
  'Bread and Butter',
  'Northern Lights',
  'Umbrella',
  'The Ferry',
  'Sea Wall',
  'The Long Way Round',
  'Steady On',
  'Candle and Chair',
];

export const longNames = [
  'The Room at the End of the Long Corridor on the Second Floor Behind the Invented Library',
  'A Gentle Start to the Week for Anyone Who Has Not Been to a Meeting for a While',
  'Questions, Answers, Tea, Biscuits and Something to Read on the Bus Home',
  'Walking, Talking and Listening in Any Weather, with Boots for Those Who Have None',
];

/** Names in the language of the meeting. */
export const namesByLanguage = {
  pl: ['Latarnia', 'Nowy Dzień', 'Otwarte Drzwi', 'Spokojna Przystań', 'Krok po Kroku', 'Razem'],
  pa: ['Nava Savera', 'Sanjha Vehra', 'Chardi Kala'],
  fa: ['Cheragh', 'Rooz-e No'],
  ur: ['Nayi Subah'],
  cy: ['Cymraeg a Phaned', 'Siarad Plaen', 'Cam wrth Gam'],
};

export const venues = [
  'Example Hall',
  'Sample Community Centre',
  'Invented Church Hall',
  'Specimen Library',
  'Placeholder Meeting House',
  'Example Health Centre',
  'Fictional Arts Centre',
  'Sample Street Chapel',
  'Imaginary Meeting House',
  'Made-up Sports Club',
  'Example Recovery Café',
  'Specimen Day Centre',
];

export const streets = [
  'Sample Street',
  'Example Road',
  'Invented Lane',
  'Specimen Square',
  'Placeholder Terrace',
  'Fictional Way',
  'Made-up Row',
  'Pretend Avenue',
];

export const entrances = [
  'Side door on Placeholder Lane; press the buzzer marked Example.',
  'First floor, follow the paper signs. There is a lift.',
  'Through the car park to the blue door.',
  'Ring the bell; somebody comes down.',
  'The small room to the left of the main hall.',
];

export const transports = [
  'Buses 1, 2 and 3 stop outside.',
  'Ten minutes on foot from the station, all on the level.',
];

export const invented = 'Invented example: this meeting does not exist.';
export const inventedWelsh = 'Enghraifft ddychmygol: nid yw’r cyfarfod hwn yn bodoli.';

export const notes = [
  'You need not speak. Come and listen if that is easier.',
  'Tea and biscuits from 15 minutes before.',
  'First time? Somebody at the door will say hello.',
  'Please come a little early: the door is locked once we start.',
  'Parking behind the hall is free after 6pm.',
  'Bring a friend if that helps.',
  'Cameras may stay off. Your first name is enough.',
  'No dogs, except assistance dogs.',
  'We read for ten minutes, then anyone may share.',
  'Closed on bank holidays.',
];

export const suspensions = [
  'No meetings until further notice while the hall is repaired.',
  'Paused for the summer. We hope to be back in the autumn.',
  'Suspended for now: the group is looking for people to open up.',
];

export const moves = [
  'Moved in September: now at the address shown here.',
  'For four weeks we meet next door, at number 3.',
];

export const notices = [
  'Bring a mask if you have a cold, please.',
  'Starts 15 minutes later on the last week of the month.',
];

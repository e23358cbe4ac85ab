/** What happens at a first meeting, in British English. Where each fact comes from: `knowledge/SOURCES.md`. */
import type { ApproachWords } from './strings.js';

export const enApproach: ApproachWords = {
  lang: 'en',
  headings: {
    happens: 'What happens',
    you: 'What you can do',
    who: 'Who can come',
    cost: 'What it costs',
    there: 'Getting in',
    online: 'Joining online',
    wrong: 'If nobody is there',
  },
  happens: {
    '12-step': [
      'Someone from the group opens the meeting and reads a few short pieces.',
      'One person may tell their own story. Then others speak, one at a time, about how things are for them.',
      'The others listen. They do not reply or give advice.',
      'Many meetings end with a short prayer or a reading. You do not have to join in.',
    ],
    cbt: [
      'A trained person leads the meeting and asks how everyone is.',
      'People talk with each other about what happened and what might help.',
      'You may try simple tools, such as writing down what is good and bad about a choice.',
      'There are no prayers.',
    ],
    'secular-peer': [
      'Someone from the group opens the meeting. Often each person says how their week was.',
      'People can ask each other questions and share what has helped.',
      'There are no prayers.',
    ],
    'buddhist-inspired': [
      'The meeting often starts with a quiet time for meditation.',
      'Someone reads a short piece. Then people talk about it, one at a time.',
      'You do not need to be a Buddhist.',
    ],
    faith: [
      'The meeting may have prayers, songs or readings from a holy book.',
      'People talk about how things are for them.',
      'Groups often welcome people who have another faith or none. You can ask first.',
    ],
    any: [
      'Someone from the group opens the meeting and says how it works.',
      'People talk about how things are for them, one at a time.',
    ],
  },
  you: [
    'You need not speak. You can say “I am just listening today”.',
    'A first name is enough.',
    'You can bring someone with you if the meeting is open. Ask first if it is not.',
    'You can leave at any time.',
  ],
  who: {
    open: ['This meeting is open. Anyone may come, and a friend can come with you.'],
    closed: [
      'This meeting is closed. That means it is for people who want help for themselves.',
      'If that is you, you are welcome, even if you are not sure yet and even the first time.',
    ],
    'on-request': ['Visitors may come if they ask first.'],
    unknown: [
      'An open meeting is for anyone. A closed meeting is for people who want help for themselves, and that can be you the first time.',
    ],
  },
  cost: ['It is free. A pot may go round to pay for the room. You do not have to put anything in.'],
  entrance: (entrance) => `Way in: ${entrance}`,
  there: [
    'Come about ten minutes early. It gives you time to find the right door.',
    'There may be no sign. If you are not sure, ask anyone near the door for “the meeting”.',
  ],
  online: [
    'You can keep your camera and microphone off.',
    'Others may see the name you join with. You can change it first.',
  ],
  wrong: [
    'Sometimes a listing is out of date. That is not your fault.',
    'Try another meeting today, or one online. And please tell us that the listing is wrong.',
  ],
  after:
    'Meetings differ a lot, even of the same kind. Try a few before you decide whether they are for you.',
};

/** Help lines in British English. */
import { list } from '../grammar/en.js';
import type { HelpWords, SafetyWords } from './strings.js';

export const enSafety: SafetyWords = {
  lang: 'en',
  callIf: 'Call 999 if someone:',
  signs: [
    'has a fit (seizure)',
    'is confused, or sees or hears things that are not there',
    'cannot be woken',
    'breathes slowly, or stops breathing',
    'may have taken too much of a drug, a medicine or alcohol',
    'is in danger of losing their life',
  ],
  withdrawalTitle: 'Before you stop',
  withdrawal: (health) => [
    'If you drink heavily every day, do not stop suddenly on your own. It can be dangerous.',
    'The same is true of benzodiazepines such as diazepam, of GHB and GBL, and of pregabalin and gabapentin.',
    `Talk to ${list(['a GP', ...(health ? [health] : []), 'your local alcohol and drug service'], 'or')} first.`,
  ],
};

export const enHelp: HelpWords = {
  lang: 'en',
  where: 'Where are you?',
  anywhere: 'Anywhere in the UK',
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  kinds: {
    crisis: 'Someone to talk to now',
    drugs: 'About drugs',
    family: 'For family and friends',
    fellowship: 'About its meetings',
    gambling: 'About gambling',
    'domestic-abuse': 'About abuse at home',
  },
  call: 'Call',
  option: (option) => `then choose option ${option}`,
  text: (to, body) => (body ? `Text ${body} to ${to}` : `Text ${to}`),
  always: 'Day and night',
  hours: (from, until) => `Every day, ${from} to ${until}`,
  free: 'free',
  standard: 'costs the same as a call to a home number',
  alsoIn: (languages) => `in ${list(languages)} too`,
  checked: (date) => `checked ${date}`,
  site: 'Website',
  stale: (names) =>
    `Nobody has checked these help lines for a year, so they are not shown: ${list(names)}.`,
};

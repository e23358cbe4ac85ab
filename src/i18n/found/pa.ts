/** The Punjabi of what was understood, and of what to try; no native speaker has checked it. */
import type { FoundStrings } from './strings.js';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' ਜਾਂ ');

export const paFound: FoundStrings = {
  taken: (typed, taken) =>
    `ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ${taken.map(quoted).join(', ')} ਸੀ? ਇੱਥੇ ${quoted(typed)} ਨਾਲ ਪੂਰਾ ਮਿਲਦਾ ਕੁਝ ਨਹੀਂ।`,
  unknown: (words) => `ਇੱਥੇ ${quoted(words)} ਨਾਲ ਮਿਲਦਾ ਕੁਝ ਨਹੀਂ।`,
  title: 'ਅਸੀਂ ਇਹ ਸਮਝਿਆ',
  or: (labels) => labels.join(' ਜਾਂ '),
  tonight: 'ਅੱਜ ਰਾਤ',
  weekend: 'ਇਸ ਵੀਕਐਂਡ',
  week: 'ਇਸ ਹਫ਼ਤੇ',
  within: (minutes) => (minutes % 60 ? `ਅਗਲੇ ${minutes} ਮਿੰਟਾਂ ਵਿੱਚ` : `ਅਗਲੇ ${minutes / 60} ਘੰਟੇ ਵਿੱਚ`),
  after: (time) => `${time} ਤੋਂ ਬਾਅਦ`,
  before: (time) => `${time} ਤੋਂ ਪਹਿਲਾਂ`,
  near: (place, about) => `${place} ਦੇ ਨੇੜੇ${about ? ' (ਅੰਦਾਜ਼ਨ)' : ''}`,
  nearYou: 'ਤੁਹਾਡੇ ਨੇੜੇ',
  whereAreYou: 'ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ। ਆਪਣੀ ਥਾਂ ਵਾਲਾ ਬਟਨ ਦਬਾਓ, ਜਾਂ ਕੋਈ ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।',
  whichPlace: (place, count) => `${place} ਨਾਂ ਦੀਆਂ ${count} ਥਾਵਾਂ ਹਨ। ਕਿਹੜੀ?`,
  otherPlaces: (place) => `${place} ਨਾਂ ਦੀਆਂ ਹੋਰ ਥਾਵਾਂ:`,
  nearTo: (place) => `near ${place}`,
  furthest: (distance, inOrder) =>
    `${inOrder ? 'ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀਆਂ ਪਹਿਲਾਂ ਹਨ। ' : ''}ਸਭ ਤੋਂ ਦੂਰ ਵਾਲੀ: ${distance}।`,
  nearestIs: (distance) => `ਸਭ ਤੋਂ ਨੇੜੇ ਦੀ ਮੀਟਿੰਗ: ${distance}।`,
  showOnline: 'ਆਨਲਾਈਨ ਮੀਟਿੰਗਾਂ ਵੇਖੋ',
  remove: (meaning, typed) => `ਹਟਾਓ: ${meaning}। ਇਸ ਦੀ ਥਾਂ “${typed}” ਖੋਜੋ`,
  restore: (typed) => `“${typed}” ਵਾਪਸ ਲਿਆਓ`,
  didYouMean: (text, meetings) => `ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ “${text}” ਸੀ? ${meetings}`,
  searchFor: (text, meetings) => `“${text}” ਖੋਜੋ: ${meetings}`,
  leaveOut: (what, meetings) => `ਛੱਡੋ: ${what ?? 'ਤੁਹਾਡੇ ਸ਼ਬਦ'}। ${meetings}`,
};

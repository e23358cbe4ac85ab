/** The Punjabi of the controls; no native speaker has checked it. What is typed is English, which every search understands. */
import { enControls } from './en.js';
import type { ControlWords } from './strings.js';

const labels = ['ਅਗਲੇ 2 ਘੰਟੇ', 'ਅੱਜ', 'ਕੱਲ੍ਹ', 'ਇਸ ਵੀਕਐਂਡ'];

export const paControls: ControlWords = {
  lang: 'pa',
  promise: 'ਇਹ ਇਸੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਰਹਿੰਦਾ ਹੈ। ਅਸੀਂ ਇਸ ਨੂੰ ਨਹੀਂ ਰੱਖਦੇ।',
  use: 'ਮੇਰੀ ਥਾਂ ਵਰਤੋ',
  finding: 'ਤੁਹਾਡੀ ਥਾਂ ਲੱਭੀ ਜਾ ਰਹੀ ਹੈ…',
  near: 'ਤੁਹਾਡੇ ਨੇੜੇ',
  forget: 'ਮੇਰੀ ਥਾਂ ਭੁੱਲ ਜਾਓ',
  furthest: (distance) => `ਸਭ ਤੋਂ ਨੇੜੇ ਵਾਲੀਆਂ ਪਹਿਲਾਂ ਹਨ। ਸਭ ਤੋਂ ਦੂਰ ਵਾਲੀ: ${distance}।`,
  nearestIs: (distance) =>
    `ਸਭ ਤੋਂ ਨੇੜੇ ਦੀ ਮੀਟਿੰਗ: ${distance}। ਆਨਲਾਈਨ ਮੀਟਿੰਗਾਂ ਵਿੱਚ ਤੁਸੀਂ ਕਿਤੋਂ ਵੀ ਸ਼ਾਮਲ ਹੋ ਸਕਦੇ ਹੋ।`,
  times: 'ਛੇਤੀ',
  quick: enControls.quick.map(([, typed], at) => [labels[at]!, typed]),
  show: 'ਇਸ ਤਰ੍ਹਾਂ ਵੇਖੋ',
  views: { list: 'ਸੂਚੀ', map: 'ਨਕਸ਼ਾ', week: 'ਹਫ਼ਤਾ' },
  print: 'ਇਹ ਸੂਚੀ ਛਾਪੋ',
  printFailed: 'ਮਾਫ਼ ਕਰਨਾ, ਇਹ ਇੱਥੇ ਛਪ ਨਹੀਂ ਸਕੀ।',
  faults: {
    denied: 'ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਤੁਹਾਡੀ ਥਾਂ ਨਹੀਂ ਦੱਸੀ। ਤੁਸੀਂ ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖ ਸਕਦੇ ਹੋ।',
    unavailable: 'ਤੁਹਾਡੀ ਥਾਂ ਪਤਾ ਨਹੀਂ ਲੱਗ ਸਕੀ। ਤੁਸੀਂ ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖ ਸਕਦੇ ਹੋ।',
    timeout: 'ਇਸ ਵਿੱਚ ਬਹੁਤ ਦੇਰ ਲੱਗੀ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸ਼ਹਿਰ ਜਾਂ ਪੋਸਟਕੋਡ ਲਿਖੋ।',
  },
};

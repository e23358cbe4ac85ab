/**
 * Which fellowships hold the invented meetings, and what is usual in each.
 *
 * `weight`: how many of them; `online`: the share held online only; `proof`: the share that gives
 * slips; `codes`: type codes of that fellowship; `steps`: whether open and closed are its words.
 */
const twelve = { online: 0.06, steps: true };

export const fellowships = {
  aa: {
    ...twelve,
    weight: 27,
    proof: 0.25,
    codes: ['B', 'ST', 'D', 'SP', 'MED', '12x12', '11', 'DR', 'TR', 'BE'],
  },
  'aa-secular': { ...twelve, weight: 3, codes: ['A', 'D'] },
  na: { ...twelve, weight: 12, proof: 0.25, codes: ['BEG', 'JFT', 'STEP', 'IP', 'CAN', 'LIT'] },
  ca: { ...twelve, weight: 6, proof: 0.2, codes: ['B', 'ST', 'SP', 'BE', 'MED'] },
  cma: { ...twelve, weight: 1.5, codes: ['SP', 'LGBTQ'] },
  ma: { online: 0.5, steps: true, weight: 1.5, codes: ['BB', 'CCAP'] },
  smart: { online: 0.15, weight: 15, codes: [] },
  'smart-family': { online: 0.25, weight: 3.5, codes: [] },
  lifering: { online: 0.85, weight: 3, codes: [] },
  'recovery-dharma': { online: 0.3, weight: 4, codes: ['8F', 'MI', 'IW', 'BB'] },
  'eight-step': { online: 0.2, weight: 1.5, codes: [] },
  wfs: { online: 1, weight: 2, codes: [] },
  mm: { online: 1, weight: 0.8, codes: [] },
  'celebrate-recovery': { online: 0, weight: 1.5, codes: [] },
  'sikh-recovery': { online: 0.5, weight: 0.8, codes: [] },
  'al-anon': { ...twelve, weight: 6, codes: ['BE', 'ST', 'AC', 'POA'] },
  alateen: { online: 0, weight: 0.8, codes: [] },
  'nar-anon': { ...twelve, weight: 1.5, codes: [] },
  'families-anonymous': { ...twelve, weight: 2, codes: [] },
  ga: { ...twelve, weight: 3.5, codes: ['20', 'BE'] },
  'gam-anon': { ...twelve, weight: 2, codes: [] },
  oa: { online: 0.2, steps: true, weight: 3.5, codes: ['VOR', 'NEWB', 'WRIT', 'TOOL'] },
  aca: { online: 0.25, steps: true, weight: 3, codes: ['LPG', 'Y', 'SMR', 'A'] },
  coda: { online: 0.2, steps: true, weight: 2.5, codes: ['SHARE', 'READ', 'B'] },
  slaa: { online: 0.2, steps: true, weight: 2, codes: ['GC', 'HR', 'D'] },
  da: { online: 0.5, steps: true, weight: 1, codes: ['TO', 'V'] },
  nicotine: { online: 1, weight: 0.5, codes: [] },
  ea: { online: 0.3, weight: 0.6, codes: [] },
};

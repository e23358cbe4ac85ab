/** Words of the way out of the page, in each language. */
export interface ExitWords {
  readonly lang: string;
  readonly leave: string;
  /** For who listens: that the keyboard does the same. */
  readonly keys: string;
  /** What it can't do. */
  readonly note: string;
  /** How many presses of Shift are left. */
  readonly left: (count: number) => string;
}

export const enExit: ExitWords = {
  lang: 'en',
  leave: 'Leave this page now',
  keys: 'You can also press the Shift key three times',
  note: 'This opens another site. It cannot clear your browser’s history, so this page may still be listed there.',
  left: (count) =>
    count === 1 ? 'Press Shift once more to leave.' : `Press Shift ${count} more times to leave.`,
};

export const cyExit: ExitWords = {
  lang: 'cy',
  leave: 'Gadael y dudalen hon nawr',
  keys: 'Gallwch hefyd bwyso’r fysell Shift dair gwaith',
  note: 'Mae hyn yn agor gwefan arall. Ni all glirio hanes eich porwr, felly gall y dudalen hon fod yno o hyd.',
  left: (count) =>
    count === 1
      ? 'Pwyswch Shift unwaith eto i adael.'
      : `Pwyswch Shift ${count === 2 ? 'ddwywaith' : `${count} gwaith`} eto i adael.`,
};

/** Words that are printed: on a sheet of a few meetings, and on a handout of a whole list. */
export interface PaperWords {
  readonly lang: string;
  /** At the top of a sheet, and its neutral form. */
  readonly title: (count: number) => string;
  readonly neutral: string;
  readonly handout: string;
  readonly next: (date: string) => string;
  readonly join: string;
  readonly meetingId: string;
  readonly passcode: string;
  /** Where the passcode is not printed. */
  readonly passcodeElsewhere: string;
  readonly phone: string;
  readonly entrance: string;
  readonly transport: string;
  readonly invented: string;
  readonly suspended: string;
  readonly notes: string;
  /** Beside the code that a telephone reads. */
  readonly scan: string;
  readonly scanList: string;
  readonly help: string;
  /** When to call 999; absent until a native speaker has checked it. */
  readonly danger?: string;
  readonly call: (phone: string) => string;
  readonly option: (phone: string, option: number) => string;
  readonly text: (to: string, body: string | undefined) => string;
  readonly printed: (date: string) => string;
  readonly check: string;
  /** At the top of a handout: how many are on it, of how many. */
  readonly count: (shown: number, total: number) => string;
  readonly noDate: string;
}

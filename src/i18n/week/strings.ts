/** Words of the week's timetable. */
export interface WeekWords {
  readonly lang: string;
  readonly caption: string;
  /** Above the days at the side. */
  readonly day: string;
  /** What is not named: how many more. */
  readonly more: (count: number) => string;
  /** A cell without a meeting, for who listens. */
  readonly none: string;
}

/** Words of a static page of meetings, besides those of the finder. */
export interface PageWords {
  readonly title: string;
  /** When the list was last changed. */
  readonly updated: (date: string) => string;
  readonly byAppointment: string;
  /** In place of an address that is not printed. */
  readonly askForPlace: string;
  /** Leads to one day. */
  readonly days: string;
  readonly check: string;
  readonly join: string;
  readonly phone: string;
}

/** Words of what can be done with a meeting: plan, calendar, share, print, say that it is wrong. */
export interface ActionWords {
  readonly lang: string;
  readonly add: string;
  readonly added: string;
  readonly remove: string;
  readonly full: (limit: number) => string;
  readonly showPlan: string;

  readonly calendar: {
    readonly title: string;
    /** The choice to have the meeting's name in the calendar. */
    readonly named: string;
    readonly namedHelp: string;
    readonly save: string;
    readonly saved: string;
    readonly google: string;
    readonly outlook: string;
    /** Said beside the links to other sites: whom they tell, and what they leave out. */
    readonly sites: string;
    /** The day of the one of several times that a link is for. */
    readonly on: (link: string, day: string) => string;
    readonly nothing: string;
    /** Title of an entry that does not say which meeting it is. */
    readonly neutral: string;
    /** Title of an entry of an invented meeting. */
    readonly invented: (title: string) => string;
    readonly join: (url: string) => string;
  };
  readonly share: {
    readonly title: string;
    readonly named: string;
    readonly native: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly sms: string;
    readonly email: string;
    /** What is sent is called so, whatever the meeting is. */
    readonly subject: string;
    readonly invented: string;
  };
  readonly wrong: {
    readonly title: string;
    readonly what: string;
    readonly kinds: readonly string[];
    readonly suggest: string;
    readonly email: string;
    readonly page: string;
    /** What is told, and that nothing else is. */
    readonly told: string;
    readonly subject: string;
    readonly listing: (id: string, feed: string) => string;
  };
}

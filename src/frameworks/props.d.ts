/** What every framework's types are made of. */
import type { MeetingElements } from './elements.js';

export type Tag = keyof MeetingElements;
export type ElementOf<T extends Tag> = MeetingElements[T]['element'];
export type EventsOf<T extends Tag> = MeetingElements[T]['events'];

/** An attribute can be written as text too. */
type Written<Value> = Value extends boolean
  ? boolean | ''
  : Value extends number
    ? number | `${number}`
    : Value;

export type Properties<T extends Tag> = {
  [Name in keyof MeetingElements[T]['properties']]?:
    MeetingElements[T]['properties'][Name] | undefined;
};

export type Attributes<T extends Tag> = {
  [Name in keyof MeetingElements[T]['attributes']]?:
    Written<MeetingElements[T]['attributes'][Name]> | undefined;
};

/** Names in both are the property, which takes texts as the attribute does. */
export type Own<T extends Tag> = Properties<T> &
  Omit<Attributes<T>, keyof MeetingElements[T]['properties']>;

/** Handlers under a prefix, such as `on` or `on:`. */
export type Handlers<T extends Tag, Prefix extends string> = {
  [Name in keyof EventsOf<T> & string as `${Prefix}${Name}`]?:
    ((event: EventsOf<T>[Name]) => void) | undefined;
};

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** Handlers as Vue names them: `onMeetingSelected`. */
export type PascalHandlers<T extends Tag> = {
  [Name in keyof EventsOf<T> & string as `on${Pascal<Name>}`]?:
    ((event: EventsOf<T>[Name]) => void) | undefined;
};

/** Tags in Solid: `import type {} from 'meeting-finder/solid'` once in a project. */
import type { JSX } from 'solid-js';
import type { Attributes, ElementOf, Handlers, Properties, Tag } from './props.js';

type Prefixed<Prefix extends string, Of> = {
  [Name in keyof Of & string as `${Prefix}${Name}`]?: Of[Name];
};

type Props<T extends Tag> = Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Attributes<T>> &
  Attributes<T> &
  Prefixed<'attr:', Attributes<T>> &
  Prefixed<'prop:', Properties<T>> &
  Handlers<T, 'on:'>;

export type MeetingTags = { [T in Tag]: Props<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends MeetingTags {}
  }
}

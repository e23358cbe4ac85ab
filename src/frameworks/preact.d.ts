/** Tags in Preact: `import type {} from 'meeting-finder/preact'` once in a project. */
import type { HTMLAttributes } from 'preact';
import type { ElementOf, Handlers, Own, Tag } from './props.js';

type Props<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> &
  Own<T> &
  Handlers<T, 'on'>;

export type MeetingTags = { [T in Tag]: Props<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends MeetingTags {}
  }
}

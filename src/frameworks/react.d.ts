/** Tags in React 19 and newer: `import type {} from 'meeting-finder/react'` once in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, Handlers, Own, Tag } from './props.js';

type Props<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>,
  keyof Own<T>
> &
  Own<T> &
  Handlers<T, 'on'>;

export type MeetingTags = { [T in Tag]: Props<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MeetingTags {}
  }
}

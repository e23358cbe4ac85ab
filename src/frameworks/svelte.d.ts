/** Tags in Svelte 5: `import type {} from 'meeting-finder/svelte'` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Handlers, Own, Tag } from './props.js';

type Props<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> &
  Own<T> &
  Handlers<T, 'on'>;

export type MeetingTags = { [T in Tag]: Props<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends MeetingTags {}
}

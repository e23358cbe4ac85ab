/** Tags in Vue 3: `import type {} from 'meeting-finder/vue'` once in a project. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { Own, PascalHandlers, Tag } from './props.js';

export type MeetingTags = {
  [T in Tag]: DefineComponent<Omit<HTMLAttributes, keyof Own<T>> & Own<T> & PascalHandlers<T>>;
};

declare module 'vue' {
  interface GlobalComponents extends MeetingTags {}
}

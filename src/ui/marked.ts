import { html } from 'lit';
import type { Range } from '../core/results.js';

/** A text, and where the words of a search stand in it: in ascending order, without overlaps. */
export interface Markable {
  readonly text: string;
  readonly ranges?: readonly Range[] | undefined;
}

/**
 * The text with those words marked: for eyes only. A screen reader that told where each mark begins
 * and ends would tear the name apart.
 */
export function marked({ text, ranges = [] }: Markable): unknown {
  if (!ranges.length) return text;
  let at = 0;
  return [
    ...ranges.flatMap(([from, to]) => [
      text.slice(at, from),
      html`<mark role="presentation">${text.slice(from, (at = to))}</mark>`,
    ]),
    text.slice(at),
  ];
}

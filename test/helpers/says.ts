import { expect } from '@open-wc/testing';

/** One assertion a table: what is said for each input, beside what should be. */
export function says<Input>(
  say: (input: Input) => string,
  table: readonly (readonly [Input, string])[],
): void {
  expect(table.map(([input]) => [input, say(input)])).to.deep.equal(table);
}

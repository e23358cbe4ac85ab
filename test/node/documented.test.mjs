import assert from 'node:assert/strict';
import test from 'node:test';
import { undocumented } from '../../scripts/documented.mjs';

const EVENTS = `
class RequestEvent extends CustomEvent { constructor(type) { super(type, {}); } }
export class ThingAskEvent extends RequestEvent { constructor() { super('thing-ask'); } }
export class ThingDoneEvent extends RequestEvent { constructor() { super('thing-done'); } }`;

/** An element with a comment and a body, among helpers. */
const element = (comment, body, more = {}) =>
  undocumented(
    new Map(
      Object.entries({
        'src/ui/events.ts': EVENTS,
        'src/elements/thing-x.ts': `
import { helper } from './helper.js';
import { Other } from './thing-other.js';
import { Controller } from '../controllers/controller.js';
/** @summary A thing.
${comment
  .split('\n')
  .map((line) => ` * ${line}`)
  .join('\n')}
 */
export class ThingX extends Base {
  static override readonly tag: string = 'thing-x';
  render() { ${body} }
}`,
        ...more,
      }),
    ),
  );

test('what is said and done agrees', () => {
  const comment = `@csspart box - B.
@csspart box-open - B.
@slot - Default.
@slot label - L.
@fires {ThingAskEvent} thing-ask - A.
@fires change - C.`;
  const body =
    'this.dispatchEvent(new ThingAskEvent()); this.dispatchEvent(new CustomEvent("change"));' +
    'return html`<p part="box box-open"><slot></slot><slot name="label">x</slot></p>`;';
  assert.deepEqual(element(comment, body), []);
});

const missing = [
  ['a part', 'return html`<p part="box"></p>`;', '@csspart box is missing'],
  ['a part of two', 'return html`<p part="box"></p>`;', '@csspart box is missing'],
  [
    'a part by expression',
    "return html`<p part=${on ? 'box' : ''}></p>`;",
    '@csspart box is missing',
  ],
  [
    'a part without a template',
    "this.box.setAttribute('part', on ? 'box' : '');",
    '@csspart box is missing',
  ],
  ['the default slot', 'return html`<slot></slot>`;', '@slot (default) is missing'],
  [
    'a named slot',
    'return html`<slot class="a"\n name="label"></slot>`;',
    '@slot label is missing',
  ],
  ['an event of ours', 'this.ask(new ThingAskEvent());', '@fires thing-ask is missing'],
  ['a native event', "this.dispatchEvent(new CustomEvent('change'));", '@fires change is missing'],
];
for (const [name, body, problem] of missing)
  test(`undocumented: ${name}`, () =>
    assert.deepEqual(element('', body), [`<thing-x>: ${problem}`]));

const vain = [
  ['@csspart box - B.', '@csspart box is in vain'],
  ['@slot - Default.', '@slot (default) is in vain'],
  ['@slot label - L.', '@slot label is in vain'],
  ['@fires {ThingAskEvent} thing-ask - A.', '@fires thing-ask is in vain'],
];
for (const [comment, problem] of vain)
  test(`in vain: ${comment}`, () => {
    // what only looks like it does not count
    const body = 'return html`<p class="box" data-part="box"><b slot="label"></b></p>`;';
    assert.deepEqual(element(comment, body), [`<thing-x>: ${problem}`]);
  });

test('helpers and controllers belong to the view, other elements do not', () => {
  const problems = element('', 'return helper(html, "box");', {
    'src/elements/helper.ts':
      'export function helper(a, part) { return html`<p part=${part}><slot name="label"></slot></p>`; }',
    'src/elements/thing-other.ts':
      '/** @summary O.\n * @csspart other - O. */ export class Other { static readonly tag = "thing-other"; render() { return html`<p part="other"></p>`; } }',
    'src/controllers/controller.ts':
      'export class Controller { go() { new events.ThingDoneEvent(); } }',
  });
  assert.deepEqual(problems.sort(), [
    '<thing-x>: @csspart box is missing',
    '<thing-x>: @fires thing-done is missing',
    '<thing-x>: @slot label is missing',
  ]);
});

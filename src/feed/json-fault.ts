/** Where a text stops being JSON; browsers do not agree to tell. */

const token =
  // eslint-disable-next-line no-control-regex
  /[ \t\n\r]*(?:("[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y;
const space = /[ \t\n\r]*/y;

/** What may come next. `first…` is just after an opening bracket, where its closing one may come. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

/** What comes after a token that is allowed where it stands; undefined when it is not. */
function step(next: Next, mark: string, open: string[]): Next | undefined {
  const inObject = open.at(-1) === '{';
  if (mark === '"' && (next === 'key' || next === 'first-key')) return 'colon';
  if (mark === ':') return next === 'colon' ? 'value' : undefined;
  if (mark === ',') {
    if (next !== 'after' || !open.length) return undefined;
    return inObject ? 'key' : 'value';
  }
  if (mark === ']' || mark === '}') {
    const empty = mark === ']' ? 'first-value' : 'first-key';
    if ((next !== 'after' && next !== empty) || inObject !== (mark === '}')) return undefined;
    return open.pop() ? 'after' : undefined;
  }
  if (next !== 'value' && next !== 'first-value') return undefined;
  if (mark !== '[' && mark !== '{') return 'after';
  open.push(mark);
  return mark === '[' ? 'first-value' : 'first-key';
}

/** Index of the first character that can't be part of JSON: the text's length if it ends too soon. */
export function faultIn(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.test(text);
    const start = space.lastIndex;
    token.lastIndex = start;
    const found = token.exec(text);
    const then: Next | null | undefined =
      found && step(next, found[1] ? '"' : (found[3] ?? '0'), open);
    if (!then) return start;
    next = then;
    at = token.lastIndex;
  }
}

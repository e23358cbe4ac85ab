import assert from 'node:assert/strict';
import test from 'node:test';
import { minifyTemplates } from '../../scripts/build/minify-templates.mjs';

const cases = [
  [
    'indentation becomes one space, never none',
    'html`\n  <p>\n    One\n    <b>two</b>\n  </p>`',
    'html` <p> One <b>two</b> </p>`',
  ],
  [
    'a space somebody chose stays as it is',
    'html`<b>a</b>  <i>b</i> `',
    'html`<b>a</b>  <i>b</i> `',
  ],
  ['text between expressions', 'html`${a}\n  ${b} ${c}${d}\n`', 'html`${a} ${b} ${c}${d} `'],
  [
    'templates within templates',
    'html`<ul>\n  ${list.map((x) => html`<li>\n ${x}</li>`)}\n</ul>`',
    'html`<ul> ${list.map((x) => html`<li> ${x}</li>`)} </ul>`',
  ],
  [
    'styles lose comments and space beside punctuation',
    'css`\n  :host { display: block; /* why */ }\n  a , b:hover { margin: calc(1px + 2px) ; }\n`',
    'css` :host{display: block}a,b:hover{margin: calc(1px + 2px)}`',
  ],
  [
    'a descendant of a pseudo-class keeps its space',
    'css`p :hover { top: 0 } p:hover { top: 1px }`',
    'css`p :hover{top: 0}p:hover{top: 1px}`',
  ],
  [
    'strings in styles are left alone',
    'css`a { content: "x  ; /* y */ ;}"; b: \'{ }\' }`',
    'css`a{content: "x  ; /* y */ ;}";b: \'{ }\'}`',
  ],
  [
    'container queries',
    'css`@container (inline-size > 40rem) { a { top: 0; } }`',
    'css`@container (inline-size > 40rem){a{top: 0}}`',
  ],
  [
    'expressions in styles',
    'css`a { color: ${one} ; top: ${two}; }`',
    'css`a{color: ${one};top: ${two}}`',
  ],
  [
    'other templates',
    '`a\n   b` + tag`a\n   b` + x.html`a\n  b`',
    '`a\n   b` + tag`a\n   b` + x.html`a\n  b`',
  ],
  [
    'what only looks like one',
    '// html`a\n  b`;\nconst a = "html`x\\n  y`";',
    '// html`a\n  b`;\nconst a = "html`x\\n  y`";',
  ],
];

for (const [name, source, expected] of cases) {
  test(name, () => assert.equal(minifyTemplates(source), expected));
}

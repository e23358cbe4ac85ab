/**
 * The project's own lint rules: the floors, and what may not be written at all.
 *
 * Each ban says why in its message; most are things that a strict Content Security Policy, Trusted
 * Types, an old library on the host's page or a visitor's privacy would turn into a fault.
 */
import { relative, sep } from 'node:path';
import { importProblem } from './floors.mjs';

const root = new URL('..', import.meta.url).pathname;

/** Reports imports that go against the table in floors.mjs. */
const floorsRule = {
  meta: { type: 'problem', schema: [], messages: { crossing: '{{problem}}' } },
  create(context) {
    const path = relative(root, context.filename).split(sep).join('/');
    if (!path.startsWith('src/')) return {};
    const check = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const problem = importProblem({
        file: path.slice('src/'.length),
        to: source.value,
        typeOnly,
      });
      if (problem) context.report({ node: source, messageId: 'crossing', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};

export const housePlugin = { rules: { floors: floorsRule } };

/** Text of html`…`, svg`…` and the like, matched as it is written. */
const inTemplate = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/${pattern}/]`;
const member = (object, property) =>
  `MemberExpression[object.name='${object}'][property.name='${property}']`;

/** Refused anywhere in src/. */
const everywhere = [
  ["ImportSpecifier[imported.name='styleMap']", 'styleMap is blocked by style-src on first render'],
  ['ImportSpecifier[imported.name=/^unsafe/]', 'feeds hold text, never markup'],
  ["ImportSpecifier[imported.name='customElement']", 'it throws when loaded twice: use define()'],
  [
    'ImportDeclaration[source.value=/style-map|unsafe-(html|svg|mathml)|custom-element/]',
    'refused',
  ],
  ['MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', 'Trusted Types: make nodes'],
  ["CallExpression[callee.property.name='insertAdjacentHTML']", 'Trusted Types: make nodes'],
  ["CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", 'no'],
  [inTemplate('(^|[\\s"\'])style\\s*='), 'style attributes are blocked by CSP: use a class'],
  [inTemplate('<style[\\s>]'), 'style elements are blocked by CSP: use static styles'],
  [inTemplate('\\.(innerHTML|outerHTML)\\s*='), 'Trusted Types: make nodes'],
  [member('Array', 'from'), 'old libraries replace it: spread'],
  [member('Date', 'parse'), 'it guesses: read the parts'],
  ["NewExpression[callee.name='Event']", 'old libraries replace it: CustomEvent'],
  [member('document', 'cookie'), 'nothing is stored'],
  [
    'MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB)$/]',
    'nothing is stored without the visitor’s press',
  ],
];

/** Refused besides on floors 0 to 4, which are given the time as an argument. */
const withoutClock = [
  [member('Date', 'now'), 'the time is an argument here'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'the time is an argument here'],
];

/** Refused in tests: a wait for a length of time is slow on good days and too short on bad ones. */
const inTests = [
  [
    "CallExpression[callee.name='setTimeout'][arguments.1.value>=100]",
    'wait for what you expect, not for a time',
  ],
  [
    'CallExpression[callee.name=/^(aTimeout|sleep|delay)$/][arguments.0.value>=100]',
    'wait for what you expect, not for a time',
  ],
];

const refuse = (bans) => [
  'error',
  ...bans.map(([selector, message]) => ({ selector, message: `Refused: ${message}.` })),
];

const BELOW_THE_DOM = ['core', 'knowledge', 'i18n', 'feed', 'places', 'search', 'source', 'state'];

/** Flat config blocks for ESLint. */
export const houseRules = [
  {
    files: ['src/**/*.ts'],
    plugins: { house: housePlugin },
    rules: {
      'house/floors': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': refuse(everywhere),
      'no-restricted-globals': ['error', 'event', 'localStorage', 'sessionStorage', 'indexedDB'],
    },
  },
  {
    // the last good copy of a public feed, where the host asks for one: nothing of the visitor's;
    // and the ids of a plan, once the visitor has pressed to keep it
    files: [
      'src/controllers/feed-cache.ts',
      'src/controllers/planned.ts',
      'src/ui/exit/exit-view.ts',
    ],
    rules: { 'no-restricted-globals': ['error', 'event', 'indexedDB'] },
  },
  {
    files: BELOW_THE_DOM.map((room) => `src/${room}/**/*.ts`),
    rules: { 'no-restricted-syntax': refuse([...everywhere, ...withoutClock]) },
  },
  {
    files: ['test/**/*.{ts,mjs}', 'stories/**/*.ts'],
    rules: { 'no-restricted-syntax': refuse(inTests) },
  },
];

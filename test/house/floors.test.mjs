import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { crossings, importProblem, importsOf, rooms } from '../../scripts/floors.mjs';
import { filesIn, root } from '../../scripts/run.mjs';

const sources = filesIn('src', '.ts');

test('no file of src/ crosses a floor', () => {
  assert.ok(sources.length > 0);
  const found = sources.flatMap((path) =>
    crossings(path.slice('src/'.length), readFileSync(join(root, path), 'utf8')),
  );
  assert.deepEqual(found, []);
});

test('the table itself goes down only', () => {
  for (const [name, room] of Object.entries(rooms)) {
    for (const other of [...room.imports, ...(room.types ?? [])]) {
      const there = rooms[other];
      assert.ok(there, `${name} may import ${other}, which is not in the table`);
      // entries build on one another, and some neighbours share a floor in one direction
      assert.ok(there.floor <= room.floor, `${name} (${room.floor}) → ${other} (${there.floor})`);
      if (there.floor === room.floor)
        assert.ok(!there.imports.includes(name), `${name} and ${other} import each other`);
    }
  }
});

const refused = [
  ['core may not go up', 'core/meeting.ts', "import { en } from '../i18n/en.js';"],
  ['core may not import knowledge', 'core/a.ts', "import type { X } from '../knowledge/x.js';"],
  ['knowledge and i18n keep apart', 'knowledge/a.ts', "import { en } from '../i18n/en.js';"],
  ['feed may not know the store', 'feed/a.ts', "export * from '../state/store.js';"],
  ['neighbours on floor 1', 'feed/a.ts', "import { x } from '../places/x.js';"],
  ['search may not know its source', 'search/a.ts', "import '../source/local-source.js';"],
  ['ui knows no store', 'ui/a.ts', "import { createStore } from '../state/store.js';"],
  ['ui knows no controller', 'ui/a.ts', "import { x } from '../controllers/x.js';"],
  ['a re-export counts', 'core/a.ts', "export { x } from '../feed/x.js';"],
  ['a dynamic import counts', 'state/a.ts', "const x = await import('../parts/welsh.js');"],
  ['an import type counts', 'core/a.ts', "type X = import('../feed/feed.js').Feed;"],
  [
    'elements take types of the source only',
    'elements/a.ts',
    "import { x } from '../source/x.js';",
  ],
  ['a part never imports the entry', 'parts/a.ts', "import '../register.js';"],
  ['headless has no elements', 'headless.ts', "export * from './elements/meeting-card.js';"],
  ['lit below floor 5', 'state/a.ts', "import { html } from 'lit';"],
  ['lit by a deep path', 'core/a.ts', "import { repeat } from 'lit/directives/repeat.js';"],
  ['fuse.js in a second file', 'search/rank.ts', "import Fuse from 'fuse.js/basic';"],
  ['context outside controllers', 'elements/a.ts', "import { consume } from '@lit/context';"],
  ['Node outside the command line', 'feed/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['a package nobody agreed on', 'ui/a.ts', "import x from 'left-pad';"],
  ['out of src/', 'core/a.ts', "import x from '../../test/helpers/x.js';"],
  ['a folder without a floor', 'utils/a.ts', "import x from '../core/x.js';"],
];

for (const [why, file, source] of refused) {
  test(`refused: ${why}`, () => {
    const [problem, ...more] = crossings(file, source);
    assert.ok(problem?.startsWith(`src/${file}:`), `${source} in ${file} went through`);
    assert.deepEqual(more, []);
  });
}

/** The one file that may import fuse.js. */
const [FUSE_FILE] = rooms.search.packages['fuse.js'];

const allowed = [
  ['core/a.ts', "import type { Meeting } from './meeting.js';"],
  ['knowledge/a.ts', "import type { Focus } from '../core/meeting.js';"],
  [`search/${FUSE_FILE}`, "import Fuse from 'fuse.js/basic';"],
  ['controllers/a.ts', "import { createContext } from '@lit/context';"],
  ['elements/a.ts', "import type { FinderSource } from '../source/finder-source.js';"],
  ['elements/a.ts', "import { repeat } from 'lit/directives/repeat.js';"],
  ['cli/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['core/a.ts', '// import x from "../feed/x.js"\nconst text = "import x from \'../feed/x.js\'";'],
];

for (const [file, source] of allowed) {
  test(`allowed in ${file}: ${source.split('\n')[0]}`, () => {
    assert.deepEqual(crossings(file, source), []);
  });
}

test('a declaration file is in no room', () => {
  assert.equal(importProblem({ file: 'globals.d.ts', to: './core/meeting.js' }), undefined);
});

test('one file imports fuse.js', () => {
  const users = sources.filter((path) =>
    importsOf(readFileSync(join(root, path), 'utf8')).some(({ to }) => to.startsWith('fuse.js')),
  );
  assert.deepEqual(users, [`src/search/${FUSE_FILE}`]);
});

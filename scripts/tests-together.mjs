/**
 * Runs the tests of a folder in one page. A page of its own costs a test nearly a second, most of it for
 * a process, the test framework and axe; tests that touch no page do not need one each.
 *
 * `test/together/core.test.ts` is served as an import of every test in test/core. A single one is run as
 * ever: `npx wtr --files test/core/week.test.ts`.
 */
import { filesIn } from './run.mjs';

const wanted = /^\/test\/together\/([a-z]+)\.test\.ts$/;

/** The folders whose tests run together: those that have a file here. */
export const foldersTogether = filesIn('test/together', '.test.ts').map(
  (path) => wanted.exec(`/${path}`)?.[1],
);

export const testsTogether = () => ({
  name: 'tests-together',
  serve(/** @type {{ path: string }} */ { path }) {
    const [, folder] = wanted.exec(path) ?? [];
    if (!folder) return undefined;
    const imports = filesIn(`test/${folder}`, '.test.ts').map((file) => `import '/${file}';`);
    return { body: imports.join('\n'), type: 'js' };
  },
});

/**
 * The large test data, which lives beside the project and not in it. Where it is absent, the tests
 * that need it say so and are skipped.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder =
  process.env.MEETING_FINDER_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Why a test that needs the data is skipped. */
export const absentNote = 'the shared test data is not here; set MEETING_FINDER_DATA to its folder';

/**
 * @param {string} name Path within the data folder.
 * @returns {Promise<string | undefined>} The text of the file; undefined where there is none.
 */
export async function sharedData(name) {
  try {
    return await readFile(`${folder}/${name}`, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Hands the data to tests in a browser, at `/shared-data/…`; a header says where there is none. */
export const sharedDataPlugin = () => ({
  name: 'shared-data',
  async serve(context) {
    const [, name] =
      /^\/shared-data\/([\w-]+(?:\/[\w-]+)*\.(?:json|csv))$/.exec(context.path) ?? [];
    if (!name) return undefined;
    const body = await sharedData(name);
    if (body === undefined) return { body: '', headers: { 'x-shared-data': 'absent' } };
    return { body, type: name.endsWith('json') ? 'json' : 'text' };
  },
});

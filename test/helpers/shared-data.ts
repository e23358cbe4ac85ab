/** The large test data for tests in a browser; see scripts/shared-data.mjs. */

/**
 * The text of a file of the shared data. Skips the running test, with a note, where it is absent.
 * @param test The `this` of the test.
 * @param name Path within the data folder.
 */
export async function sharedData(test: Mocha.Context, name: string): Promise<string> {
  const response = await fetch(`/shared-data/${name}`);
  if (!response.ok) throw new Error(`/shared-data/${name}: HTTP ${response.status}`);
  if (response.headers.get('x-shared-data') !== 'absent') return response.text();
  console.warn(`Skipped: ${name} is not here; set MEETING_FINDER_DATA to the folder that has it`);
  return test.skip();
}

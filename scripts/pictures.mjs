/**
 * Pictures of the stories, each held against the one that was reviewed.
 *
 * What was reviewed is kept as a hash of each picture, in test/stories/pictures.json: the pictures
 * themselves weigh some 90 MB. They are kept beside, by their hash and out of the repository, as soon as a
 * machine has taken them, so that one that has changed can be looked at next to what it was.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './run.mjs';

const reviewedFile = join(root, 'test/stories/pictures.json');
const trees = join(root, 'test/stories/trees');
const cache = join(root, 'node_modules/.cache/pictures');
/** Where what has changed can be seen. */
const report = join(root, 'test/stories/changed-pictures.html');

/** The picture by which a machine is known to draw as the one does on which the others were reviewed. */
const gauge = 'gauge';

const hashOf = (/** @type {Buffer} */ picture) =>
  createHash('sha256').update(picture).digest('hex').slice(0, 16);

const pathOf = (/** @type {string} */ hash) => join(cache, `${hash}.png`);

/**
 * A plugin of the test runner: `picture` takes one and compares it, that named `gauge` to tell whether
 * pictures mean anything on this machine; `tree` says what a screen reader is told.
 *
 * @param {{ update: boolean }} options Whether what is taken becomes what was reviewed.
 */
export function picturesPlugin({ update }) {
  /** @type {Record<string, string>} */
  const reviewed = existsSync(reviewedFile) ? JSON.parse(readFileSync(reviewedFile, 'utf8')) : {};
  /** @type {Map<string, string>} */
  const taken = new Map();
  /** @type {WeakMap<object, import('playwright-core').CDPSession>} By page. */
  const devtools = new WeakMap();
  for (const folder of [cache, trees]) mkdirSync(folder, { recursive: true });

  /** @returns {Promise<string>} Its hash. */
  const take = async ({ browser, id }, { clip, isTall }) => {
    const page = browser.getPage(id);
    if (!devtools.has(page)) devtools.set(page, await page.context().newCDPSession(page));
    const { data } = await devtools.get(page).send('Page.captureScreenshot', {
      format: 'png',
      // as exact, less tightly packed: most of the time goes into packing
      optimizeForSpeed: true,
      captureBeyondViewport: isTall,
      clip: { ...clip, scale: 1 },
    });
    const picture = Buffer.from(data, 'base64');
    const hash = hashOf(picture);
    if (!existsSync(pathOf(hash))) writeFileSync(pathOf(hash), picture);
    return hash;
  };

  /** What a screen reader is told, as text that people can review. */
  const compareTree = async (session, name) => {
    const file = join(trees, `${name}.yml`);
    const tree = `${await session.browser.getPage(session.id).locator('.page').ariaSnapshot()}\n`;
    if (update) writeFileSync(file, tree);
    return { is: tree, was: existsSync(file) ? readFileSync(file, 'utf8') : '' };
  };

  return {
    name: 'pictures',
    async executeCommand({ command, payload, session }) {
      if (command === 'tree') return compareTree(session, payload);
      if (command !== 'picture') return undefined;
      const { name } = payload;
      const hash = await take(session, payload);
      taken.set(name, hash);
      const isReviewed = hash === reviewed[name];
      return { hash, isEnough: isReviewed && !update, isRight: isReviewed || update };
    },
    async serverStop() {
      rmSync(report, { force: true });
      const drawsAlike = taken.get(gauge) === reviewed[gauge];
      const changed = [...taken].filter(([name, hash]) => drawsAlike && hash !== reviewed[name]);
      if (changed.length && !update) {
        writeFileSync(report, reportOf(changed, reviewed));
        console.error(`\n${changed.length} pictures to review: ${report}`);
      }
      if (update && reviewed[gauge] && !drawsAlike)
        console.error('This machine draws unlike the one before: every picture was taken anew.');
      if (update && taken.size) writeFileSync(reviewedFile, await sorted(taken));
    },
  };
}

const sorted = (/** @type {Map<string, string>} */ taken) =>
  format(JSON.stringify(Object.fromEntries([...taken].sort(([a], [b]) => (a < b ? -1 : 1)))), {
    parser: 'json',
    printWidth: 100,
  });

/** A page with each changed picture as it was, as it is, and what differs. */
function reportOf(
  /** @type {[name: string, hash: string][]} */ changed,
  /** @type {Record<string, string>} */ reviewed,
) {
  const image = (/** @type {string} */ hash) => `<img src="${pathOf(hash)}" alt="" />`;
  const rows = changed.map(([name, after]) => {
    const before = reviewed[name];
    const known = before && existsSync(pathOf(before));
    const old = known
      ? image(before)
      : `<p>${before ? 'Not taken on this machine yet.' : 'None.'}</p>`;
    const both = known ? `<div class="both">${image(before)}${image(after)}</div>` : '';
    return `<h2>${name}</h2><div class="row"><div>${old}</div><div>${image(after)}</div>${both}</div>`;
  });
  return `<!doctype html><meta charset="utf-8" /><title>Changed pictures</title>
<style>
  body { font-family: sans-serif } img { max-width: 100%; border: 1px solid #888 }
  .row { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start }
  .both { position: relative } .both img + img { position: absolute; inset: 0; mix-blend-mode: difference }
</style>
<h1>Before, after, what differs</h1>
<p>When each is as it should be: <code>npm run pictures</code>, and commit test/stories/pictures.json.</p>
${rows.join('\n')}`;
}

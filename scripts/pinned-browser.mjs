/**
 * The one browser that pictures are taken in, of one version and with fonts of its own, all from npm: a
 * picture is then the same on every machine. It runs on Linux on x64 alone.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { root } from './run.mjs';

const source = join(root, 'node_modules/@sparticuz/chromium');
const fonts = join(root, 'node_modules/@expo-google-fonts');

/** Latin, Arabic letters and Gurmukhi, and no font of the machine. */
const fontConfig = (/** @type {string} */ cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
</fontconfig>
`;

/**
 * Unpacks it where that has not been done yet.
 *
 * @returns {Promise<import('playwright-core').LaunchOptions | undefined>} Undefined where it can't run.
 */
export async function pinnedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules/.cache/pinned-browser', version);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    await mkdir(folder, { recursive: true });
    const unpacked = `${executablePath}.${process.pid}`;
    await pipeline(
      createReadStream(join(source, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(unpacked),
    );
    await chmod(unpacked, 0o755);
    await rename(unpacked, executablePath);
  }
  // a few libraries that every browser needs may not be there
  if (spawnSync(executablePath, ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const config = join(folder, 'fonts.conf');
  await writeFile(config, fontConfig(join(folder, 'fonts')));
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
    env: { ...process.env, FONTCONFIG_FILE: config, TZ: 'Europe/London', LANG: 'en_GB.UTF-8' },
  };
}

/**
 * Loads a file of ours from beside the running script, checked against the hash that the script
 * carries: one integrity hash on the script's own tag then covers all that ever runs.
 */
import type { Part } from '../ui/part-loader.js';

/**
 * How often each part has failed to come. Browsers remember a module that did not come as long as the
 * page is open, Firefox by its whole address, WebKit by all but the fragment: another query asks anew.
 */
const failures = new Map<string, number>();

/** Undefined for a part that there is not. Rejects when its file does not come or was changed. */
export async function partBeside(name: string): Promise<Part | undefined> {
  const parts =
    typeof __MEETING_FINDER_PARTS__ === 'undefined' ? undefined : __MEETING_FINDER_PARTS__;
  if (!parts || !Object.hasOwn(parts, name)) return undefined;
  const { file, integrity } = parts[name]!;
  const tries = failures.get(name) ?? 0;
  const address = new URL(file, __MEETING_FINDER_URL__);
  if (tries) address.search += `&${tries}`;
  try {
    await preload(address.href, integrity);
    return (await import(/* @vite-ignore */ address.href)) as Part;
  } catch (error) {
    failures.set(name, tries + 1);
    throw error;
  }
}

/**
 * `import()` takes no integrity, but it takes the module that a checked preload has fetched; one
 * that failed its check is fetched by nobody. Browsers without modulepreload (Firefox before 115) and
 * WebKit, which does not check it, go on unchecked, as they do for any module that another imports.
 */
function preload(href: string, integrity: string): Promise<void> | undefined {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return undefined;
  return new Promise<void>((resolve, reject) => {
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not come as built.`)));
    document.head.append(link);
  }).finally(() => link.remove());
}

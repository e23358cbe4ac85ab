/**
 * Loads a file of ours from beside the running script, checked against the hash that the script
 * carries: one integrity hash on the script's own tag then covers all that ever runs.
 */
import type { Part } from '../ui/part-loader.js';

/** Undefined for a part that there is not. Rejects when its file does not come or was changed. */
export async function partBeside(name: string): Promise<Part | undefined> {
  const parts =
    typeof __MEETING_FINDER_PARTS__ === 'undefined' ? undefined : __MEETING_FINDER_PARTS__;
  if (!parts || !Object.hasOwn(parts, name)) return undefined;
  const { file, integrity } = parts[name]!;
  const address = new URL(file, __MEETING_FINDER_URL__).href;
  await preload(address, integrity);
  return import(/* @vite-ignore */ address) as Promise<Part>;
}

/**
 * `import()` takes no integrity, but it takes the module that a checked preload has fetched; one
 * that failed its check is fetched by nobody. Browsers without modulepreload (Safari before 17,
 * Firefox before 115) go on unchecked, as they do for any module that another imports.
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

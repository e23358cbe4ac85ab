import { waitUntil } from '@open-wc/testing';

/**
 * Resolves when something is so: asked again and again, for as long as a busy machine may need. It fails
 * with `message`, which says what did not come.
 */
export const until = (isSo: () => unknown, message?: string): Promise<void> =>
  waitUntil(isSo, message, { timeout: 8000 });

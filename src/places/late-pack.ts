/** A place pack that is brought when it is first wanted. */
import type { LatePack } from './find-place.js';
import type { PlacePack } from './place-pack.js';

/** How a pack is brought; may reject. */
export type BringPack = () => Promise<PlacePack | undefined>;

/** Who types on asks again with each letter. */
const mostTries = 3;

export interface ComingPack extends LatePack {
  /** Resolves when it is there or did not come; undefined while nobody waits for it. */
  readonly coming: Promise<void> | undefined;
}

/** @param came Called when it has come. */
export function latePack(bring: BringPack, came: () => void): ComingPack {
  let held: PlacePack | undefined;
  let coming: Promise<void> | undefined;
  let tries = 0;
  const take = async (): Promise<void> => {
    try {
      held = await bring();
      if (held) came();
    } catch (error) {
      console.info('The places did not come: only those of the list are known.', error);
    } finally {
      coming = undefined;
    }
  };
  return {
    get held() {
      return held;
    },
    get coming() {
      return coming;
    },
    want() {
      if (held || coming || tries >= mostTries) return;
      tries += 1;
      coming = take();
    },
  };
}

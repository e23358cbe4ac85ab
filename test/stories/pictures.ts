/// <reference types="vite/client" />
/** Pictures of a story: wide and narrow, in the light and in the dark, held against those that were reviewed. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { all, settled } from '../helpers/settle.js';

/** CSS pixels. A story begins in the first, the pictures of which come first. */
export const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 800 };
const schemes = ['light', 'dark'];

/** Letters of three scripts, curves, see-through colours and thin lines: whatever machines may draw unlike. */
const gauge = `<div style="inline-size: 600px; padding: 8px; background: Canvas; color: CanvasText; font: 17px/1.5 sans-serif">
  <p style="opacity: 0.82">Cyfarfodydd ŵŷ Spotkań łąć <b>میٹنگز ہفتہ</b> ਮੀਟਿੰਗਾਂ</p>
  <p style="border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 9px">7:30pm</p>
  <svg width="48" height="48" fill="none" stroke="#0b5563" stroke-width="1.7"><circle cx="24" cy="24" r="19"/><path d="M5 7q20 9 37 34"/></svg>
</div>`;

/**
 * Whether pictures taken here can be like those that were reviewed: in the pinned browser, and on a machine
 * that draws as the one did. On any other, every picture differs and says nothing.
 */
export async function takesPictures(): Promise<boolean> {
  if (import.meta.env.PICTURES !== true) return false;
  const box = document.createElement('div');
  box.innerHTML = gauge;
  document.body.append(box);
  await document.fonts.ready;
  const { isRight } = await takePicture(box.firstElementChild as HTMLElement, 'gauge');
  box.remove();
  return isRight;
}

interface Taken {
  hash: string;
  /** Whether it is as it was reviewed, and need not be taken again. */
  isEnough: boolean;
  isRight: boolean;
}

/** What is drawn late, as a map is, is taken again until it stands still. */
async function takePicture(of: HTMLElement, name: string): Promise<Taken> {
  for (let last: string | undefined; ;) {
    await settled(of);
    holdStill(of);
    const { left, top, right, bottom } = of.getBoundingClientRect();
    const [x, y] = [Math.floor(left + scrollX), Math.floor(top + scrollY)];
    const [width, height] = [Math.ceil(right + scrollX) - x, Math.ceil(bottom + scrollY) - y];
    const taken = await executeServerCommand<Taken, object>('picture', {
      name,
      clip: { x, y, width, height },
      isTall: top < 0 || bottom > innerHeight,
    });
    if (taken.isEnough || taken.hash === last) return taken;
    last = taken.hash;
  }
}

/**
 * Takes away what is never twice the same: the caret blinks, and the edges of the coasts, which lie on a
 * layer that is moved, are blended a shade lighter or darker from one time to the next.
 */
function holdStill(page: HTMLElement): void {
  for (const field of all<HTMLElement>(page, 'input, textarea'))
    field.style.caretColor = 'transparent';
  for (const coasts of all<HTMLElement>(page, '.leaflet-overlay-pane'))
    coasts.style.visibility = 'hidden';
}

/**
 * @param name Of the story, as a path.
 * @throws What differs, where one does.
 */
export async function comparePictures(page: HTMLElement, name: string): Promise<void> {
  const faults: string[] = [];
  for (const viewport of [wide, narrow]) {
    await setViewport(viewport);
    for (const scheme of schemes) {
      page.style.colorScheme = scheme;
      const { isRight } = await takePicture(page, `${name}, ${viewport.width}, ${scheme}`);
      if (!isRight) faults.push(`${viewport.width}, ${scheme}: not as it was reviewed`);
    }
  }
  if (faults.length) throw new Error(faults.join('\n'));
}

/** What a screen reader is told of the story: as it is, and as it was when it was reviewed. */
export const accessibilityTree = (name: string): Promise<{ is: string; was: string }> =>
  executeServerCommand('tree', name);

/// <reference types="vite/client" />
/**
 * Every story of stories/ runs as a test: it shows something, its play function passes, the console
 * has nothing to complain of, and axe finds nothing, in the light and in the dark.
 */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
// @ts-expect-error it ships no types
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';
import { shown } from '../../stories/data/hands.js';
import * as meetings from '../../stories/data/meetings.js';
import { settled } from '../helpers/settle.js';
import { englishLeft, untranslatable } from './english.js';
import { accessibilityTree, comparePictures, takesPictures, wide } from './pictures.js';

interface Runnable {
  run(context: { canvasElement: HTMLElement }): Promise<void>;
  parameters: { a11y: { options: axe.RunOptions } };
}

// Vite finds the files, so that no story can be forgotten
const files = import.meta.glob<object>('../../stories/**/*.stories.ts', { eager: true });

/** What no language is asked to change. */
const data = JSON.stringify(Object.values(meetings)).replace(/\\n/g, ' ');

const project = setProjectAnnotations([renderer, preview] as never);

/** What the console had to complain of while a story ran. */
async function complaintsDuring(run: () => Promise<void>): Promise<string[]> {
  const complaints: string[] = [];
  const { error, warn } = console;
  const note = (...words: unknown[]) => {
    if (!String(words[0]).includes('Lit is in dev mode')) complaints.push(words.join(' '));
  };
  Object.assign(console, { error: note, warn: note });
  await run().finally(() => Object.assign(console, { error, warn }));
  return complaints;
}

/** What axe finds, one line a rule. */
async function violations(root: Element, options: axe.RunOptions): Promise<string[]> {
  const found = await axe.run(root, { ...options, resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) =>
    [
      id,
      ...nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    ].join('\n  '),
  );
}

/**
 * Runs every so many of the stories as tests.
 * @param first Index of the first of them.
 */
export function testStories(first: number, every: number): void {
  describe('stories', () => {
    let pictures = false;
    let told = 0;
    // Colours that are on their way to others are neither
    before(async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      pictures = await takesPictures();
    });

    it('are there', () => {
      expect(Object.keys(files)).to.not.be.empty;
    });

    it('are held against their pictures', function () {
      if (pictures) return;
      console.info(
        'Pictures are not compared: this machine draws unlike the one they were reviewed on.',
      );
      this.skip();
    });

    for (const [file, module] of Object.entries(files)) {
      const name = file.replace(/^.*stories\/|\.stories\.ts$/g, '');
      const stories = composeStories(module as never, project as never, composeStory as never);
      describe(name, () => {
        for (const [title, story] of Object.entries<Runnable>(stories)) {
          if (told++ % every !== first) continue;
          it(title, async () => {
            await setViewport(wide);
            const canvasElement = document.createElement('div');
            document.body.append(canvasElement);
            try {
              const complaints = await complaintsDuring(async () => {
                await story.run({ canvasElement });
                await settled(canvasElement);
              });
              // what a story says that the console is told of, it is told, and nothing else
              const { told } = story.parameters as { told?: string };
              expect(complaints).to.deep.equal(told ? [told] : []);
              expect(shown(canvasElement)).to.not.equal('');
              const page = canvasElement.querySelector<HTMLElement>('.page')!;
              if (!page.lang.startsWith('en')) expect(englishLeft(page)).to.deep.equal([]);
              if (page.lang === 'en-XA') expect(untranslatable(page, data)).to.deep.equal([]);
              if (story === Object.values(stories)[0]) {
                const { is, was } = await accessibilityTree(name);
                expect(is).to.equal(was);
              }
              const { options } = story.parameters.a11y;
              expect(await violations(page, options)).to.deep.equal([]);
              const dark = page.style.colorScheme === 'dark';
              page.style.colorScheme = dark ? 'light' : 'dark';
              expect(await violations(page, { runOnly: ['color-contrast'] })).to.deep.equal([]);
              if (pictures) await comparePictures(page, `${name}/${title}`);
            } finally {
              canvasElement.remove();
            }
          });
        }
      });
    }
  });
}

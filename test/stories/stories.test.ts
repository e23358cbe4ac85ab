/// <reference types="vite/client" />
/** Every story of stories/ runs as a test: it draws, its play function passes, axe finds nothing. */
import { expect } from '@open-wc/testing';
// @ts-expect-error it ships no types
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import preview from '../../.storybook/preview.js';

interface Runnable {
  run(context: { canvasElement: HTMLElement }): Promise<void>;
  parameters: { a11y?: { test?: string } };
}

// Vite finds the files, so that no story can be forgotten
const files = import.meta.glob<object>('../../stories/**/*.stories.ts', { eager: true });

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

describe('stories', () => {
  it('are there', () => {
    expect(Object.keys(files)).to.not.be.empty;
  });

  for (const [file, module] of Object.entries(files)) {
    const name = file.replace(/^.*stories\/|\.stories\.ts$/g, '');
    const stories = composeStories(module as never, project as never, composeStory as never);
    describe(name, () => {
      for (const [title, story] of Object.entries<Runnable>(stories))
        it(title, async () => {
          const canvasElement = document.createElement('div');
          document.body.append(canvasElement);
          try {
            expect(await complaintsDuring(() => story.run({ canvasElement }))).to.deep.equal([]);
            if (story.parameters.a11y?.test !== 'off')
              await expect(canvasElement).to.be.accessible();
          } finally {
            canvasElement.remove();
          }
        });
    });
  }
});

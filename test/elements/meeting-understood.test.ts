import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { withPlain } from '../../src/core/query.js';
import type { Meaning, Meant } from '../../src/core/results.js';
import { MeetingUnderstood } from '../../src/elements/meeting-understood.js';
import { cy } from '../../src/i18n/cy.js';
import { MeetingPlainRequestEvent } from '../../src/ui/events.js';
import { registerStrings } from '../../src/ui/languages.js';
import { runElementContract } from '../helpers/element-contract.js';
import { bringFoundWords, givenFinder } from '../helpers/given-finder.js';
import { all, focused, read, settled } from '../helpers/settle.js';

const text = 'women’s NA tonight near LS1';
const meanings: Readonly<Record<string, Meaning>> = {
  'women’s': { kind: 'facet', facet: 'audience', values: ['women'] },
  NA: { kind: 'facet', facet: 'fellowship', values: ['na'] },
  tonight: { kind: 'when', when: { date: 'today', from: 1020, to: 300 } },
  'near LS1': { kind: 'near', place: 'LS1', about: true },
};
const meantIn = (typed: string, plain: readonly string[] = []): Meant[] =>
  Object.entries(meanings)
    .filter(([part]) => typed.includes(part) && !plain.includes(part))
    .map(([part, meaning]) => {
      const from = typed.indexOf(part);
      return { text: part, span: [from, from + part.length], meaning };
    });

before(bringFoundWords);

runElementContract({
  element: MeetingUnderstood,
  prepare: (element) => Object.assign(element, { meant: meantIn(text) }),
  silent: true,
});

/** Answers as a finder does: what was asked is known at once, the answer comes a task later. */
async function understood(typed = text) {
  const { box, finder } = await givenFinder(
    '<meeting-understood finder="given"></meeting-understood>',
  );
  finder.ask({ text: typed });
  finder.answer({ total: 3 }, { meant: meantIn(typed) });
  const made = box.querySelector('meeting-understood')!;
  let answered: Promise<void> | undefined;
  finder.onRequest((event) => {
    if (!(event instanceof MeetingPlainRequestEvent)) return;
    const query = withPlain(finder.get().query, event.text, event.plain);
    finder.ask(query);
    answered = settled(box).then(() =>
      finder.answer({ total: 5 }, { meant: meantIn(typed, query.plain) }),
    );
  });
  await settled(box);
  const chips = () => all<HTMLButtonElement>(made, 'button');
  const chip = (words: string) => chips().find((each) => read(each) === words)!;
  return {
    box,
    finder,
    made,
    chips,
    chip,
    words: () => chips().map(read),
    answered: async () => {
      await answered;
      await settled(box);
    },
  };
}

describe('meeting-understood', () => {
  it('says what was understood, in the order in which it was typed', async () => {
    const { made } = await understood();
    expect(read(made)).to.equal('We understood: Women NA Tonight Near LS1 (about)');
    await expect(made).to.be.accessible();
  });

  it('shows nothing and takes no room where nothing was understood', async () => {
    const { made } = await understood('xylophones');
    expect(made.matches(':state(empty)')).to.equal(true);
    expect(read(made)).to.equal('');
    expect(made.getBoundingClientRect().height).to.equal(0);
  });

  it('says of each chip what pressing it does', async () => {
    const { chips } = await understood();
    expect(chips().map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Remove Women: search for the word “women’s” instead',
      'Remove NA: search for the word “NA” instead',
      'Remove Tonight: search for the word “tonight” instead',
      'Remove Near LS1 (about): search for the words “near LS1” instead',
    ]);
  });

  it('asks for the words of a chip that is pressed, and can be told to understand them again', async () => {
    const { chip, finder, words, answered, made } = await understood();
    chip('NA').click();
    await answered();
    expect(finder.get().query.plain).to.deep.equal(['NA']);
    expect(words()).to.deep.equal(['Women', 'Put back “NA”', 'Tonight', 'Near LS1 (about)']);
    await expect(made).to.be.accessible();
    chip('Put back “NA”').click();
    await answered();
    expect(finder.get().query.plain).to.deep.equal([]);
    expect(words()).to.deep.equal(['Women', 'NA', 'Tonight', 'Near LS1 (about)']);
  });

  it('says no more that something was understood when all was taken off', async () => {
    const { chip, answered, made } = await understood('NA xylophones');
    chip('NA').click();
    await answered();
    expect(read(made)).to.equal('Put back “NA”');
    expect(made.matches(':state(empty)')).to.equal(false);
  });

  it('keeps the keyboard on what was pressed, through every key', async () => {
    const { box, words, answered } = await understood();
    const before = document.createElement('button');
    box.prepend(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    // whether the answer is on its way still or has come
    expect(read(focused()!)).to.be.oneOf(['Women', 'Put back “women’s”']);
    await answered();
    expect(read(focused()!)).to.equal('Put back “women’s”');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await answered();
    expect(read(focused()!)).to.equal('Put back “NA”');
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Enter' });
    await answered();
    expect(read(focused()!)).to.equal('Women');
    expect(words()).to.deep.equal(['Women', 'Put back “NA”', 'Tonight', 'Near LS1 (about)']);
  });

  it('leaves a chip on when the page prevents the request', async () => {
    const { box, chip, finder, words } = await understood();
    box.addEventListener('meeting-plain-request', (event) => event.preventDefault());
    chip('NA').click();
    await settled(box);
    expect(finder.received.map(({ type }) => type)).to.deep.equal(['meeting-plain-request']);
    expect(finder.get().query.plain ?? []).to.deep.equal([]);
    expect(words()).to.include('NA');
  });

  it('names the same words once, however often they were typed', async () => {
    const { words } = await understood('NA NA');
    expect(words()).to.deep.equal(['NA']);
  });

  it('says it in Welsh, and runs from right to left', async () => {
    registerStrings(cy);
    const { made } = await understood();
    made.lang = 'cy';
    made.dir = 'rtl';
    // Room for all in one row.
    made.style.display = 'block';
    made.style.inlineSize = '60em';
    await settled(made);
    expect(read(made)).to.equal('Rydyn ni wedi deall: Menywod NA Heno Ger LS1 (yn fras)');
    const [first, second] = all(made, 'button').map((each) => each.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
  });

  it('keeps its own words in their order on a page that runs from right to left', async () => {
    const { made } = await understood();
    made.dir = 'rtl';
    await settled(made);
    const title = all(made, '#title')[0]!;
    const letters = [...title.childNodes].find(({ nodeValue }) => nodeValue?.endsWith(':'))!;
    const range = new Range();
    range.setStart(letters, letters.nodeValue!.length - 1);
    range.setEnd(letters, letters.nodeValue!.length);
    const colon = range.getBoundingClientRect();
    expect(colon.right).to.be.closeTo(title.getBoundingClientRect().right, 1);
  });
});

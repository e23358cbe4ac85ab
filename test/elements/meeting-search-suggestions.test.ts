import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/register.js';
import { handleKey, type FinderHandle } from '../../src/controllers/context.js';
import type { Suggestion } from '../../src/core/results.js';
import type { MeetingFinderProvider } from '../../src/elements/meeting-finder-provider.js';
import type { MeetingSearch } from '../../src/elements/meeting-search.js';
import { emptyQuery } from '../../src/core/query.js';
import { initialState } from '../../src/state/finder-state.js';
import { meeting, several, sundayMorning } from '../helpers/meetings.js';
import { all, find, focused, read, settled } from '../helpers/settle.js';
import { until } from '../helpers/until.js';

const meetings = [
  ...several,
  meeting('six', { name: 'Leeds Lunchtime', fellowship: 'na' }),
  meeting('seven', { venue: { locality: 'Leek', postcode: 'ST13 5AA' }, fellowship: 'na' }),
];

/** A finder with real meetings, and a search box and a list in it. */
async function finder(box = html`<meeting-search></meeting-search>`) {
  const around = await fixture<MeetingFinderProvider>(
    html`<meeting-finder-provider .meetings=${meetings} .clock=${() => sundayMorning}>
      ${box}<meeting-summary></meeting-summary><meeting-list></meeting-list>
    </meeting-finder-provider>`,
  );
  await find(around, 'meeting-card');
  return around.querySelector('meeting-search')!;
}

const input = (search: MeetingSearch): HTMLInputElement =>
  search.shadowRoot!.querySelector('input')!;

/** As a screen reader reads them. */
const options = (search: MeetingSearch): string[] =>
  all(search, '[role=option]')
    .filter((option) => option.checkVisibility())
    .map((option) =>
      [...option.children]
        .filter((child) => !child.ariaHidden)
        .map(read)
        .join(' '),
    );

/** What a screen reader takes for the place of the keyboard within the list. */
const active = (search: MeetingSearch): string | undefined => {
  const id = input(search).getAttribute('aria-activedescendant');
  if (id === null) return undefined;
  const option = search.shadowRoot!.getElementById(id)!;
  expect(option.getAttribute('aria-selected')).to.equal('true');
  return read(option.querySelector('bdi')!);
};

const isOpen = (search: MeetingSearch): boolean => {
  const field = input(search);
  const open = field.getAttribute('aria-expanded') === 'true';
  const list = search.shadowRoot!.getElementById('suggestions');
  expect(!!list?.checkVisibility()).to.equal(open);
  expect(field.getAttribute('aria-controls')).to.equal(open ? 'suggestions' : null);
  return open;
};

async function type(search: MeetingSearch, text: string): Promise<void> {
  search.focus();
  await sendKeys({ type: text });
}

/** Types, and waits for the list to be about it. */
async function typed(search: MeetingSearch, text: string, first: string): Promise<void> {
  await type(search, text);
  await until(() => options(search)[0]?.startsWith(first), `${first} is not suggested`);
}

async function press(search: MeetingSearch, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled(search);
}

describe('meeting-search suggests', () => {
  it('places, organisations, days and meetings, each with what it is and how many meetings', async () => {
    const search = await finder();
    const marks = () => all(search, 'mark').map((mark) => mark.textContent);
    await typed(search, 'lee', 'Leeds');
    // "le" suggests the same: wait for the list that "lee" gives
    await until(() => !marks().includes('Le'));
    expect(options(search)).to.deep.equal([
      'Leeds place 5 meetings',
      'Leek place 1 meeting',
      'Leeds Lunchtime meeting 1 meeting',
    ]);
    expect(marks()).to.deep.equal(['Lee', 'Lee', 'Lee']);
  });

  it('as a combobox with a list that axe finds nothing wrong with', async () => {
    const search = await finder();
    expect(input(search).getAttribute('role')).to.equal('combobox');
    expect(input(search).getAttribute('aria-autocomplete')).to.equal('list');
    expect(isOpen(search)).to.equal(false);
    await typed(search, 'lee', 'Leeds');
    expect(isOpen(search)).to.equal(true);
    await press(search, 'ArrowDown');
    expect(active(search)).to.equal('Leeds');
    await expect(search).to.be.accessible();
  });

  it('while the list of meetings is answered all the same', async () => {
    const search = await finder();
    await type(search, 'leek');
    await until(() => all(search.parentElement!, 'meeting-card').length === 1);
  });

  it('nothing for one letter, and closes when the text is gone', async () => {
    const search = await finder();
    await typed(search, 'le', 'Leeds');
    await press(search, 'Backspace');
    await until(() => !isOpen(search));
    await press(search, 'Backspace');
    expect(isOpen(search)).to.equal(false);
  });

  it('goes through them with the arrows and through the field at both ends', async () => {
    const search = await finder();
    await typed(search, 'lee', 'Leeds');
    expect(active(search)).to.equal(undefined);
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 5; step++) {
      await press(search, 'ArrowDown');
      seen.push(active(search));
    }
    expect(seen).to.deep.equal(['Leeds', 'Leek', 'Leeds Lunchtime', undefined, 'Leeds']);
    await press(search, 'ArrowUp');
    expect(active(search)).to.equal(undefined);
    await press(search, 'ArrowUp');
    expect(active(search)).to.equal('Leeds Lunchtime');
    expect(focused(), 'the field keeps the keyboard').to.equal(input(search));
    expect(input(search).value, 'and its text').to.equal('lee');
  });

  it('goes back to the caret with the keys that move it', async () => {
    const search = await finder();
    await typed(search, 'lee', 'Leeds');
    for (const key of ['ArrowLeft', 'Home', 'ArrowRight', 'End', 'Shift+Home']) {
      await press(search, 'ArrowDown');
      expect(active(search), key).to.equal('Leeds');
      await press(search, key);
      expect(active(search), key).to.equal(undefined);
      expect(isOpen(search), key).to.equal(true);
    }
    await press(search, 'Home');
    expect(input(search).selectionStart).to.equal(0);
  });

  it('goes back to the caret with the next letter', async () => {
    const search = await finder();
    await typed(search, 'le', 'Leeds');
    await press(search, 'ArrowDown');
    await type(search, 'e');
    await settled(search);
    expect(active(search)).to.equal(undefined);
    expect(input(search).value).to.equal('lee');
  });

  it('takes the active one with Enter, says so as a field does, and searches for it', async () => {
    const search = await finder();
    const heard: string[] = [];
    const say = (event: Event) => heard.push(`${event.type} ${search.value}`);
    await typed(search, 'lee', 'Leeds');
    for (const name of ['meeting-search-request', 'input', 'change'])
      search.addEventListener(name, say);
    await press(search, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(search.value).to.equal('Leek');
    expect(input(search).value).to.equal('Leek');
    expect(heard.map((each) => each.split(' ')[0])).to.deep.equal([
      'meeting-search-request',
      'input',
      'change',
    ]);
    expect(isOpen(search)).to.equal(false);
    expect([input(search).selectionStart, input(search).selectionEnd]).to.deep.equal([4, 4]);
    await until(() => all(search.parentElement!, 'meeting-card').length === 1);
    await type(search, ' x');
    expect(search.value, 'typing goes on behind it').to.equal('Leek x');
  });

  it('leaves Enter to the form when none is active, and closes', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <div></div>
        <button>Go</button>
      </form>`,
    );
    const search = await finder();
    form.querySelector('div')!.append(search.parentElement!);
    await settled(form);
    let prevented: boolean | undefined;
    search.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
    await typed(search, 'lee', 'Leeds');
    await press(search, 'Enter');
    expect(prevented).to.equal(false);
    expect(search.value).to.equal('lee');
    expect(isOpen(search)).to.equal(false);
    await typed(search, 'd', 'Leeds');
    await press(search, 'ArrowDown', 'Enter');
    expect(prevented, 'a suggestion was taken, nothing sent').to.equal(true);
  });

  it('closes with Escape first, and clears with the next', async () => {
    const search = await finder();
    let outside = 0;
    search.parentElement!.addEventListener(
      'keydown',
      ({ key }) => (outside += +(key === 'Escape')),
    );
    await typed(search, 'lee', 'Leeds');
    await press(search, 'ArrowDown', 'Escape');
    expect(isOpen(search)).to.equal(false);
    expect(search.value).to.equal('lee');
    expect(outside, 'a dialog around it stays').to.equal(0);
    await press(search, 'Escape');
    expect(search.value).to.equal('');
    expect(focused()).to.equal(input(search));
    await press(search, 'Escape');
    expect(outside, 'nothing left to do for us').to.equal(1);
  });

  it('opens again with Alt and Down, or with Down on the first and Up on the last', async () => {
    const search = await finder();
    await typed(search, 'lee', 'Leeds');
    await press(search, 'Escape', 'Alt+ArrowDown');
    await until(() => isOpen(search));
    expect(active(search)).to.equal(undefined);
    await press(search, 'Alt+ArrowUp');
    expect(isOpen(search)).to.equal(false);
    await press(search, 'ArrowDown');
    await until(() => active(search) === 'Leeds');
    await press(search, 'Escape', 'ArrowUp');
    await until(() => active(search) === 'Leeds Lunchtime');
  });

  it('is left with Tab, and takes nothing', async () => {
    const search = await finder();
    await typed(search, 'lee', 'Leeds');
    await press(search, 'ArrowDown', 'Tab');
    expect(isOpen(search)).to.equal(false);
    expect(search.value).to.equal('lee');
    expect(focused()).to.not.equal(input(search));
  });

  it('takes what is pressed, and the keyboard stays in the field', async () => {
    const search = await finder();
    await typed(search, 'lee', 'Leeds');
    const box = all(search, '[role=option]')[1]!.getBoundingClientRect();
    const position: [number, number] = [box.x + 20, box.y + box.height / 2].map(Math.round) as [
      number,
      number,
    ];
    await sendMouse({ type: 'move', position });
    expect(active(search), 'a mouse passing over it is no choice').to.equal(undefined);
    await sendMouse({ type: 'down' });
    await settled(search);
    expect(isOpen(search), 'it may be let go elsewhere').to.equal(true);
    await sendMouse({ type: 'up' });
    await settled(search);
    expect(search.value).to.equal('Leek');
    expect(isOpen(search)).to.equal(false);
    expect(focused()).to.equal(input(search));
  });

  it('gives a finger room, six at most, and fits the narrowest screen', async () => {
    // No browser's window is narrower than this everywhere.
    await setViewport({ width: 340, height: 640 });
    const search = await finder();
    search.style.inlineSize = '288px';
    await typed(search, 'anon', 'Alcoholics Anonymous');
    const list = search.shadowRoot!.getElementById('suggestions')!;
    expect(all(search, '[role=option]').length).to.be.within(1, 6);
    for (const option of all(search, '[role=option]'))
      expect(option.getBoundingClientRect().height).to.be.at.least(44);
    expect(list.scrollHeight).to.be.at.most(list.clientHeight);
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('says how many there are once the hands have come to rest', async () => {
    const search = await finder();
    await typed(search, 'lee', 'Leeds');
    const said = () => read(search.shadowRoot!.querySelector('.box [role=status]')!);
    expect(said()).to.equal('');
    await until(() => said() === '3 suggestions', 'nothing is said');
    await press(search, 'Escape');
    expect(said()).to.equal('');
  });

  it('nothing in the middle of a composition', async () => {
    const search = await finder();
    await typed(search, 'lee', 'Leeds');
    const compose = (type: string, data: string) =>
      input(search).dispatchEvent(new CompositionEvent(type, { data, bubbles: true }));
    compose('compositionstart', '');
    input(search).value = 'leed';
    input(search).dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, isComposing: true }),
    );
    await settled(search);
    expect(isOpen(search)).to.equal(false);
    compose('compositionend', 'leed');
    await until(() => isOpen(search));
  });

  it('in the words of the page', async () => {
    const search = await finder(html`<meeting-search lang="cy"></meeting-search>`);
    await until(() => read(search).includes('Chwilio'));
    await typed(search, 'lee', 'Leeds');
    expect(options(search)[1]).to.equal('Leek lle 1 cyfarfod');
    const list = search.shadowRoot!.getElementById('suggestions')!;
    expect(list.getAttribute('aria-label')).to.equal('Awgrymiadau');
  });

  it('nothing where it is switched off: a search field and no more', async () => {
    const search = await finder(html`<meeting-search no-suggestions></meeting-search>`);
    expect(input(search).hasAttribute('role')).to.equal(false);
    await type(search, 'leek');
    await until(() => all(search.parentElement!, 'meeting-card').length === 1);
    await settled(search);
    expect(search.shadowRoot!.getElementById('suggestions')).to.equal(null);
    expect(input(search).hasAttribute('aria-expanded')).to.equal(false);
    search.noSuggestions = false;
    await settled(search);
    expect(input(search).getAttribute('role')).to.equal('combobox');
    search.blur();
    await type(search, ' ');
    input(search).blur();
    search.focus();
    await press(search, 'Backspace', 'Backspace');
    await until(() => isOpen(search));
    search.noSuggestions = true;
    await settled(search);
    expect(input(search).hasAttribute('role')).to.equal(false);
    expect(search.shadowRoot!.getElementById('suggestions')).to.equal(null);
  });

  it('to who was in the field before there was an answer', async () => {
    const around = await fixture<MeetingFinderProvider>(
      html`<meeting-finder-provider .clock=${() => sundayMorning}
        ><meeting-search></meeting-search
      ></meeting-finder-provider>`,
    );
    const search = around.querySelector('meeting-search')!;
    await settled(around);
    search.focus();
    expect(input(search).hasAttribute('role')).to.equal(false);
    around.meetings = meetings;
    await until(() => input(search).getAttribute('role') === 'combobox');
    await sendKeys({ type: 'lee' });
    await until(() => options(search)[0]?.startsWith('Leeds'));
  });

  it('nothing without a finder', async () => {
    const search = await fixture<MeetingSearch>(html`<meeting-search></meeting-search>`);
    await type(search, 'leeds');
    await settled(search);
    expect(input(search).hasAttribute('role')).to.equal(false);
    await press(search, 'ArrowDown');
    expect(search.shadowRoot!.getElementById('suggestions')).to.equal(null);
  });

  describe('from a source of the page', () => {
    const place = (text: string): Suggestion => ({ kind: 'place', text, count: 1, marks: [] });

    /** A finder that only suggests: it keeps what it was asked until it is answered. */
    async function asked(suggests = true) {
      const questions: {
        readonly text: string;
        readonly signal: AbortSignal | undefined;
        readonly answer: (suggestions: readonly Suggestion[]) => void;
      }[] = [];
      const handle: FinderHandle = {
        get: () => ({
          ...initialState,
          query: { ...emptyQuery, text: input(search)?.value ?? '' },
        }),
        subscribe: () => () => undefined,
        receive: () => undefined,
        prepare: () => undefined,
        suggest: suggests
          ? (text, _limit, signal) =>
              new Promise((answer) => questions.push({ text, signal, answer }))
          : undefined,
      };
      const around = await fixture<HTMLElement>(html`<div id="source"></div>`);
      (around as { [handleKey]?: FinderHandle })[handleKey] = handle;
      const search = document.createElement('meeting-search');
      search.finder = 'source';
      around.append(search);
      await settled(search);
      return { search, questions };
    }

    it('asks once for what is typed at a stroke, and only the last answer counts', async () => {
      const { search, questions } = await asked();
      await type(search, 'a');
      await until(() => questions.length === 1);
      const field = input(search);
      for (const text of ['ab', 'abc', 'abcd']) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      await until(() => questions.length === 2);
      expect(questions.map(({ text }) => text)).to.deep.equal(['a', 'abcd']);
      expect(questions[0]!.signal!.aborted).to.equal(true);
      questions[1]!.answer([place('Abcdale')]);
      questions[0]!.answer([place('Aberdare')]);
      await until(() => isOpen(search));
      await nextFrame();
      expect(options(search)).to.deep.equal(['Abcdale place 1 meeting']);
    });

    it('does not take the list away from who goes through it', async () => {
      const { search, questions } = await asked();
      await type(search, 'ab');
      await until(() => {
        for (const { answer } of questions) answer([place('Abbey'), place('Aberdare')]);
        return isOpen(search);
      });
      const before = questions.length;
      await type(search, 'e');
      await until(() => questions.length > before);
      await press(search, 'ArrowDown');
      expect(active(search)).to.equal('Abbey');
      questions[before]!.answer([place('Aberdare')]);
      await press(search, 'ArrowDown');
      expect(active(search)).to.equal('Aberdare');
      expect(options(search)).to.have.length(2);
    });

    it('does not open once the reader has gone', async () => {
      const { search, questions } = await asked();
      await type(search, 'ab');
      await until(() => questions.length > 0);
      await press(search, 'Tab');
      for (const { answer } of questions) answer([place('Aberdare')]);
      await settled(search);
      expect(isOpen(search)).to.equal(false);
    });

    it('is a plain field where the source suggests nothing', async () => {
      const { search } = await asked(false);
      await type(search, 'ab');
      await settled(search);
      expect(input(search).hasAttribute('role')).to.equal(false);
    });

    it('shows what a name holds as text, also where it is right to left', async () => {
      const { search, questions } = await asked();
      search.dir = 'rtl';
      await type(search, 'ab');
      const text = '<img src=x> אבג';
      await until(() => {
        for (const { answer } of questions) answer([{ ...place(text), marks: [[5, 8]] }]);
        return isOpen(search);
      });
      expect(read(all(search, '[role=option] bdi')[0]!)).to.equal(text);
      expect(all(search, 'mark')[0]!.textContent).to.equal('src');
    });
  });
});

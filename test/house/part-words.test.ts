/** The words that come with parts: every one in each language, and none of another's. */
import { expect } from '@open-wc/testing';
import { cyActions } from '../../src/i18n/actions/cy.js';
import { enActions } from '../../src/i18n/actions/en.js';
import { cyApproach } from '../../src/i18n/approach/cy.js';
import { enApproach } from '../../src/i18n/approach/en.js';
import { cyControls } from '../../src/i18n/controls/cy.js';
import { enControls } from '../../src/i18n/controls/en.js';
import { gdControls } from '../../src/i18n/controls/gd.js';
import { paControls } from '../../src/i18n/controls/pa.js';
import { plControls } from '../../src/i18n/controls/pl.js';
import { roControls } from '../../src/i18n/controls/ro.js';
import { urControls } from '../../src/i18n/controls/ur.js';
import { cyExit, enExit } from '../../src/i18n/exit/exit.js';
import { cyGuide } from '../../src/i18n/guide/cy.js';
import { enGuide } from '../../src/i18n/guide/en.js';
import { cyHelp } from '../../src/i18n/help/cy.js';
import { enHelp } from '../../src/i18n/help/en.js';
import { cyMap } from '../../src/i18n/map/cy.js';
import { enMap } from '../../src/i18n/map/en.js';
import { cyPaper } from '../../src/i18n/paper/cy.js';
import { enPaper } from '../../src/i18n/paper/en.js';
import { cyPlan } from '../../src/i18n/plan/cy.js';
import { enPlan } from '../../src/i18n/plan/en.js';
import { cyPrint } from '../../src/i18n/print/cy.js';
import { enPrint } from '../../src/i18n/print/en.js';
import { cyWeek } from '../../src/i18n/week/cy.js';
import { enWeek } from '../../src/i18n/week/en.js';

const pairs: Readonly<Record<string, readonly [english: object, welsh: object]>> = {
  actions: [enActions, cyActions],
  approach: [enApproach, cyApproach],
  controls: [enControls, cyControls],
  exit: [enExit, cyExit],
  guide: [enGuide, cyGuide],
  help: [enHelp, cyHelp],
  map: [enMap, cyMap],
  paper: [enPaper, cyPaper],
  plan: [enPlan, cyPlan],
  print: [enPrint, cyPrint],
  week: [enWeek, cyWeek],
};

/** Names of organisations and sites, what is typed, and what waits for a native speaker. */
const alike = /^(lang|.*\.examples|calendar\.(google|outlook)|danger)$/;

/** Each word by its path. */
function leaves(words: object, before = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${before}${key}.`)
      : [[before + key, value] as [string, unknown]],
  );
}

describe('words that come with parts', () => {
  for (const [name, [english, welsh]] of Object.entries(pairs))
    it(`of ${name} are all there in Welsh`, () => {
      const [en, cy] = [new Map(leaves(english)), new Map(leaves(welsh))];
      const wanted = [...en.keys()].filter((path) => path !== 'danger');
      expect([...cy.keys()].sort()).to.deep.equal(wanted.sort());
      for (const [path, word] of cy) {
        expect(typeof word, path).to.equal(typeof en.get(path));
        if (typeof word !== 'string' || alike.test(path)) continue;
        expect(word.trim(), path).to.not.equal('');
        if (word.includes(' ')) expect(word, path).to.not.equal(en.get(path));
      }
    });

  for (const words of [gdControls, paControls, plControls, roControls, urControls])
    it(`of controls are all there in ${words.lang}, and type what every search understands`, () => {
      const [en, own] = [new Map(leaves(enControls)), new Map(leaves(words))];
      expect([...own.keys()].sort()).to.deep.equal([...en.keys()].sort());
      for (const [path, word] of own) {
        if (path.startsWith('quick') || typeof word !== 'string') continue;
        expect(word, path).to.not.equal(en.get(path));
      }
      expect(words.quick.map(([, typed]) => typed)).to.deep.equal(
        enControls.quick.map(([, typed]) => typed),
      );
      for (const [label] of words.quick) expect(label).to.match(/\S/);
    });
});

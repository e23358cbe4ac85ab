import { expect } from '@open-wc/testing';
import type { Meaning } from '../../src/core/results.js';
import type { When } from '../../src/core/when.js';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import { facetValueLabel } from '../../src/ui/labels.js';
import { meaningWords } from '../../src/ui/meaning-words.js';
import { says } from '../helpers/says.js';

type FacetMeaning = Extract<Meaning, { kind: 'facet' }>;

const facet =
  (strings = en) =>
  ([facet, ...values]: readonly [FacetMeaning['facet'], ...string[]]) =>
    meaningWords(strings, { kind: 'facet', facet, values }, facetValueLabel, undefined);
const when =
  (strings = en) =>
  (when: When) =>
    meaningWords(strings, { kind: 'when', when }, facetValueLabel, undefined);
const near =
  (strings = en) =>
  ([place, about]: readonly [string, boolean]) =>
    meaningWords(strings, { kind: 'near', place, about }, facetValueLabel, undefined);

describe('what a search was taken to mean, in words', () => {
  it('names the values of a facet', () => {
    says(facet(), [
      [['audience', 'women'], 'Women'],
      [['day', '1', '2'], 'Monday or Tuesday'],
      [['day', '1', '2', '3'], 'Monday, Tuesday or Wednesday'],
      [['fellowship', 'na'], 'NA'],
      [['fellowship', 'smart', 'unheard-of'], 'SMART Recovery or unheard-of'],
      [['attendance', 'online', 'hybrid'], 'Online'],
      [['attendance', 'hybrid'], 'In person and online'],
    ]);
  });
  it('names a fellowship as the finder knows it', () => {
    const fellowships = new Map([['own', { id: 'own', name: 'Our Own', shortName: 'Own' }]]);
    const meaning = { kind: 'facet', facet: 'fellowship', values: ['own'] } as const;
    expect(meaningWords(en, meaning, facetValueLabel, fellowships as never)).to.equal('Own');
  });
  it('names stretches of time', () => {
    says(when(), [
      [{ date: 'today' }, 'Today'],
      [{ date: 'tomorrow' }, 'Tomorrow'],
      [{ date: 'weekend' }, 'This weekend'],
      [{ date: 'week' }, 'This week'],
      [{ date: 'today', from: 1020, to: 300 }, 'Tonight'],
      [{ date: 'tomorrow', from: 1020, to: 300 }, 'Tomorrow, after 5pm'],
      [{ date: 'today', from: 1140 }, 'Today, after 7pm'],
      [{ from: 1080 }, 'After 6pm'],
      [{ from: 0 }, 'After midnight'],
      [{ to: 720 }, 'Before midday'],
      [{ to: 300 }, 'Before 5am'],
      [{ from: 1140, to: 1200 }, '7pm to 8pm'],
      [{ from: 1320, to: 120 }, '10pm to 2am'],
      [{ from: 0, to: 300 }, 'Midnight to 5am'],
      [{ within: 0 }, 'On now'],
      [{ within: 30 }, 'In the next 30 minutes'],
      [{ within: 60 }, 'In the next hour'],
      [{ within: 120 }, 'In the next 2 hours'],
    ]);
  });
  it('names a place, and says that it is rough', () => {
    says(near(), [
      [['LS6', false], 'Near LS6'],
      [['LS6', true], 'Near LS6 (about)'],
    ]);
  });
  it('softens what comes after "neu" in Welsh, but no name', () => {
    says(facet(cy), [
      [['day', '1', '2', '3'], 'Dydd Llun neu ddydd Mawrth neu ddydd Mercher'],
      [['audience', 'women', 'men', 'young-people'], 'Menywod neu ddynion neu bobl ifanc'],
      [['audience', 'men', 'women', 'lgbtq'], 'Dynion neu fenywod neu LHDTC+'],
      [['audience', 'open', 'family-and-friends'], 'Agored i bawb neu deulu a ffrindiau'],
      [['audience', 'men', 'professionals'], 'Dynion neu weithwyr proffesiynol'],
      [['time', 'morning', 'evening'], 'Bore neu gyda’r nos'],
      [['time', 'evening', 'morning'], 'Gyda’r nos neu fore'],
      [['focus', 'alcohol', 'drugs', 'gambling'], 'Alcohol neu gyffuriau neu gamblo'],
      [['focus', 'food', 'medicine'], 'Bwyd a bwyta neu feddyginiaeth ar bresgripsiwn'],
      [['focus', 'drugs', 'sex-and-relationships'], 'Cyffuriau neu ryw a pherthnasoedd'],
      [['access', 'parking', 'accessible-toilet'], 'Parcio neu doiled hygyrch'],
      [['attendance', 'online', 'hybrid'], 'Ar-lein'],
      [['fellowship', 'na', 'Dwyfor'], 'NA neu Dwyfor'],
    ]);
  });
  it('names times and places in Welsh', () => {
    says(when(cy), [
      [{ date: 'today' }, 'Heddiw'],
      [{ date: 'today', from: 1020, to: 300 }, 'Heno'],
      [{ date: 'tomorrow', from: 1080 }, 'Yfory, ar ôl 6yh'],
      [{ date: 'weekend' }, 'Y penwythnos hwn'],
      [{ date: 'week' }, 'Yr wythnos hon'],
      [{ to: 720 }, 'Cyn hanner dydd'],
      [{ from: 1140, to: 1200 }, '7yh tan 8yh'],
      [{ within: 0 }, 'Ymlaen nawr'],
      [{ within: 30 }, 'Yn y 30 munud nesaf'],
      [{ within: 60 }, 'Yn yr awr nesaf'],
      [{ within: 120 }, 'Yn y 2 awr nesaf'],
      [{ within: 480 }, 'Yn yr 8 awr nesaf'],
    ]);
    says(near(cy), [
      [['Caerdydd', false], 'Ger Caerdydd'],
      [['LS6', true], 'Ger LS6 (yn fras)'],
    ]);
  });
});

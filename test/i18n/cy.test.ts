import { expect } from '@open-wc/testing';
import { cy } from '../../src/i18n/cy.js';
import { cyFound } from '../../src/i18n/found/cy.js';
import { cyDetails } from '../../src/i18n/details/cy.js';
import { says } from '../helpers/says.js';

describe('Welsh', () => {
  it('writes times by morning (yb), afternoon (yp) and evening (yh)', () => {
    says(cy.time, [
      [0, 'hanner nos'],
      [1, '12:01yb'],
      [9 * 60, '9yb'],
      [11 * 60 + 59, '11:59yb'],
      [12 * 60, 'hanner dydd'],
      [12 * 60 + 30, '12:30yp'],
      [17 * 60 + 45, '5:45yp'],
      [18 * 60, '6yh'],
      [19 * 60 + 30, '7:30yh'],
      [23 * 60 + 59, '11:59yh'],
    ]);
  });
  it('writes ranges', () => {
    expect(cy.timeRange(1170, 1260)).to.equal('7:30yh tan 9yh');
    expect(cy.timeRange(1410, 0)).to.equal('11:30yh tan hanner nos');
  });
  it('writes dates, with the year where it is given', () => {
    expect(cy.date(0, 22, 10)).to.equal('dydd Sul 22 Tachwedd');
    expect(cy.date(5, 1, 0, 2027)).to.equal('dydd Gwener 1 Ionawr 2027');
  });
  it('mutates the day of a date by the word before it', () => {
    const date = cy.date(1, 4, 0, 2027);
    expect(cyDetails.from(date)).to.equal('o ddydd Llun 4 Ionawr 2027 ymlaen');
    expect(cyDetails.until(date)).to.equal('tan ddydd Llun 4 Ionawr 2027');
    expect(cyDetails.except(cy.list([date, cy.date(5, 25, 11)]))).to.equal(
      'Ddim ar ddydd Llun 4 Ionawr 2027 a dydd Gwener 25 Rhagfyr',
    );
    expect(cyDetails.checked(date)).to.equal('Gwiriwyd ddiwethaf ar ddydd Llun 4 Ionawr 2027');
    expect(cy.foot.updated(date)).to.equal('Diweddarwyd y rhestr ar ddydd Llun 4 Ionawr 2027');
    expect(cyDetails.until('2027-13-01'), 'no date').to.equal('tan 2027-13-01');
  });
  it('counts meetings in all six plural forms', () => {
    says(cy.summary.count, [
      [0, 'dim cyfarfodydd'],
      [1, '1 cyfarfod'],
      [2, '2 gyfarfod'],
      [3, '3 chyfarfod'],
      [4, '4 cyfarfod'],
      [5, '5 cyfarfod'],
      [6, '6 chyfarfod'],
      [7, '7 cyfarfod'],
      [8, '8 cyfarfod'],
      [9, '9 cyfarfod'],
      [10, '10 cyfarfod'],
      [11, '11 o gyfarfodydd'],
      [12, '12 o gyfarfodydd'],
      [103, '103 o gyfarfodydd'],
      [2038, '2,038 o gyfarfodydd'],
    ]);
    expect(cy.results.shown(12, 315)).to.equal('Yn dangos 12 o’r 315 o gyfarfodydd');
    expect(cy.results.printed(200, 2038)).to.equal(
      'Mae’r 200 cyntaf o’r 2,038 o gyfarfodydd wedi’u hargraffu yma.',
    );
  });
  it('says "and" as it sounds before what follows', () => {
    says(cy.list, [
      [[], ''],
      [['dydd Iau'], 'dydd Iau'],
      [['dydd Iau', 'dydd Sul'], 'dydd Iau a dydd Sul'],
      [['y', 'x', 'te'], 'y, x a the'],
      [['x', 'coffi'], 'x a choffi'],
      [['x', 'pasta'], 'x a phasta'],
      [['x', 'ail'], 'x ac ail'],
      [['x', 'theatr'], 'x a theatr'],
    ]);
  });
  it('says how long until a meeting, never longer than it is', () => {
    says(cy.startsIn, [
      [0, 'yn dechrau nawr'],
      [1, 'yn dechrau mewn 1 munud'],
      [2, 'yn dechrau mewn 2 funud'],
      [3, 'yn dechrau mewn 3 munud'],
      [20, 'yn dechrau mewn 20 munud'],
      [60, 'yn dechrau mewn 1 awr'],
      [119, 'yn dechrau mewn dros 1 awr'],
      [120, 'yn dechrau mewn 2 awr'],
    ]);
  });
  it('says how far, as about', () => {
    says(
      ([kilometres, units]: readonly [number, 'mi' | 'km']) => cy.distance(kilometres, units),
      [
        [[0.5, 'mi'], 'llai nag 1 filltir'],
        [[1.7, 'mi'], 'tua 1 filltir'],
        [[3.2, 'mi'], 'tua 2 filltir'],
        [[4.8, 'mi'], 'tua 3 milltir'],
        [[2000, 'mi'], 'tua 1,243 milltir'],
        [[0.5, 'km'], 'llai nag 1 cilometr'],
        [[1, 'km'], 'tua 1 cilometr'],
        [[2, 'km'], 'tua 2 gilometr'],
        [[3, 'km'], 'tua 3 chilometr'],
        [[4, 'km'], 'tua 4 cilometr'],
        [[6, 'km'], 'tua 6 chilometr'],
      ],
    );
  });
  it('says ages', () => {
    expect(cyDetails.ages(18, 25)).to.equal('18 i 25 oed');
    expect(cyDetails.ages(18, undefined)).to.equal('18 oed a hŷn');
    expect(cyDetails.ages(undefined, 25)).to.equal('Hyd at 25 oed');
  });
  it('leaves alone what it did not write', () => {
    expect(cy.card.about('Caerdydd')).to.equal('Ardal: Caerdydd');
    expect(cy.card.join('zoom.us')).to.equal('Ymuno ar zoom.us');
    expect(cy.card.listedBy('Cyngor Gwynedd')).to.equal('Ffynhonnell: Cyngor Gwynedd');
    expect(cyFound.taken(['ledes'], [['leeds', 'ledbury']])).to.equal(
      'Oeddech chi’n golygu “leeds” neu “ledbury”? Does dim yma yn cyfateb yn union i “ledes”.',
    );
    expect(cyFound.unknown(['tost', 'coffi'])).to.equal(
      'Does dim yma yn cyfateb i “tost” neu “coffi”.',
    );
    expect(cyFound.didYouMean('Manceinion', cy.summary.count(2))).to.equal(
      'Oeddech chi’n golygu “Manceinion”? 2 gyfarfod',
    );
    expect(cyFound.leaveOut('Diwrnod', cy.summary.count(3))).to.equal(
      'Gadael “Diwrnod” allan: 3 chyfarfod',
    );
    expect(cyFound.leaveOut(undefined, cy.summary.count(14))).to.equal(
      'Gadael eich geiriau allan: 14 o gyfarfodydd',
    );
    expect(cyFound.remove('Heno', 'nos heno')).to.equal(
      'Tynnu “Heno”: chwilio am y geiriau “nos heno” yn lle hynny',
    );
    expect(cyFound.remove('Menywod', 'merched')).to.equal(
      'Tynnu “Menywod”: chwilio am y gair “merched” yn lle hynny',
    );
    expect(cyFound.restore('heno')).to.equal('Rhoi “heno” yn ôl');
  });
  it('names a spoken language unbent', () => {
    expect(cy.card.spokenLanguage(cy.card.languages['pl']!)).to.equal('Iaith: Pwyleg');
    expect(cy.card.spokenLanguage(cy.card.languages['bfi']!)).to.equal('Iaith Arwyddion Prydain');
  });
  it('counts lists that did not load', () => {
    expect(cy.summary.partly(1)).to.contain('Wnaeth un o’r rhestrau ddim llwytho');
    expect(cy.summary.partly(2)).to.contain('Wnaeth 2 o’r rhestrau ddim llwytho');
  });
});

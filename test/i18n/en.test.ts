import { expect } from '@open-wc/testing';
import { enDetails } from '../../src/i18n/details/en.js';
import { en } from '../../src/i18n/en.js';
import { enFound } from '../../src/i18n/found/en.js';
import { says } from '../helpers/says.js';

describe('English', () => {
  it('writes times as the NHS does', () => {
    says(en.time, [
      [0, 'midnight'],
      [1, '12:01am'],
      [5 * 60 + 5, '5:05am'],
      [11 * 60 + 59, '11:59am'],
      [12 * 60, 'midday'],
      [12 * 60 + 30, '12:30pm'],
      [19 * 60, '7pm'],
      [19 * 60 + 30, '7:30pm'],
      [23 * 60 + 59, '11:59pm'],
    ]);
  });
  it('writes ranges', () => {
    expect(en.timeRange(1170, 1260)).to.equal('7:30pm to 9pm');
    expect(en.timeRange(1410, 0)).to.equal('11:30pm to midnight');
    expect(en.timeRange(1380, 60)).to.equal('11pm to 1am');
  });
  it('writes dates, with the year where it is given', () => {
    expect(en.date(0, 22, 10)).to.equal('Sunday 22 November');
    expect(en.date(5, 1, 0, 2027)).to.equal('Friday 1 January 2027');
  });
  it('counts meetings from 0 to 12 and beyond', () => {
    says(en.summary.count, [
      [0, '0 meetings'],
      [1, '1 meeting'],
      [2, '2 meetings'],
      [12, '12 meetings'],
      [999, '999 meetings'],
      [1000, '1,000 meetings'],
      [1234567, '1,234,567 meetings'],
    ]);
  });
  it('joins a list', () => {
    says(en.list, [
      [[], ''],
      [['a'], 'a'],
      [['a', 'b'], 'a and b'],
      [['a', 'b', 'c'], 'a, b and c'],
    ]);
  });
  it('says how long until a meeting, never longer than it is', () => {
    says(en.startsIn, [
      [0, 'starting now'],
      [1, 'starts in 1 minute'],
      [20, 'starts in 20 minutes'],
      [59, 'starts in 59 minutes'],
      [60, 'starts in 1 hour'],
      [61, 'starts in over 1 hour'],
      [119, 'starts in over 1 hour'],
      [120, 'starts in 2 hours'],
      [179, 'starts in over 2 hours'],
    ]);
  });
  it('says how far, as about', () => {
    says(
      ([kilometres, units]: readonly [number, 'mi' | 'km']) => en.distance(kilometres, units),
      [
        [[0, 'mi'], 'less than 1 mile'],
        [[1.6, 'mi'], 'less than 1 mile'],
        [[1.7, 'mi'], 'about 1 mile'],
        [[3.2, 'mi'], 'about 2 miles'],
        [[2000, 'mi'], 'about 1,243 miles'],
        [[0.4, 'km'], 'less than 1 kilometre'],
        [[1, 'km'], 'about 1 kilometre'],
        [[11.6, 'km'], 'about 12 kilometres'],
      ],
    );
  });
  it('says ages', () => {
    expect(enDetails.ages(18, 25)).to.equal('Ages 18 to 25');
    expect(enDetails.ages(18, undefined)).to.equal('Ages 18 and over');
    expect(enDetails.ages(undefined, 25)).to.equal('Ages up to 25');
  });
  it('says what was taken for a word', () => {
    expect(enFound.taken(['leds', 'wensday'], [['Leeds'], ['Wednesday']])).to.equal(
      'Did you mean “Leeds” and “Wednesday”? Nothing here matches “leds” or “wensday” exactly.',
    );
    expect(enFound.taken(['leds'], [['leeds']])).to.equal(
      'Did you mean “leeds”? Nothing here matches “leds” exactly.',
    );
    expect(enFound.taken(['leds'], [['leeds', 'lewes']])).to.equal(
      'Did you mean “leeds” or “lewes”? Nothing here matches “leds” exactly.',
    );
  });
  it('says which words match nothing, and what may help', () => {
    expect(enFound.unknown(['xylophones'])).to.equal('Nothing here matches “xylophones”.');
    expect(enFound.unknown(['a', 'b', 'c'])).to.equal('Nothing here matches “a”, “b” or “c”.');
    expect(enFound.didYouMean('Manchester', en.summary.count(12))).to.equal(
      'Did you mean “Manchester”? 12 meetings',
    );
    expect(enFound.leaveOut('Day', en.summary.count(1))).to.equal('Leave out Day: 1 meeting');
    expect(enFound.leaveOut(undefined, en.summary.count(1212))).to.equal(
      'Leave out your words: 1,212 meetings',
    );
  });
  it('says what taking a meaning away searches for', () => {
    expect(enFound.remove('Women', 'women’s')).to.equal(
      'Remove Women: search for the word “women’s” instead',
    );
    expect(enFound.remove('Near LS1', 'near LS1')).to.equal(
      'Remove Near LS1: search for the words “near LS1” instead',
    );
  });
  it('says how many filters are on, and what folding them shows', () => {
    expect(en.filters.open(0)).to.equal('Filters');
    expect(en.filters.open(2)).to.equal('Filters (2 on)');
    expect(en.filters.close(1)).to.equal('Show 1 meeting');
    expect(en.filters.close(0)).to.equal('Close filters');
  });
});

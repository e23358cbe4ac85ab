/**
 * The organisations that hold mutual-aid meetings for people in the United Kingdom: how each works,
 * what it asks people to believe, what people come to it about. Facts only, by name and with no
 * ranking; where each came from, and how well it is supported, is in `SOURCES.md`.
 */
import type { Approach, Belief, Fellowship, Focus, LocalDate } from '../core/meeting.js';

/** Date on which these facts were last gone through. */
export const fellowshipsReviewed: LocalDate = '2026-11-22';

interface Kind {
  readonly approach: readonly Approach[];
  readonly belief: Belief;
}

const twelveSteps: Kind = { approach: ['12-step'], belief: 'spiritual' };
const churchSteps: Kind = { approach: ['12-step', 'faith'], belief: 'faith' };
const cbt: Kind = { approach: ['cbt'], belief: 'secular' };
const cbtPeers: Kind = { approach: ['cbt', 'secular-peer'], belief: 'secular' };
const peers: Kind = { approach: ['secular-peer'], belief: 'secular' };
const dharma: Kind = { approach: ['buddhist-inspired'], belief: 'non-theistic' };

const entry = (
  id: string,
  shortName: string,
  name: string,
  kind: Kind,
  focus: readonly Focus[],
  more?: Pick<Fellowship, 'aliases' | 'audiences' | 'site'>,
): Fellowship => ({ id, name, shortName, ...kind, focus, ...more });

/** For those close to somebody: their own focus, as they come about somebody else's trouble. */
const family = ['family-and-friends'] as const;
const forFamily = { audiences: family } as const;

/** Every fellowship we know, by name. */
export const fellowships: readonly Fellowship[] = [
  entry('aca', 'ACA', 'Adult Children of Alcoholics', twelveSteps, family, {
    aliases: ['ACoA', 'Adult Children of Alcoholics and Dysfunctional Families'],
    site: 'https://www.adultchildrenofalcoholics.co.uk',
  }),
  entry('al-anon', 'Al-Anon', 'Al-Anon Family Groups', twelveSteps, family, {
    ...forFamily,
    site: 'https://al-anonuk.org.uk',
  }),
  entry('alateen', 'Alateen', 'Alateen', twelveSteps, family, {
    audiences: ['young-people', 'family-and-friends'],
  }),
  entry('aa', 'AA', 'Alcoholics Anonymous', twelveSteps, ['alcohol'], {
    site: 'https://www.alcoholics-anonymous.org.uk',
  }),
  entry('calix', 'Calix', 'Calix Society', churchSteps, ['alcohol']),
  entry('celebrate-recovery', 'Celebrate Recovery', 'Celebrate Recovery', churchSteps, [
    'alcohol',
    'drugs',
    'mental-health',
    'other-behaviours',
  ]),
  entry('coda', 'CoDA', 'Co-Dependents Anonymous', twelveSteps, ['sex-and-relationships'], {
    site: 'https://codauk.org',
  }),
  entry('ca', 'CA', 'Cocaine Anonymous', twelveSteps, ['alcohol', 'drugs'], {
    site: 'https://www.cocaineanonymous.org.uk',
  }),
  entry('cgaa', 'CGAA', 'Computer Gaming Addicts Anonymous', twelveSteps, ['other-behaviours']),
  entry('cma', 'CMA', 'Crystal Meth Anonymous', twelveSteps, ['drugs']),
  entry('da', 'DA', 'Debtors Anonymous', twelveSteps, ['money-and-work']),
  entry('daa', 'DAA', 'Drug Addicts Anonymous', twelveSteps, ['drugs']),
  entry('dda', 'DDA', 'Dual Diagnosis Anonymous', twelveSteps, [
    'alcohol',
    'drugs',
    'mental-health',
  ]),
  entry('dra', 'DRA', 'Dual Recovery Anonymous', twelveSteps, [
    'alcohol',
    'drugs',
    'mental-health',
  ]),
  entry(
    'eight-step',
    'Eight Step Recovery',
    'Eight Step Recovery',
    dharma,
    ['alcohol', 'drugs', 'other-behaviours'],
    { aliases: ['Triratna'] },
  ),
  entry('ea', 'EA', 'Emotions Anonymous', twelveSteps, ['mental-health']),
  entry('families-anonymous', 'FamAnon', 'Families Anonymous', twelveSteps, family, {
    ...forFamily,
    site: 'https://famanon.org.uk',
  }),
  // Not `fa`: Families Anonymous is called FA as well.
  entry('food-addicts', 'Food Addicts', 'Food Addicts in Recovery Anonymous', twelveSteps, [
    'food',
  ]),
  entry('gam-anon', 'Gam-Anon', 'Gam-Anon', twelveSteps, family, {
    ...forFamily,
    site: 'https://www.gamanon.org.uk',
  }),
  entry('ga', 'GA', 'Gamblers Anonymous', twelveSteps, ['gambling'], {
    site: 'https://www.gamblersanonymous.org.uk',
  }),
  entry('here-and-now', 'Here and Now', 'Here and Now', peers, ['alcohol', 'drugs'], {
    audiences: ['lgbtq'],
  }),
  entry('ha', 'HA', 'Heroin Anonymous', twelveSteps, ['drugs']),
  entry('itaa', 'ITAA', 'Internet and Technology Addicts Anonymous', twelveSteps, [
    'other-behaviours',
  ]),
  entry('lifering', 'LifeRing', 'LifeRing Secular Recovery', peers, ['alcohol', 'drugs'], {
    site: 'https://lifering.org',
  }),
  entry('ma', 'MA', 'Marijuana Anonymous', twelveSteps, ['drugs'], {
    site: 'https://www.marijuana-anonymous.org.uk',
  }),
  entry('mara', 'MARA', 'Medication-Assisted Recovery Anonymous', twelveSteps, ['drugs']),
  entry('mm', 'Moderation Management', 'Moderation Management', cbtPeers, ['alcohol']),
  entry('nar-anon', 'Nar-Anon', 'Nar-Anon Family Groups', twelveSteps, family, {
    ...forFamily,
    site: 'https://www.nar-anon.co.uk',
  }),
  entry('na', 'NA', 'Narcotics Anonymous', twelveSteps, ['alcohol', 'drugs', 'medicine'], {
    site: 'https://ukna.org',
  }),
  entry('nicotine', 'NicA', 'Nicotine Anonymous', twelveSteps, ['other-behaviours']),
  entry('oa', 'OA', 'Overeaters Anonymous', twelveSteps, ['food'], {
    site: 'https://www.oagb.org.uk',
  }),
  entry('pills', 'Pills Anonymous', 'Pills Anonymous', twelveSteps, ['medicine'], {
    aliases: ['PA'],
  }),
  entry(
    'recovery-dharma',
    'Recovery Dharma',
    'Recovery Dharma',
    dharma,
    ['alcohol', 'drugs', 'gambling', 'food', 'sex-and-relationships', 'other-behaviours'],
    { aliases: ['RD'], site: 'https://recoverydharma.org' },
  ),
  entry('refuge-recovery', 'Refuge Recovery', 'Refuge Recovery', dharma, [
    'alcohol',
    'drugs',
    'other-behaviours',
  ]),
  entry(
    'aa-secular',
    'Secular AA',
    'Secular AA',
    { ...twelveSteps, belief: 'secular' },
    ['alcohol'],
    { aliases: ['Agnostic AA', 'Freethinkers', 'Secular Alcoholics Anonymous', 'We Agnostics'] },
  ),
  entry('sos', 'SOS', 'Secular Organizations for Sobriety', peers, ['alcohol', 'drugs'], {
    aliases: ['Secular Organisations for Sobriety'],
  }),
  entry('saa', 'SAA', 'Sex Addicts Anonymous', twelveSteps, ['sex-and-relationships']),
  entry('slaa', 'SLAA', 'Sex and Love Addicts Anonymous', twelveSteps, ['sex-and-relationships']),
  entry('sa', 'SA', 'Sexaholics Anonymous', twelveSteps, ['sex-and-relationships']),
  entry(
    'sikh-recovery',
    'Sikh Recovery Network',
    'Sikh Recovery Network',
    { approach: ['faith'], belief: 'faith' },
    ['alcohol', 'drugs', 'gambling'],
  ),
  entry(
    'smart',
    'SMART Recovery',
    'SMART Recovery',
    cbt,
    ['alcohol', 'drugs', 'gambling', 'food', 'sex-and-relationships', 'other-behaviours'],
    { site: 'https://smartrecovery.org.uk' },
  ),
  entry(
    'smart-family',
    'SMART Family & Friends',
    'SMART Recovery Family & Friends',
    { approach: ['cbt', 'family-support'], belief: 'secular' },
    family,
    { ...forFamily, site: 'https://smartrecovery.org.uk/family-friends/' },
  ),
  entry('ua', 'UA', 'Underearners Anonymous', twelveSteps, ['money-and-work']),
  entry('wfs', 'Women for Sobriety', 'Women for Sobriety', cbtPeers, ['alcohol', 'drugs'], {
    audiences: ['women'],
    site: 'https://womenforsobriety.org',
  }),
  entry('wa', 'WA', 'Workaholics Anonymous', twelveSteps, ['money-and-work']),
];

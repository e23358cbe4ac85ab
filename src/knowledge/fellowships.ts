/**
 * The organisations that hold mutual-aid meetings for people in the United Kingdom: how each works,
 * what it asks people to believe, what people come to it about. Facts only, by name and with no
 * ranking; where each came from, and how well it is supported, is in `SOURCES.md`.
 */
import type { Approach, Audience, Belief, Fellowship, Focus, LocalDate } from '../core/meeting.js';

/** Date on which these facts were last gone through. */
export const fellowshipsReviewed: LocalDate = '2026-11-22';

interface Kind {
  readonly approach: readonly Approach[];
  readonly belief: Belief;
}

const twelveSteps: Kind = { approach: ['12-step'], belief: 'spiritual' };
const secularSteps: Kind = { approach: ['12-step'], belief: 'secular' };
const churchSteps: Kind = { approach: ['12-step', 'faith'], belief: 'faith' };
const faith: Kind = { approach: ['faith'], belief: 'faith' };
const cbt: Kind = { approach: ['cbt'], belief: 'secular' };
const cbtFamily: Kind = { approach: ['cbt', 'family-support'], belief: 'secular' };
const cbtPeers: Kind = { approach: ['cbt', 'secular-peer'], belief: 'secular' };
const peers: Kind = { approach: ['secular-peer'], belief: 'secular' };
const dharma: Kind = { approach: ['buddhist-inspired'], belief: 'non-theistic' };

const alcohol: readonly Focus[] = ['alcohol'];
const drugs: readonly Focus[] = ['drugs'];
const both: readonly Focus[] = ['alcohol', 'drugs'];
const dual: readonly Focus[] = [...both, 'mental-health'];
const sex: readonly Focus[] = ['sex-and-relationships'];
const money: readonly Focus[] = ['money-and-work'];
const behaviours: readonly Focus[] = ['other-behaviours'];
const any: readonly Focus[] = [...both, 'gambling', 'food', ...sex, ...behaviours];
/** For those close to somebody: their own focus, as they come about somebody else's trouble. */
const family = ['family-and-friends'] as const;

/**
 * Those of one kind and focus, and for whom. A line each: name, short name, id, other names;
 * what a line leaves out is worked out from the name by `entry`.
 */
const groups: readonly (readonly [Kind, readonly Focus[], string, (readonly Audience[])?])[] = [
  [twelveSteps, alcohol, 'Alcoholics Anonymous'],
  [
    secularSteps,
    alcohol,
    'Secular AA||aa-secular|Agnostic AA|Freethinkers|Secular Alcoholics Anonymous|We Agnostics',
  ],
  [churchSteps, alcohol, 'Calix Society|Calix'],
  [cbtPeers, alcohol, 'Moderation Management||mm'],
  [
    twelveSteps,
    drugs,
    `Crystal Meth Anonymous
Drug Addicts Anonymous
Heroin Anonymous
Marijuana Anonymous
Medication-Assisted Recovery Anonymous`,
  ],
  [twelveSteps, both, 'Cocaine Anonymous'],
  [
    peers,
    both,
    `LifeRing Secular Recovery|LifeRing
Secular Organizations for Sobriety|SOS||Secular Organisations for Sobriety`,
  ],
  [peers, both, 'Here and Now', ['lgbtq']],
  [cbtPeers, both, 'Women for Sobriety||wfs', ['women']],
  [twelveSteps, [...both, 'medicine'], 'Narcotics Anonymous'],
  [
    twelveSteps,
    dual,
    `Dual Diagnosis Anonymous
Dual Recovery Anonymous`,
  ],
  [churchSteps, [...dual, ...behaviours], 'Celebrate Recovery'],
  [
    dharma,
    [...both, ...behaviours],
    `Eight Step Recovery||eight-step|Triratna
Refuge Recovery`,
  ],
  [dharma, any, 'Recovery Dharma|||RD'],
  [cbt, any, 'SMART Recovery||smart'],
  [faith, [...both, 'gambling'], 'Sikh Recovery Network||sikh-recovery'],
  [twelveSteps, ['medicine'], 'Pills Anonymous|Pills Anonymous|pills|PA'],
  [twelveSteps, ['gambling'], 'Gamblers Anonymous'],
  [
    twelveSteps,
    ['food'],
    // Not `fa`: Families Anonymous is called FA as well.
    `Food Addicts in Recovery Anonymous|Food Addicts
Overeaters Anonymous`,
  ],
  [
    twelveSteps,
    sex,
    `Co-Dependents Anonymous|CoDA
Sexaholics Anonymous
Sex Addicts Anonymous
Sex and Love Addicts Anonymous`,
  ],
  [
    twelveSteps,
    money,
    `Debtors Anonymous
Underearners Anonymous
Workaholics Anonymous`,
  ],
  [twelveSteps, ['mental-health'], 'Emotions Anonymous'],
  [
    twelveSteps,
    behaviours,
    `Computer Gaming Addicts Anonymous
Internet and Technology Addicts Anonymous
Nicotine Anonymous|NicA|nicotine`,
  ],
  [
    twelveSteps,
    family,
    'Adult Children of Alcoholics|ACA||ACoA|Adult Children of Alcoholics and Dysfunctional Families',
  ],
  [
    twelveSteps,
    family,
    `Al-Anon Family Groups|Al-Anon
Families Anonymous|FamAnon|families-anonymous
Gam-Anon
Nar-Anon Family Groups|Nar-Anon`,
    family,
  ],
  [twelveSteps, family, 'Alateen', ['young-people', ...family]],
  [
    cbtFamily,
    family,
    'SMART Recovery Family & Friends|SMART Family & Friends|smart-family',
    family,
  ],
];

/** "Alcoholics Anonymous" is AA, with the id `aa`; "Here and Now" is so called, `here-and-now`. */
function entry(line: string): Pick<Fellowship, 'id' | 'name' | 'shortName' | 'aliases'> {
  const [name = '', short, id, ...aliases] = line.split('|');
  const shortName = short || (name.endsWith(' Anonymous') ? name.replace(/[^A-Z]/g, '') : name);
  return {
    id: id || shortName.toLowerCase().replaceAll(' ', '-'),
    name,
    shortName,
    ...(aliases.length && { aliases }),
  };
}

const byName = new Intl.Collator('en');

/** Every fellowship we know, by name. */
export const fellowships: readonly Fellowship[] = groups
  .flatMap(([kind, focus, lines, audiences]) =>
    lines
      .split('\n')
      .map((line) => ({ ...entry(line), ...kind, focus, ...(audiences && { audiences }) })),
  )
  .sort((a, b) => byName.compare(a.name, b.name));

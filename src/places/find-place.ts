/** What a person typed → the place that is meant, or the question which of several it is. */
import type { Position } from '../core/meeting.js';
import { distanceKm } from '../core/place.js';
import { placeKey, placeKeys } from '../knowledge/town-names.js';
import type { FeedPlace, PlacesOfFeed } from './feed-places.js';
import type { PlacePack } from './place-pack.js';
import { stepsOf } from './postcode-steps.js';

export interface KnownPlace {
  /** As it is properly written; a postcode in capitals. */
  readonly name: string;
  /** Where it is; undefined where several places are as likely. */
  readonly position?: Position;
  /** It is rougher than what was asked for: the district of a postcode that is not listed. */
  readonly about: boolean;
  /** It is a town or a part of one, and no county, house or postcode. */
  readonly town?: true;
  /** Whose data says so, where it is not the feed's. */
  readonly credits?: readonly string[];
  /** Where several places have this name: what to search for to have each of them, the likeliest first. */
  readonly choices?: readonly string[];
}

/** A place pack that comes when it is first wanted. */
export interface LatePack {
  /** Undefined while it has not come. */
  readonly held: PlacePack | undefined;
  /** Asks for it. */
  want(): void;
}

export type FindPlace = (text: string) => KnownPlace | undefined;

/** Nearer than this, a place of a feed and one of a pack are one; kilometres. */
const onePlace = 20;

/** More are not asked about. */
const mostChoices = 8;

const fullName = ({ name, district }: FeedPlace): string =>
  district ? `${name}, ${district}` : name;

/** Finds places in a feed, then in a pack where there is one. */
export function createPlaceFinder(feed: PlacesOfFeed, pack: LatePack | undefined): FindPlace {
  const packed = (): PlacePack | undefined => {
    if (pack && !pack.held) pack.want();
    return pack?.held;
  };

  /** Full postcode, sector, district, area: from each the feed's before the pack's. */
  function byPostcode(steps: readonly string[]): KnownPlace | undefined {
    for (const [at, step] of steps.entries()) {
      const about = at > 0;
      const ours = feed.postcode(step)?.position;
      if (ours) return { name: step, position: ours, about };
      const position = inPack(step);
      if (position) return { name: step, position, about, credits: pack!.held!.attribution };
    }
    return undefined;
  }

  function inPack(step: string): Position | undefined {
    if (/ /.test(step)) return undefined;
    return /\d/.test(step) ? packed()?.district(step) : packed()?.area(step);
  }

  /** @param known The feed has a place of this name: that is no reason to ask for the pack. */
  function inPackNamed(name: string, known: boolean): readonly FeedPlace[] {
    const towns = known ? pack?.held : packed();
    return towns
      ? placeKeys(name).flatMap((key) => towns.towns(key).map((each) => ({ ...each, town: true })))
      : [];
  }

  function byName(text: string): KnownPlace | undefined {
    const comma = text.indexOf(',');
    const name = comma < 0 ? text : text.slice(0, comma);
    const inFeed = feed.named(name);
    const packs = inPackNamed(name, inFeed.length > 0);
    // most of what is asked is no place
    if (!packs.length && !inFeed.length) return undefined;
    const near =
      ({ position }: FeedPlace) =>
      (other: FeedPlace) =>
        distanceKm(other.position, position) <= onePlace;
    // the feed's place in the words of the pack, which knows its district
    const ours = inFeed.map((place) => {
      const twin = packs.find(near(place));
      return twin?.district ? { ...place, district: twin.district } : place;
    });
    const others = packs.filter((place) => !ours.some(near(place)));
    const all = [...ours, ...others];
    const asked = comma < 0 ? '' : placeKey(text.slice(comma + 1));
    const fitting = asked ? all.filter((place) => placeKey(place.district ?? '') === asked) : all;
    const [first] = fitting;
    if (!first) return undefined;
    // Where meetings are is likelier than where there are none.
    const sure = fitting.length === 1 || (!asked && ours.length === 1);
    const named = [...new Set(all.slice(0, mostChoices).map(fullName))];
    const distinct = named.length > 1 && named.length === Math.min(all.length, mostChoices);
    const choices = distinct ? named : undefined;
    if (!sure && !choices) return undefined;
    return {
      name: asked && choices ? fullName(first) : first.name,
      ...(sure && { position: first.position }),
      about: false,
      ...(first.town && { town: true }),
      ...(choices && { choices }),
      ...(others.length && { credits: pack!.held!.attribution }),
    };
  }

  return (text) => byPostcode(stepsOf(text)) ?? byName(text);
}

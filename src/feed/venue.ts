/** Where a record's meetings are held. */
import type { Venue } from '../core/meeting.js';
import { type Address, splitAddress, tidyPostcode } from './address.js';
import { compactOrNone, textOf, yesNo } from './coerce.js';
import type { Fields } from './fields.js';
import { readPosition } from './position.js';
import { cut, oneLine } from './text.js';

export interface Place {
  readonly venue?: Venue | undefined;
  /** The building can be found: it is not only a town or an area. */
  readonly specific: boolean;
  /** Neither the address nor a position says where to go. */
  readonly vague: boolean;
  /** The building is called "Virtual only" or the like, and has no address. */
  readonly elsewhere: boolean;
}

const addressCap = 400;
const regionsCap = 10;
/** Names that publishers give to a place that is none. */
const nowhere = /\b(zoom|online|virtual|(tele)?phone)\b/i;

function readRegions(fields: Fields, state: string | undefined): string[] {
  const names = ['regions', 'region', 'sub_region', 'sub_sub_region'];
  const values = [state, ...names.flatMap((name) => fields.raw(name))].slice(0, regionsCap + 1);
  const regions = new Set<string>();
  for (const value of values)
    for (const part of (textOf(value) ?? '').slice(0, 1000).split('>')) {
      const region = cut(oneLine(part), 100);
      if (region) regions.add(region);
    }
  return [...regions].slice(0, regionsCap);
}

/** Addresses repeat within a feed, as meetings share buildings. */
export type AddressCache = Map<string, Address>;
/** Most addresses in mind: a list is not to be held in them. */
const mostAddresses = 10_000;

/** One formatted line, or its parts in fields of their own; the parts know better. */
function readAddress(fields: Fields, cache: AddressCache): Address {
  const city = fields.line('city');
  const street = fields.line('address', addressCap);
  const formatted = fields.line('formatted_address', addressCap) ?? (city ? '' : (street ?? ''));
  let split = cache.get(formatted);
  if (!split) {
    if (cache.size >= mostAddresses) cache.clear();
    cache.set(formatted, (split = splitAddress(formatted)));
  }
  const postcode = fields.line('postal_code');
  return {
    street: city && street ? street.split(/, */).filter(Boolean) : split.street,
    locality: city ?? split.locality,
    region: fields.line('state') ?? split.region,
    nation: fields.line('country') ?? split.nation,
    postcode: postcode ? tidyPostcode(postcode) : split.postcode,
  };
}

/**
 * Reads the place. A position is exact when the feed says so, or says nothing and gives an address
 * that leads to a door.
 */
export function readPlace(fields: Fields, cache: AddressCache): Place {
  const { street, region, postcode, ...area } = readAddress(fields, cache);
  const name = fields.line('location');
  const virtual = nowhere.test(name ?? '');
  const approximate = yesNo(fields.raw('approximate'));
  const point = readPosition(fields);
  // a whole postcode names a few doors, one of them that of the building
  const doors = Boolean(street.length || (name && !virtual && postcode?.includes(' ')));
  const specific = approximate === undefined ? doors : !approximate && Boolean(doors || point);
  const venue = compactOrNone<Venue>({
    name,
    address: street,
    ...area,
    regions: readRegions(fields, region),
    postcode,
    entrance: fields.block('entrance') ?? fields.block('location_notes'),
    transport: fields.block('transport'),
    // field by field: a copy by spreading would be of a class of its own in Chromium, 170 bytes each
    position: point && {
      lat: point.lat,
      lng: point.lng,
      precision: specific ? 'exact' : 'about',
    },
  });
  return { venue, specific, vague: !specific && !doors, elsewhere: virtual && !doors };
}

/**
 * What is left of the place of a meeting that nobody goes to: the part of the world it belongs to.
 * The building's own lines would send people to a locked door.
 */
export function withoutBuilding({ locality, regions, nation, position }: Venue): Venue | undefined {
  return compactOrNone<Venue>({
    locality,
    regions,
    nation,
    position: position && { ...position, precision: 'about' },
  });
}

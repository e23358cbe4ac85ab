/** Where a record's meetings are held. */
import type { Position, Venue } from '../core/meeting.js';
import { type Address, namesDoors, splitAddress, tidyPostcode } from './address.js';
import { compactOrNone, textOf, yesNo } from './coerce.js';
import type { Fields } from './fields.js';
import { readPosition } from './position.js';
import { cut, oneLine } from './text.js';

export interface Place {
  readonly venue?: Venue;
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
const nowhere = /\b(?:zoom|online|on-line|virtual|skype|teams|google meet|telephone|by phone)\b/i;

function readRegions(fields: Fields, state: string | undefined): string[] {
  const listed = fields.raw('regions');
  const values = Array.isArray(listed)
    ? listed
    : [listed, ...['region', 'sub_region', 'sub_sub_region'].map((name) => fields.raw(name))];
  const regions = new Set(state ? [state] : []);
  for (const value of values) {
    for (const part of (textOf(value) ?? '').slice(0, 1000).split('>')) {
      const region = cut(oneLine(part), 100);
      if (region && regions.size < regionsCap) regions.add(region);
    }
  }
  return [...regions];
}

/** Addresses repeat within a feed, as meetings share buildings. */
export type AddressCache = Map<string, Address>;

function splitOnce(text: string, cache: AddressCache): Address {
  let address = cache.get(text);
  if (!address) cache.set(text, (address = splitAddress(text)));
  return address;
}

/** One formatted line, or its parts in fields of their own; the parts know better. */
function readAddress(fields: Fields, cache: AddressCache): Address {
  const city = fields.line('city');
  const street = fields.line('address', addressCap);
  const formatted = fields.line('formatted_address', addressCap) ?? (city ? undefined : street);
  const split = formatted === undefined ? { street: [] } : splitOnce(formatted, cache);
  const postcode = fields.line('postal_code') ?? fields.line('postcode');
  const parts = {
    locality: city ?? split.locality,
    region: fields.line('state') ?? split.region,
    nation: fields.line('country') ?? fields.line('nation') ?? split.nation,
    postcode: postcode === undefined ? split.postcode : tidyPostcode(postcode.toUpperCase()),
  };
  const lines = city && street ? street.split(',').map((line) => line.trim()) : split.street;
  return { street: lines.filter(Boolean), ...compactOrNone(parts) };
}

/**
 * Reads the place. A position is exact when the feed says so, or says nothing and gives an address
 * that leads to a door.
 */
export function readPlace(fields: Fields, cache: AddressCache): Place {
  const address = readAddress(fields, cache);
  const name = fields.line('location') ?? fields.line('venue');
  const postcode = address.postcode;
  const virtual = nowhere.test(name ?? '');
  const approximate = yesNo(fields.raw('approximate'));
  const point = readPosition(fields);
  const doors =
    address.street.length > 0 || (name !== undefined && !virtual && namesDoors(postcode));
  const specific =
    approximate === undefined ? doors : !approximate && (doors || point !== undefined);
  const regions = readRegions(fields, address.region);
  const position: Position | undefined = point && {
    ...point,
    precision: specific ? 'exact' : 'about',
  };
  const venue = compactOrNone<Venue>({
    name,
    address: address.street.length ? address.street : undefined,
    locality: address.locality,
    regions: regions.length ? regions : undefined,
    nation: address.nation,
    postcode,
    entrance: fields.block('entrance') ?? fields.block('location_notes'),
    transport: fields.block('transport'),
    position,
  });
  return {
    ...(venue ? { venue } : {}),
    specific,
    vague: !specific && !doors,
    elsewhere: virtual && !doors,
  };
}

/**
 * What is left of the place of a meeting that nobody goes to: the part of the world it belongs to.
 * The building's own lines would send people to a locked door.
 */
export function withoutBuilding(venue: Venue): Venue | undefined {
  const { locality, regions, nation, position } = venue;
  return compactOrNone<Venue>({
    locality,
    regions,
    nation,
    position: position && { ...position, precision: 'about' },
  });
}

/** Towns and postcode districts → a place pack. */
import { signs, writeDelta, writeFixed } from '../places/pack-signs.js';
import { districtMark, type PackFile, packFormat, sharedSigns } from '../places/place-pack.js';

interface Point {
  readonly lat: number;
  readonly lng: number;
}

export interface District extends Point {
  /** `LS6`, `EC1A`. */
  readonly name: string;
}

export interface Town extends Point {
  readonly name: string;
  readonly district?: string | undefined;
}

/** Degrees: no place is further than 154 m from where it is drawn, at the southern end of the UK. */
const [north, east] = [0.002, 0.003];

interface Parts {
  readonly area: string;
  readonly number: number;
  readonly letter: string;
}

function partsOf(name: string): Parts {
  const [, area, number, letter = ''] = /^([A-Z]{1,2})(\d{1,2})([A-Z]?)$/.exec(name) ?? [];
  if (area === undefined) throw new RangeError(`“${name}” is no postcode district.`);
  return { area, number: Number(number), letter };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** `LS1-3.6;EC1AMN.2A`, for districts in order. */
function districtList(parts: readonly Parts[]): string {
  const areas = new Map<string, string[]>();
  let before: Parts | undefined;
  let from = 0;
  for (const each of parts) {
    const { area, number, letter } = each;
    const runs = areas.get(area) ?? [];
    areas.set(area, runs);
    const same = before?.area === area;
    if (letter) {
      if (same && before!.letter && before!.number === number) runs.push(runs.pop()! + letter);
      else runs.push(`${number}${letter}`);
    } else if (same && !before!.letter && before!.number === number - 1) {
      runs.pop();
      runs.push(`${from}-${number}`);
    } else {
      from = number;
      runs.push(`${number}`);
    }
    before = each;
  }
  return [...areas].map(([area, runs]) => area + runs.join('.')).join(';');
}

function frontCoded(names: readonly string[]): string {
  let before = '';
  return names
    .map((name) => {
      let shared = 0;
      const most = Math.min(before.length, name.length, sharedSigns.length - 1);
      while (shared < most && before[shared] === name[shared]) shared++;
      before = name;
      return sharedSigns[shared]! + name.slice(shared);
    })
    .join('');
}

/** Signs of a name that would be read as the start of another, or as its district. */
const unwritable = new RegExp(`[${sharedSigns.replace(/[\]\\^]/g, '\\$&')}"\\\\,]+`, 'g');

export function writePlacePack(
  {
    districts,
    towns,
  }: { readonly districts: readonly District[]; readonly towns: readonly Town[] },
  attribution: readonly string[],
): PackFile {
  const points: readonly Point[] = [...districts, ...towns];
  const corner = (pick: (point: Point) => number) =>
    Math.floor(points.reduce((least, point) => Math.min(least, pick(point)), Infinity));
  const [south, west] = points.length
    ? [corner(({ lat }) => lat), corner(({ lng }) => lng)]
    : [0, 0];
  const upOf = ({ lat }: Point) => Math.round((lat - south) / north);
  const rightOf = ({ lng }: Point) => Math.round((lng - west) / east);

  const sorted = districts
    .map((point) => ({ point, ...partsOf(point.name) }))
    .sort((a, b) => inOrder(a.area, b.area) || a.number - b.number || inOrder(a.letter, b.letter));
  let [up, right] = [0, 0];
  const steps = sorted.map(({ point }) => {
    const text = writeDelta(upOf(point) - up) + writeDelta(rightOf(point) - right);
    [up, right] = [upOf(point), rightOf(point)];
    return text;
  });

  const clean = (text: string) => text.replace(unwritable, ' ').trim();
  const named = towns
    .map((point) => ({
      point,
      name: [point.name, ...(point.district ? [point.district] : [])].map(clean).join(districtMark),
    }))
    .sort((a, b) => inOrder(a.name, b.name));
  const most = named.reduce((far, { point }) => Math.max(far, upOf(point), rightOf(point)), 0);
  const width = Math.max(1, Math.ceil(Math.log(most + 1) / Math.log(signs.length)));
  const squares = [upOf, rightOf].map((of) =>
    named.map(({ point }) => writeFixed(of(point), width)).join(''),
  );
  return {
    format: packFormat,
    attribution,
    grid: [south, west, north, east],
    districts: districtList(sorted),
    steps: steps.join(''),
    // in this order, as digits that are alike then share a block of what packs them
    squares: squares.join(''),
    towns: frontCoded(named.map(({ name }) => name)),
  };
}

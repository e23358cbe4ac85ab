/** Takes an address apart: street, locality, region, nation, postcode. */

export interface Address {
  /** What is left when the rest is taken out, one line each. */
  readonly street: readonly string[];
  readonly locality?: string;
  /** State, province or county. */
  readonly region?: string;
  readonly nation?: string;
  readonly postcode?: string;
}

const nations = new Set(
  (
    'england|scotland|wales|cymru|northern ireland|uk|u.k.|united kingdom|great britain|gb|' +
    'ireland|republic of ireland|éire|eire|isle of man|jersey|guernsey|' +
    'usa|u.s.a.|us|united states|united states of america|canada'
  ).split('|'),
);
const american = /^(?:u\.?s\.?a?\.?|united states.*|canada)$/i;
const nationAtEnd = /^(.*\S)\s+(United States|USA|United Kingdom|UK|Canada|Ireland)$/i;

/** Counties that stand between a town and its postcode; those in -shire are told by their ending. */
const counties = new RegExp(
  '^(?:co(?:unty|\\.)?\\s.+|.+shire|greater (?:london|manchester)|' +
    '(?:west|east|north|south|mid) (?:yorkshire|sussex|midlands|glamorgan|lothian)|' +
    'merseyside|tyne (?:and|&) wear|bedfords|berks|bucks|cambs|herts|hants|lancs|leics|lincs|' +
    'northants|notts|oxon|staffs|wilts|worcs|yorks|cornwall|cumbria|devon|dorset|essex|kent|' +
    'middlesex|norfolk|northumberland|rutland|shropshire|somerset|suffolk|surrey|isle of wight|' +
    'anglesey|ynys môn|clwyd|dyfed|gwent|gwynedd|powys|(?:co )?(?:antrim|armagh|fermanagh|tyrone)|' +
    'fife|highlands?|(?:scottish )?borders|dumfries (?:and|&) galloway|moray|perth and kinross)$',
  'i',
);

/** Postcodes at the end of one part of an address: what comes before, then the code's halves. */
const codes: readonly { readonly form: RegExp; readonly joint: string }[] = [
  // United Kingdom, Canada, Ireland, United States with its state before it
  { form: /^(?:(.*\S)\s+)?([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i, joint: ' ' },
  { form: /^(?:(.*\S)\s+)?([A-CEGHJ-NPR-TVXY]\d[A-Z])\s*(\d[A-Z]\d)$/i, joint: ' ' },
  { form: /^(?:(.*\S)\s+)?([AC-FHKNPRTV-Y]\d[\dW])\s*([AC-FHKNPRTV-Y\d]{4})$/i, joint: ' ' },
  { form: /^([A-Z]{2}\.?)\s+(\d{5}(?:-\d{4})?)()$/, joint: '' },
  { form: /^()(\d{5}(?:-\d{4})?)()$/, joint: '' },
  // a district alone
  { form: /^()([A-Z]{1,2}\d[A-Z\d]?)()$/, joint: '' },
];

interface Code {
  readonly before: string | undefined;
  readonly postcode: string;
}

function findCode(part: string): Code | undefined {
  for (const { form, joint } of codes) {
    const found = form.exec(part);
    if (found)
      return { before: found[1], postcode: `${found[2]}${joint}${found[3]}`.toUpperCase() };
  }
  return undefined;
}

/** A postcode as its country writes it, with the space in its place; other text as it is. */
export function tidyPostcode(text: string): string {
  const found = findCode(text.trim());
  return found && !found.before ? found.postcode : text.trim();
}

/** A whole postcode of the United Kingdom or Ireland, which names a few doors, not a district. */
export function namesDoors(postcode: string | undefined): boolean {
  return /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z\d]{4})$/.test(postcode ?? '');
}

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

function takeNation(parts: string[]): string | undefined {
  let nation: string | undefined;
  // "Leeds, England, UK": the innermost says most
  while (parts.length > 1 && nations.has(parts.at(-1)!.toLowerCase())) nation = parts.pop();
  const [, rest, atEnd] = (!nation && nationAtEnd.exec(parts.at(-1) ?? '')) || [];
  if (!atEnd) return nation;
  parts[parts.length - 1] = rest!;
  return atEnd;
}

function takePostcode(parts: string[]): string | undefined {
  for (let at = parts.length - 1; at >= 0; at--) {
    const found = findCode(parts[at]!);
    if (!found) continue;
    parts.splice(at, 1, ...(found.before ? [found.before] : []));
    return found.postcode;
  }
  return undefined;
}

function takeRegion(parts: string[], nation: string | undefined): string | undefined {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return undefined;
  const code = /^[A-Z]{2}\.?$/.test(last);
  const inAmerica = american.test(nation ?? '');
  const isState = code || (inAmerica && (parts.length > 2 || !/^[#\d]/.test(parts[0]!)));
  if (!isState && !counties.test(last)) return undefined;
  parts.pop();
  return last.replace(/^([A-Z]{2})\.$/, '$1');
}

/** A number at its start makes the only part left a street, with its town written into it. */
const looksLikeStreet = (part: string): boolean => /^[#\d]/.test(part);

/** Reads an address whose parts stand between commas or on lines of their own. */
export function splitAddress(text: string): Address {
  const parts = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  let nation = takeNation(parts);
  const postcode = takePostcode(parts);
  // the postcode may stand between them
  nation = takeNation(parts) ?? nation;
  const region = takeRegion(parts, nation);
  const locality = parts.length > 1 || !looksLikeStreet(parts[0] ?? '') ? parts.pop() : undefined;
  // "Edmonton, Alberta, Canada, Edmonton, Alberta, Canada"
  const street = parts.filter(
    (part) => !same(part, locality) && !same(part, region) && !same(part, nation),
  );
  return {
    street,
    ...(locality ? { locality } : {}),
    ...(region ? { region } : {}),
    ...(nation ? { nation } : {}),
    ...(postcode ? { postcode } : {}),
  };
}

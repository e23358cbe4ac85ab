/** Takes an address apart: street, locality, region, nation, postcode. */

export interface Address {
  /** What is left when the rest is taken out, one line each. */
  readonly street: readonly string[];
  readonly locality?: string | undefined;
  /** State, province or county. */
  readonly region?: string | undefined;
  readonly nation?: string | undefined;
  readonly postcode?: string | undefined;
}

const american = /^(us|canada)/i;

/** A nation, some of them also behind a postcode with no comma between. */
const nations =
  /^(?:(.*\S) )?(UK|USA|United (?:States|Kingdom)|Canada)$|^(?:England|Scotland|Wales|Northern Ireland|(?:Republic of )?Ireland|Isle of Man|Jersey|Guernsey|GB|US)$/i;

/** A state by its code, or a county that stands between a town and its postcode. */
const regions =
  /^[A-Z]{2}\.?$|^Co(?:unty|\.)? .|shire$|^Greater |^(?:West|East|North|South) (?:York|Sussex|Midl|Glam|Loth)|^(?:Merseyside|Cornwall|Cumbria|Devon|Dorset|Essex|Kent|Norfolk|Somerset|Suffolk|Surrey|Powys)$/;

/** At the end of a part: of these islands or Canada, of the United States, a district alone. */
const postcodes =
  /^(?:(.*\S)\s+)?([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z][A-Z\d]|(?=[A-Z]*\d)[A-Z\d]{4})$|^(?:([A-Z]{2}\.?)\s+)?(\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?)$/i;

/** A postcode as its country writes it, with the space in its place; other text as it is. */
export function tidyPostcode(text: string): string {
  const [, before, out, inward] = postcodes.exec(text.trim()) ?? [];
  return before || !out ? text.trim() : `${out} ${inward}`.toUpperCase();
}

/** Reads an address whose parts stand between commas or on lines of their own. */
export function splitAddress(text: string): Address {
  const parts = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  let nation: string | undefined;
  let postcode: string | undefined;
  // from the end inwards: "Leeds, England, LS1 1AA, UK"; the innermost nation says most
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    const place = at === parts.length - 1 && at > 0 ? nations.exec(part) : undefined;
    const code = postcode || place ? undefined : postcodes.exec(part);
    if (place) nation = place[2] ?? part;
    else if (code) postcode = code[5]?.toUpperCase() ?? tidyPostcode(`${code[2]}${code[3]}`);
    else continue;
    const before = (place ?? code)![1] ?? code?.[4];
    parts.splice(at, 1, ...(before ? [before] : []));
    if (before) at++;
  }
  // a number at its start makes the only part left a street, with its town written into it
  const onStreet = /^[#\d]/.test(parts[0] ?? '');
  const last = parts.length - 1;
  const isRegion =
    last > 0 &&
    (regions.test(parts[last]!) || (american.test(nation ?? '') && (last > 1 || !onStreet)));
  const region = isRegion ? parts.pop()!.replace(/\.$/, '') : undefined;
  const locality = parts.length > 1 || !onStreet ? parts.pop() : undefined;
  // "Edmonton, Alberta, Canada, Edmonton, Alberta, Canada"
  const street = parts.filter((part) => ![locality, region, nation].includes(part));
  return { street, locality, region, nation, postcode };
}

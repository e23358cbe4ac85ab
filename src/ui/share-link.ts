/** Links that open a meeting or a plan: ids after the `#`, which browsers send to no server. */

/**
 * @param page Address of the page with the finder; the page that is open when absent.
 * @param key Key of the finder in the fragment.
 * @param plan Opens a plan of the meetings rather than the details of one.
 */
export function shareLink(
  page: string | undefined,
  key = 'meetings',
  ids: readonly string[],
  plan: boolean,
): string {
  const base = addressOf(page).split('#')[0]!;
  const safe = ids.map(encode).join(',');
  return `${base}#${encode(key)}:${plan ? 'plan' : 'open'}=${safe}`;
}

/** A host's mistake must not take the button away: an address that is none is this page's. */
function addressOf(page: string | undefined): string {
  try {
    return new URL(page || location.href, location.href).href;
  } catch {
    return location.href;
  }
}

// As `state/route.ts` writes it and reads it; a test holds the two together.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/'/g, '%27');

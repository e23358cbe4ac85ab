/** Addresses, e-mail addresses and telephone numbers as feeds publish them. */
import { oneLine } from './text.js';

const urlCap = 2048;

function parse(text: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  // `https://zoom.us@elsewhere.example` looks like one host and leads to another
  return url.username || url.password ? undefined : url;
}

const withScheme = /^https?:\/\/[^\s/]/i;
const hostAlone = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;

/**
 * An absolute `https:` or `http:` address; undefined for everything else. `www.example.org`, with
 * no scheme, is read as `https:` and marked as mended.
 */
export function readUrl(value: unknown): { url: URL; mended: boolean } | undefined {
  if (typeof value !== 'string' || value.length > urlCap) return undefined;
  const text = value.trim().replaceAll('&amp;', '&');
  if (/\s/.test(text)) return undefined;
  const mended = !withScheme.test(text);
  if (mended && !hostAlone.test(text)) return undefined;
  const url = parse(mended ? `https://${text}` : text);
  return url && { url, mended };
}

const email = /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** An e-mail address, with or without `mailto:`. */
export function readEmail(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 254) return undefined;
  const text = oneLine(value).replace(/^mailto:/i, '');
  return email.test(text) ? text : undefined;
}

/** A telephone number with the tones that follow it; five digits at the least. */
export function readPhone(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = oneLine(String(value).slice(0, 400));
  return text.length <= 200 && text.replace(/\D/g, '').length >= 5 ? text : undefined;
}

/** Addresses, e-mail addresses and telephone numbers as feeds publish them. */
import { textOf } from './coerce.js';
import { oneLine } from './text.js';

const urlCap = 2048;

const withScheme = /^https?:\/\/[^\s/]/i;
const hostAlone = /^([a-z\d-]+\.)+[a-z]{2,}(:\d+)?([/?#]|$)/i;

/**
 * An absolute `https:` or `http:` address; undefined for everything else. `www.example.org`, with
 * no scheme, is read as `https:` and marked as mended.
 */
export function readUrl(value: unknown): { url: URL; mended: boolean } | undefined {
  if (typeof value !== 'string' || value.length > urlCap) return undefined;
  const text = value.trim().replaceAll('&amp;', '&');
  const mended = hostAlone.test(text);
  if (/\s/.test(text) || !(mended || withScheme.test(text))) return undefined;
  try {
    const url = new URL(mended ? `https://${text}` : text);
    // `https://zoom.us@elsewhere.example` looks like one host and leads to another
    return url.username || url.password ? undefined : { url, mended };
  } catch {
    return undefined;
  }
}

const email = /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** An e-mail address, with or without `mailto:`. */
export function readEmail(value: unknown): string | undefined {
  const text = oneLine(textOf(value)?.slice(0, 254) ?? '').replace(/^mailto:/i, '');
  return email.test(text) ? text : undefined;
}

/** A telephone number with the tones that follow it; five digits at the least. */
export function readPhone(value: unknown): string | undefined {
  const text = oneLine(textOf(value)?.slice(0, 400) ?? '');
  return text.length <= 200 && /(\d\D*){5}/.test(text) ? text : undefined;
}

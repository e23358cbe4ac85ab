/** How to take part from elsewhere. */
import type { Online } from '../core/meeting.js';
import { compactOrNone } from './coerce.js';
import type { Fields } from './fields.js';
import { readPhone } from './links.js';

/** "Zoom ID: 123 4567 890", "Meeting ID = 845 7885 0427". */
const idInText = /\b(?:zoom|meeting)(?: meeting)?\s+id\s*[:=#]?\s*(\d[\d -]{6,16}\d)(?![\d-])/i;
/** "Passcode: x", "PW = x", but not the one for dialling in and not "Password: none". */
const passcodeInText =
  /(?<!dial-in[- ])\b(?:pass ?code|pass ?word|pwd?)\s*[:=]\s*(?!(?:no|none|not|n\/a|see|ask|email|e-mail|contact|call|text|required)\b)([^\s,;/|]{3,24})(?=\s|$)/i;

/** What ends like a sentence may or may not be part of the code: then nothing is claimed. */
const passcodeIn = (text: string): string | undefined => {
  const code = passcodeInText.exec(text)?.[1];
  return code && !/[.,:;!?)]$/.test(code) ? code : undefined;
};

function readTelephone(fields: Fields): string | undefined {
  const value = fields.raw('conference_phone');
  if (value === undefined) return undefined;
  const phone = readPhone(value);
  if (!phone) fields.note('conference_phone', 'bad-type');
  return phone;
}

/** The ways in; undefined when the record gives none. */
export function readOnline(fields: Fields, notes: string | undefined): Online | undefined {
  const url = fields.url('conference_url');
  const phone = readTelephone(fields);
  const urlNotes = fields.block('conference_url_notes');
  const phoneNotes = fields.block('conference_phone_notes');
  const ownNotes = [...new Set([urlNotes, phoneNotes])].filter(Boolean).join('\n') || undefined;
  const id = fields.line('conference_id');
  const passcode = fields.line('conference_passcode');
  const text = url || phone ? [ownNotes, notes].filter(Boolean).join('\n') : '';
  return compactOrNone<Online>({
    url: url?.href,
    host: url?.hostname,
    phone,
    id: id ?? idInText.exec(text)?.[1]?.trim(),
    passcode: passcode ?? passcodeIn(text),
    notes: ownNotes,
  });
}

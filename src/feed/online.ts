/** How to take part from elsewhere. */
import type { Online } from '../core/meeting.js';
import { compactOrNone } from './coerce.js';
import type { Fields } from './fields.js';
import { readPhone } from './links.js';

/** The ways in; undefined when the record gives none. */
export function readOnline(fields: Fields): Online | undefined {
  const url = fields.url('conference_url');
  return compactOrNone<Online>({
    url: url?.href,
    host: url?.hostname,
    phone: fields.read('conference_phone', readPhone, 'bad-type'),
    id: fields.line('conference_id'),
    passcode: fields.line('conference_passcode'),
    notes: fields.blocks('conference_url_notes', 'conference_phone_notes'),
  });
}

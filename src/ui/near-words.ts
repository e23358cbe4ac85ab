/** The words of the part `near`, in the language of the page. */
import { cyNear } from '../i18n/near/cy.js';
import { enNear } from '../i18n/near/en.js';
import type { NearWords } from '../i18n/near/strings.js';
import type { Strings } from '../i18n/strings.js';

export const nearWords = ({ lang }: Strings): NearWords =>
  lang.startsWith('cy') ? cyNear : enNear;

/** The words of the part `controls`, in the language of the page. */
import { cyControls } from '../i18n/controls/cy.js';
import { enControls } from '../i18n/controls/en.js';
import type { ControlWords } from '../i18n/controls/strings.js';
import type { Strings } from '../i18n/strings.js';

export const controlWords = ({ lang }: Strings): ControlWords =>
  lang.startsWith('cy') ? cyControls : enControls;

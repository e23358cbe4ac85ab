/** The words of the part `controls`, in the language of the page. */
import { cyControls } from '../i18n/controls/cy.js';
import { enControls } from '../i18n/controls/en.js';
import type { ControlWords } from '../i18n/controls/strings.js';
import { partStrings } from '../i18n/part-strings.js';
import type { Strings } from '../i18n/strings.js';

export const controlWords = (strings: Strings): ControlWords =>
  partStrings(strings, 'controls', enControls, cyControls);

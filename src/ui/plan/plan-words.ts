/** The words of the plan, in the language of the page. */
import { cyPlan } from '../../i18n/plan/cy.js';
import { enPlan } from '../../i18n/plan/en.js';
import type { PlanWords } from '../../i18n/plan/strings.js';
import { partStrings } from '../../i18n/part-strings.js';
import type { Strings } from '../../i18n/strings.js';

export const planWords = (strings: Strings): PlanWords =>
  partStrings(strings, 'plan', enPlan, cyPlan);

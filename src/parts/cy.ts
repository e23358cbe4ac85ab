/** Welsh, as a file that loads when a page asks for it. */
import { cy } from '../i18n/cy.js';

export default cy;

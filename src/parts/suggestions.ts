/** The list under the search box, as a file that loads when somebody goes there. */
import { ComboboxController } from '../controllers/combobox-controller.js';

export default ComboboxController;

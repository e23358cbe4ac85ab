/** What is printed, with its words, its help lines and the code for a camera: loads with the press. */
import { paper } from '../ui/paper/paper.js';

export default paper;

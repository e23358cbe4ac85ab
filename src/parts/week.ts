/** The week's timetable and its words: loads where a page has one. */
import { WeekElementView } from '../ui/week-view.js';

export default WeekElementView;

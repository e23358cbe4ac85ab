/** The week's timetable and its words: loads where a page has one. */
import { WeekView } from '../ui/week-view.js';

export default WeekView;

/** Every class, with no side effects: importing this defines nothing. */
export { define } from './ui/define.js';
export { MeetingElement } from './ui/meeting-element.js';

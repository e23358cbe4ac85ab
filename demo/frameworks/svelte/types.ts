/** What the types of the tags accept and refuse; checked by the tests. */
import type { MeetingTags } from 'meeting-finder/svelte';
import { lists } from '../meetings.js';

type Finder = MeetingTags['meeting-finder'];

export const accepted: Finder = {
  meetings: lists[0],
  'page-size': '6',
  pageSize: 6,
  'onmeeting-selected': ({ detail }) => void detail.meeting?.name,
};

export const refused: Finder[] = [
  // @ts-expect-error a number is asked for
  { pageSize: 'many' },
  // @ts-expect-error the event has no such detail
  { 'onmeeting-selected': ({ detail }) => void detail.nothing },
];

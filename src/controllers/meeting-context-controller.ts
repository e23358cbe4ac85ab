/** Hands the meeting of a card to whatever is put inside it. */
import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { Meeting } from '../core/meeting.js';
import { meetingContext } from './context.js';

export class MeetingContextController {
  readonly #provider: ContextProvider<typeof meetingContext>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#provider = new ContextProvider(host, { context: meetingContext });
  }

  provide(meeting: Meeting): void {
    this.#provider.setValue(meeting);
  }
}

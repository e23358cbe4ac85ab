/** Hands the meeting of a card to whatever is put inside it, and takes it there. */
import { ContextConsumer, ContextProvider } from '@lit/context';
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

/** The meeting of the card that an element stands in; undefined outside one. */
export class MeetingAround {
  readonly #consumer: ContextConsumer<typeof meetingContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#consumer = new ContextConsumer(host, { context: meetingContext, subscribe: true });
  }

  get meeting(): Meeting | undefined {
    return this.#consumer.value;
  }
}

/** What a provider hands down, and how elements outside its tree find it. */
import { createContext } from '@lit/context';
import type { Meeting } from '../core/meeting.js';
import type { FinderSource } from '../source/finder-source.js';
import type { FinderState } from '../state/finder-state.js';

/** A finder as its elements see it: something to read, and somewhere to send requests. */
export interface FinderHandle {
  get(): FinderState;
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: (state: FinderState) => void): () => void;
  /** Takes a request event that may not have bubbled to the provider. */
  receive(event: Event): void;
  /** The reader is about to type. */
  prepare(): void;
  /**
   * Every meeting that matches, or where `anyTime` is true, that matches but for its day and time;
   * undefined where nobody can name them all.
   */
  matching?(signal: AbortSignal, anyTime: boolean): Promise<readonly Meeting[]> | undefined;
  /** Offers what the reader may be about to type; undefined while there is nobody who does. */
  readonly suggest: FinderSource['suggest'];
}

// Symbol.for, so that elements of another bundle of the same version of the contract can meet.
export const finderContext = createContext<FinderHandle>(Symbol.for('meeting-finder/finder@1'));

/** The meeting that a card shows, for what is put inside it. */
export const meetingContext = createContext<Meeting>(Symbol.for('meeting-finder/meeting@1'));

/** Key of the handle on a provider element, for `finder="its id"`. */
export const handleKey = Symbol.for('meeting-finder/handle@1');

/** Sent on the document when a provider is there: who was there before it asks again. */
export const providerConnected = 'meeting-finder-connected';

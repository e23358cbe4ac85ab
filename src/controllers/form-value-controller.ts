/** Gives a form-associated element its value in the form: only when it has a name, as native fields. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FormValueHost extends ReactiveControllerHost, HTMLElement {
  name: string;
}

export class FormValueController implements ReactiveController {
  readonly #host: FormValueHost;
  readonly #internals: ElementInternals;
  readonly #values: () => readonly string[];

  /** `values` answers what stands in the form now; several give several entries. */
  constructor(host: FormValueHost, internals: ElementInternals, values: () => readonly string[]) {
    this.#host = host;
    this.#internals = internals;
    this.#values = values;
    host.addController(this);
  }

  hostUpdated(): void {
    const { name } = this.#host;
    if (!name) return this.#internals.setFormValue(null);
    const data = new FormData();
    for (const value of this.#values()) data.append(name, value);
    this.#internals.setFormValue(data);
  }
}

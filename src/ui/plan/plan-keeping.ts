/** Keeps the ids of a plan on the device: after the visitor's press alone, and until they press again. */
import type { html as Html } from 'lit';
import { planKey } from '../../core/plan.js';
import type { PlanWords } from '../../i18n/plan/strings.js';

export class PlanKeeping {
  #kept = this.#read() !== null;
  #failed = false;

  /** A plan that is kept is kept as it is now. */
  follow(ids: readonly string[]): void {
    if (this.#kept && ids.length) this.#write(ids);
  }

  draw(html: typeof Html, words: PlanWords, ids: readonly string[], redraw: () => void): unknown {
    const press = (): void => {
      if (this.#kept) this.#forget();
      else this.#write(ids);
      redraw();
    };
    return html`<div class="keep">
      <p class="muted" role="status">
        ${this.#failed ? words.keepFailed : this.#kept ? words.kept : words.keepHelp}
      </p>
      <button class="button" part="plan-keep" type="button" @click=${press}>
        ${this.#kept ? words.forget : words.keep}
      </button>
    </div>`;
  }

  #read(): string | null {
    try {
      return localStorage.getItem(planKey);
    } catch {
      return null;
    }
  }

  #write(ids: readonly string[]): void {
    const text = JSON.stringify(ids);
    try {
      if (this.#read() !== text) localStorage.setItem(planKey, text);
      this.#kept = this.#read() === text;
    } catch {
      this.#kept = false;
    }
    this.#failed = !this.#kept;
  }

  #forget(): void {
    try {
      localStorage.removeItem(planKey);
    } catch {
      // It could not be read either.
    }
    this.#kept = false;
    this.#failed = false;
  }
}

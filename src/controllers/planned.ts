/**
 * The visitor's plan as ids: made into meetings as lists come, and kept on the device where the visitor
 * has pressed for it. This is the one place that stores anything of a visitor's.
 */
import type { Meeting } from '../core/meeting.js';
import { planKey, planOf, type PlanState } from '../core/plan.js';

export class Planned {
  readonly #find: (id: string) => Promise<Meeting | undefined> | undefined;
  readonly #show: (state: PlanState) => void;
  #ids?: readonly string[] | undefined;
  /** Those that no list holds, or holds yet: they stay on the plan, as a list may still come. */
  #lost: readonly string[] = [];
  #kept: PlanState['kept'] = 'no';

  constructor(
    find: (id: string) => Promise<Meeting | undefined> | undefined,
    show: (state: PlanState) => void,
  ) {
    this.#find = find;
    this.#show = show;
  }

  /** Whether there is a plan, though it may be empty. */
  get begun(): boolean {
    return this.#ids !== undefined;
  }

  /** A plan that begins without the visitor's hand: nothing is stored, and what is kept stays as it is. */
  async begin(ids: readonly string[] | undefined): Promise<void> {
    this.#ids = ids && planOf(ids);
    this.#kept = 'no';
    await this.refresh();
  }

  /** Begins with what the visitor has had kept, if anything. */
  async beginKept(): Promise<void> {
    const ids = read();
    if (!ids) return;
    this.#ids = ids;
    this.#kept = 'yes';
    await this.refresh();
  }

  /** The visitor wants these, in this order. Undefined: no plan, and none that is kept. */
  async change(ids: readonly string[] | undefined): Promise<void> {
    this.#ids = ids && planOf([...ids, ...this.#lost]);
    if (this.#kept === 'yes') this.#kept = write(this.#ids) && ids ? 'yes' : 'no';
    await this.refresh();
  }

  /** The visitor pressed to have it kept, or deleted from the device. */
  async keep(on: boolean): Promise<void> {
    const done = write(on ? this.#ids : undefined);
    this.#kept = on ? (done ? 'yes' : 'failed') : 'no';
    await this.refresh();
  }

  /** Looks for the meetings once more: another list has come. */
  async refresh(): Promise<void> {
    const ids = this.#ids;
    const found = await Promise.all((ids ?? []).map(async (id) => this.#find(id)));
    if (ids !== this.#ids) return;
    this.#lost = (ids ?? []).filter((_, at) => !found[at]);
    const plan = ids && found.filter((meeting) => meeting !== undefined);
    this.#show({ plan, lost: this.#lost.length, kept: this.#kept });
  }
}

function read(): readonly string[] | undefined {
  try {
    const kept = localStorage.getItem(planKey);
    return kept === null ? undefined : planOf(JSON.parse(kept) as unknown[]);
  } catch {
    return undefined;
  }
}

/** Whether the browser did it; nothing to keep takes away what is kept. */
function write(ids: readonly string[] | undefined): boolean {
  try {
    if (ids?.length) localStorage.setItem(planKey, JSON.stringify(ids));
    else localStorage.removeItem(planKey);
    return true;
  } catch {
    return false;
  }
}

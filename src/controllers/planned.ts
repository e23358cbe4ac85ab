/** The visitor's plan as ids: made into meetings, and made anew as lists come. */
import type { Meeting } from '../core/meeting.js';
import { planKey, planOf } from '../core/plan.js';

export class Planned {
  readonly #find: (id: string) => Promise<Meeting | undefined> | undefined;
  readonly #show: (plan: readonly Meeting[] | undefined, lost: number) => void;
  #ids?: readonly string[] | undefined;

  constructor(
    find: (id: string) => Promise<Meeting | undefined> | undefined,
    show: (plan: readonly Meeting[] | undefined, lost: number) => void,
  ) {
    this.#find = find;
    this.#show = show;
  }

  /** Whether there is a plan, though it may be empty. */
  get begun(): boolean {
    return this.#ids !== undefined;
  }

  /** Undefined: no plan. What no list holds, or holds yet, is left out and looked for again. */
  async set(ids: readonly string[] | undefined): Promise<void> {
    this.#ids = ids && planOf(ids);
    await this.refresh();
  }

  /** Looks for the meetings once more: another list has come. */
  async refresh(): Promise<void> {
    const ids = this.#ids;
    const found = ids && (await Promise.all(ids.map(async (id) => this.#find(id))));
    if (ids !== this.#ids) return;
    const plan = found?.filter((meeting) => meeting !== undefined);
    this.#show(plan, ids && plan ? ids.length - plan.length : 0);
  }
}

/** The ids that the visitor has had kept on the device; undefined where nobody has pressed for it. */
export function keptPlan(): readonly string[] | undefined {
  try {
    const kept = localStorage.getItem(planKey);
    return kept === null ? undefined : planOf(JSON.parse(kept) as unknown[]);
  } catch {
    return undefined;
  }
}

/** What of a finder may stand in the fragment of the address, as a symmetrical pair. */
import { planOf } from '../core/plan.js';
import { facetIds, type Choices, type FacetId } from '../core/query.js';

/** Never the typed text, and never a position: both say something about the visitor. */
export interface Route {
  readonly choices: Choices;
  /** Id of the open meeting. */
  readonly open?: string;
  /** Ids of the meetings on a plan that somebody has sent. */
  readonly plan?: readonly string[];
}

/** `#mf:day=1,2;open=some-id`; an empty route is an empty string. */
export function encodeRoute(key: string, route: Route): string {
  const parts: string[] = [];
  for (const id of facetIds) {
    const values = route.choices[id];
    if (values?.length) parts.push(`${id}=${values.map(encode).join(',')}`);
  }
  if (route.open !== undefined) parts.push(`open=${encode(route.open)}`);
  if (route.plan?.length) parts.push(`plan=${route.plan.map(encode).join(',')}`);
  return parts.length ? `#${encode(key)}:${parts.join(';')}` : '';
}

/** Undefined when the fragment is not this finder's: it belongs to the page. */
export function decodeRoute(key: string, fragment: string): Route | undefined {
  const start = `#${encode(key)}:`;
  if (!fragment.startsWith(start)) return undefined;
  const choices: { [id in FacetId]?: string[] } = {};
  let open: string | undefined;
  let plan: readonly string[] = [];
  for (const part of fragment.slice(start.length).split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (name === 'open') open = decode(value);
    const facet = facetIds.find((id) => id === name);
    const values = value.split(',').map(decode).filter(Boolean);
    if (facet && values.length) choices[facet] = values;
    if (name === 'plan') plan = planOf(values);
  }
  return { choices, ...(open && { open }), ...(plan.length && { plan }) };
}

// A lone surrogate makes encodeURIComponent throw; ids are cleaned on reading, links are not.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/'/g, '%27');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

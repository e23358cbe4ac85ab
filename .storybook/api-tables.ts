/**
 * The API tables and controls, from custom-elements.json. Storybook's own reader keeps one row a
 * name, so that a part hides the property of the same name, and leaves out the default slot and the
 * states.
 */
import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json';

interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly default?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Item {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

const { modules } = manifest as { modules: { declarations?: readonly Declaration[] }[] };
const elements = modules.flatMap(({ declarations = [] }) => declarations);
const find = (tag: string) => elements.find(({ tagName }) => tagName === tag);

/** Every event of every element, for the Actions panel. */
export const eventNames = [
  ...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name))),
];

/** For what a person sets by other means than a form. */
const none: Partial<InputType> = { control: { disable: true } };

/** What a control can change: words, numbers, yes or no, one of a few words. */
function control(type: string): Partial<InputType> {
  const plain = type.replace(/ \| undefined$/, '');
  const words = plain.split(' | ').map((word) => /^'(.*)'$/.exec(word)?.[1]);
  if (words.every((word) => word !== undefined))
    return { control: { type: 'select' }, options: words };
  if (plain === 'boolean') return { control: { type: 'boolean' } };
  if (plain === 'number') return { control: { type: 'number' } };
  return plain === 'string' ? { control: { type: 'text' } } : none;
}

/** Keys are those of a story's args for properties, and a row's own for the rest. */
export function extractArgTypes(tag: string): ArgTypes {
  const {
    members = [],
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  } = find(tag) ?? {};
  const rows: ArgTypes = {};
  const add = (category: string, item: Item, key: string, more: Partial<InputType>) => {
    rows[key] = {
      name: item.name || '(default)',
      description: item.description ?? '',
      table: {
        category,
        ...(item.type && { type: { summary: item.type.text } }),
        ...(item.default && { defaultValue: { summary: item.default } }),
      },
      ...more,
    };
  };
  const fields = members.filter(({ kind }) => kind === 'field');
  for (const field of fields.filter(({ attribute }) => attribute))
    add('attributes', { ...field, name: field.attribute! }, field.name, control(field.type!.text));
  const everywhere = new Map([
    ['lang', 'Language of the words, such as `cy`; that of the page around when absent.'],
    ['dir', 'Direction of the words; that of the page around when absent.'],
  ]);
  for (const item of attributes.filter(({ name }) => everywhere.has(name)))
    add(
      'attributes',
      { description: everywhere.get(item.name)!, ...item },
      `attribute ${item.name}`,
      none,
    );
  for (const field of fields.filter(({ attribute }) => !attribute))
    add('properties without an attribute', field, field.name, none);
  const rest: readonly [string, readonly Item[]][] = [
    [
      'methods',
      members.filter(({ kind, name }) => kind === 'method' && !name.endsWith('Callback')),
    ],
    ['events', events],
    ['slots', slots],
    ['CSS custom properties', cssProperties],
    ['CSS parts', cssParts],
    ['CSS states', cssStates],
  ];
  for (const [category, items] of rest)
    for (const item of items) add(category, item, `${category} ${item.name}`, none);
  return rows;
}

export function extractComponentDescription(tag: string): string {
  const { summary = '', description = '' } = find(tag) ?? {};
  return [summary, description].filter(Boolean).join('\n\n');
}

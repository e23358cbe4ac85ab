/**
 * Types of the elements for frameworks and editors, made from dist/custom-elements.json alone, so that
 * what is documented, completed and checked is one thing.
 */
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** @typedef {{ name: string, description?: string }} Named */

const comment = (/** @type {string | undefined} */ text, /** @type {string} */ indent) =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';

/** One group of an element: its properties, its attributes or its events. */
const group = (
  /** @type {string} */ name,
  /** @type {readonly Named[]} */ items,
  /** @type {(item: any) => string} */ type,
) =>
  `    ${name}: {\n${items
    .map((item) => `${comment(item.description, '      ')}      '${item.name}': ${type(item)};\n`)
    .join('')}    };\n`;

/** The elements that a manifest tells of. @returns {any[]} */
export const elementsOf = (/** @type {any} */ manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);

/** The properties of an element that can be set. @returns {any[]} */
export const fieldsOf = (/** @type {any} */ { members = [] }) =>
  members.filter((/** @type {any} */ member) => {
    const { kind, readonly, static: isStatic } = member;
    return kind === 'field' && !readonly && !isStatic;
  });

/** The text of `elements.d.ts`: what every element takes and tells, by its tag. */
export function elementTypes(/** @type {any} */ manifest) {
  const used = new Set();
  const entries = elementsOf(manifest).map(
    ({ tagName, name, summary, description, members, attributes = [], events = [] }) => {
      used.add(name);
      const fields = fieldsOf({ members });
      const own = attributes.filter(({ fieldName }) =>
        fields.some((/** @type {Named} */ field) => field.name === fieldName),
      );
      for (const { type } of events) if (type.text !== 'CustomEvent') used.add(type.text);
      return (
        `${comment(summary ?? description, '  ')}  '${tagName}': {\n` +
        `    element: ${name};\n` +
        group('properties', fields, (field) => `${name}['${field.name}']`) +
        group('attributes', own, ({ fieldName }) => `${name}['${fieldName}']`) +
        group('events', events, ({ type }) => type.text) +
        '  };\n'
      );
    },
  );
  return `/* Made from custom-elements.json. */
import type { ${[...used].sort().join(', ')} } from '../index.js';

/** What every element takes and tells, by its tag. */
export interface MeetingElements {
${entries.join('')}}
`;
}

/** What VS Code completes tags and properties by: texts, by the names of their files. */
export const editorData = (/** @type {any} */ manifest) => ({
  'vscode.html-custom-data.json': getVsCodeHtmlCustomData(structuredClone(manifest), {}),
  'vscode.css-custom-data.json': getVsCodeCssCustomData(structuredClone(manifest), {}),
});

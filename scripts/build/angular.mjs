/**
 * The elements for Angular, made from dist/custom-elements.json alone: a component for each tag, so that
 * templates complete and check its properties. Each hands what it is given to the element it stands on;
 * events need no help, as Angular listens to those of the DOM and reads their types there.
 */
import { elementsOf, fieldsOf } from './framework-types.mjs';

/** What a text in a template becomes, as the element's own attributes are read. */
const transforms = {
  boolean: 'toBoolean',
  number: 'toNumber',
  'number | undefined': 'toNumberOrNone',
};

function input(/** @type {string} */ element, /** @type {any} */ { name, type, description }) {
  const transform = transforms[/** @type {keyof typeof transforms} */ (type?.text)];
  const comment = description ? `  /** ${description.replace(/\s+/g, ' ')} */\n` : '';
  return `${comment}  @Input(${transform ? `{ transform: ${transform} }` : ''})
  set ${name}(value: Elements.${element}['${name}']) {
    this.element.${name} = value;
  }
`;
}

/** The text of `angular/index.ts`. */
export function angularSource(/** @type {any} */ manifest) {
  const elements = elementsOf(manifest);
  const classes = elements.map(
    ({ tagName, name, summary, description }, at) => `
/** ${(summary ?? description).replace(/\s+/g, ' ')} */
@Component({
  selector: '${tagName}',
  template: '<ng-content />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ${name}Component {
  private readonly element = inject<ElementRef<Elements.${name}>>(ElementRef).nativeElement;

${fieldsOf(elements[at])
  .map((field) => input(name, field))
  .join('\n')}}
`,
  );
  return `/* Made from custom-elements.json. */
import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Input,
  numberAttribute,
} from '@angular/core';
import type * as Elements from '../types/index.js';

/** An attribute can be written as text too. */
export function toBoolean(value: boolean | ''): boolean {
  return booleanAttribute(value);
}
export function toNumber(value: number | \`\${number}\`): number {
  return numberAttribute(value);
}
export function toNumberOrNone(value: number | \`\${number}\` | undefined): number | undefined {
  return value === undefined ? undefined : numberAttribute(value);
}
${classes.join('')}
/** Every element: \`imports: [MEETING_ELEMENTS]\`. */
export const MEETING_ELEMENTS = [
${elements.map(({ name }) => `  ${name}Component,\n`).join('')}] as const;
`;
}

/** What Angular's compiler makes it a library with, whose code every later version can read. */
export const angularOptions = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ES2022',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    skipLibCheck: true,
    declaration: true,
    types: [],
  },
  angularCompilerOptions: { compilationMode: 'partial', strictTemplates: true },
  files: ['index.ts'],
};

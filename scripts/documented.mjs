/**
 * Compares what each element's class comment promises (`@csspart`, `@slot`, `@fires`) with what its
 * code does. The comments are the one source of every table that people read, so they may neither
 * leave something out nor speak of what is gone.
 */
import { posix } from 'node:path';
import ts from 'typescript';

/** @typedef {Map<string, string>} Sources Path from the project's root → text. */
/** @typedef {'csspart' | 'slot' | 'fires'} Kind */

const KINDS = /** @type {const} */ (['csspart', 'slot', 'fires']);

const parse = (/** @type {string} */ path, /** @type {string} */ text) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

function walk(/** @type {ts.Node} */ node, /** @type {(node: ts.Node) => void} */ visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Every string written anywhere in an expression. */
function stringsIn(/** @type {ts.Node} */ node) {
  /** @type {string[]} */
  const found = [];
  walk(node, (each) => ts.isStringLiteralLike(each) && found.push(each.text));
  return found;
}

/** The tag that a class gives itself, or undefined where it is no element. */
function tagOf(/** @type {ts.ClassDeclaration} */ declaration) {
  for (const member of declaration.members)
    if (
      ts.isPropertyDeclaration(member) &&
      member.name.getText() === 'tag' &&
      member.initializer &&
      ts.isStringLiteral(member.initializer)
    )
      return member.initializer.text || undefined;
  return undefined;
}

/** The one element class of a file, if it has one. */
function elementIn(/** @type {ts.SourceFile} */ tree) {
  for (const statement of tree.statements)
    if (ts.isClassDeclaration(statement)) {
      const tag = tagOf(statement);
      if (tag) return { tag, declaration: statement };
    }
  return undefined;
}

/** `@csspart card - The box.` → card; `@fires {Type} name - …` → name; `@slot - …` → ''. */
function promised(/** @type {ts.ClassDeclaration} */ declaration) {
  /** @type {Record<Kind, Set<string>>} */
  const names = { csspart: new Set(), slot: new Set(), fires: new Set() };
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((doc) => doc.getFullText())
    .join('\n');
  for (const [, kind, name] of comment.matchAll(
    /@(csspart|slot|fires)[ \t]+(?:\{[^}]*\}[ \t]*)?([\w-]*)[ \t]*-?/g,
  ))
    names[/** @type {Kind} */ (kind)].add(name === '-' ? '' : name);
  return names;
}

/** The event types that the classes of an events file stand for. */
function eventTypes(/** @type {ts.SourceFile} */ tree) {
  /** @type {Map<string, string>} */
  const types = new Map();
  for (const statement of tree.statements)
    if (ts.isClassDeclaration(statement) && statement.name)
      walk(statement, (node) => {
        if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.SuperKeyword)
          return;
        const [type] = node.arguments;
        if (type && ts.isStringLiteral(type)) types.set(statement.name.text, type.text);
      });
  return types;
}

/** Markup of a template with a mark, `{{n}}`, for its nth expression. */
function markup(/** @type {ts.TemplateLiteral} */ template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, expressions: [] };
  const expressions = template.templateSpans.map(({ expression }) => expression);
  const text = template.templateSpans.reduce(
    (all, span, n) => `${all}{{${n}}}${span.literal.text}`,
    template.head.text,
  );
  return { text, expressions };
}

/** Where an expression is a parameter of a function: that function's name and the place. */
function parameter(/** @type {ts.Expression} */ expression) {
  if (!ts.isIdentifier(expression)) return undefined;
  for (let node = expression.parent; node; node = node.parent) {
    if (!ts.isFunctionLike(node)) continue;
    const index = node.parameters.findIndex(({ name }) => name.getText() === expression.text);
    if (index < 0) continue;
    const owner =
      node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    return owner && { name: owner.getText(), index };
  }
  return undefined;
}

/** Everything that a set of files renders and dispatches. */
function done(/** @type {ts.SourceFile[]} */ trees, /** @type {Map<string, string>} */ types) {
  /** @type {Record<Kind, Set<string>>} */
  const names = { csspart: new Set(), slot: new Set(), fires: new Set() };

  /** Strings that may stand in an attribute, also where a caller passes them. */
  const values = (/** @type {string} */ written, /** @type {ts.Expression[]} */ expressions) => {
    const [, n] = /^\{\{(\d+)\}\}$/.exec(written) ?? [];
    if (n === undefined) return [written];
    const expression = expressions[+n];
    const passed = parameter(expression);
    if (!passed) return stringsIn(expression);
    const found = [];
    for (const tree of trees)
      walk(tree, (node) => {
        if (!ts.isCallExpression(node) || node.expression.getText() !== passed.name) return;
        const argument = node.arguments[passed.index];
        if (argument) found.push(...stringsIn(argument));
      });
    return found;
  };

  for (const tree of trees)
    walk(tree, (node) => {
      if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
        const { text, expressions } = markup(node.template);
        for (const [, plain, quoted] of text.matchAll(/\spart=(?:"([^"]*)"|([^\s>]+))/g))
          for (const value of values(plain ?? quoted, expressions))
            for (const name of value.split(/\s+/).filter(Boolean)) names.csspart.add(name);
        for (const [, attributes] of text.matchAll(/<slot\b([^>]*)>/g)) {
          const [, plain, quoted] = /\sname=(?:"([^"]*)"|([^\s>]+))/.exec(attributes) ?? [];
          for (const name of values(plain ?? quoted ?? '', expressions)) names.slot.add(name);
        }
      }
      // what is drawn without a template: element.setAttribute('part', …)
      if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText())) {
        const [name, value] = node.arguments;
        if (name && value && stringsIn(name).includes('part'))
          for (const part of stringsIn(value).flatMap((text) => text.split(' ').filter(Boolean)))
            names.csspart.add(part);
      }
      if (ts.isNewExpression(node)) {
        // events.MeetingSelectedEvent as well as MeetingSelectedEvent
        const name = node.expression.getText().split('.').at(-1) ?? '';
        const type = types.get(name);
        const [first] = node.arguments ?? [];
        if (type) names.fires.add(type);
        else if (/^(Custom|Input)?Event$/.test(name) && first)
          for (const name of stringsIn(first)) names.fires.add(name);
      }
    });
  return names;
}

/** A file and what it imports, as far as that makes up its view: no other element, no lower floor. */
function viewOf(
  /** @type {string} */ path,
  /** @type {Map<string, ts.SourceFile>} */ trees,
  /** @type {Set<string>} */ seen = new Set(),
) {
  seen.add(path);
  for (const statement of trees.get(path)?.statements ?? []) {
    const from = /** @type {ts.ImportDeclaration} */ (statement).moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) continue;
    const target = posix.join(posix.dirname(path), from.text).replace(/\.js$/, '.ts');
    const tree = trees.get(target);
    if (!tree || seen.has(target) || target.endsWith('/events.ts') || elementIn(tree)) continue;
    viewOf(target, trees, seen);
  }
  return seen;
}

/**
 * What is undocumented or documented in vain, as sentences.
 *
 * @param {Sources} sources Of src/elements, src/controllers and src/ui.
 * @returns {string[]}
 */
export function undocumented(sources) {
  const trees = new Map([...sources].map(([path, text]) => [path, parse(path, text)]));
  const events = [...trees].find(([path]) => path.endsWith('/ui/events.ts'));
  const types = events ? eventTypes(events[1]) : new Map();
  const problems = [];
  for (const [path, tree] of trees) {
    const element = elementIn(tree);
    if (!element) continue;
    const says = promised(element.declaration);
    const view = [...viewOf(path, trees)].map((each) => /** @type {any} */ (trees.get(each)));
    const does = done(view, types);
    for (const kind of KINDS) {
      const named = (/** @type {string} */ name) => `@${kind} ${name || '(default)'}`;
      for (const name of does[kind])
        if (!says[kind].has(name)) problems.push(`<${element.tag}>: ${named(name)} is missing`);
      for (const name of says[kind])
        if (!does[kind].has(name)) problems.push(`<${element.tag}>: ${named(name)} is in vain`);
    }
  }
  return problems;
}

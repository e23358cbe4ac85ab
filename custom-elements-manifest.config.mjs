/**
 * Makes dist/custom-elements.json from the class comments: the source of Storybook's tables, the
 * README's and the editors' help.
 */

/** Our classes carry their tag in `static readonly tag = 'meeting-…'`, and register.ts defines them. */
const tagFromStaticField = {
  name: 'tag-from-static-field',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const field = node.members.find(
      (member) =>
        ts.isPropertyDeclaration(member) &&
        member.name.getText() === 'tag' &&
        member.initializer &&
        ts.isStringLiteral(member.initializer),
    );
    const tag = field?.initializer.text;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    if (!tag || !declaration) return;
    declaration.tagName = tag;
    declaration.customElement = true;
    moduleDoc.exports ??= [];
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name: declaration.name, module: moduleDoc.path },
    });
  },
};

const isOurs = ({ privacy, static: isStatic }) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic;

/** Leaves the public surface only: nobody outside can use the rest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.members) declaration.members = declaration.members.filter(isOurs);
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/ui/meeting-element.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  // the path is written in package.json already, and the build goes by another
  packagejson: false,
  plugins: [tagFromStaticField, publicOnly],
};

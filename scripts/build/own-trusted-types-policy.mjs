/**
 * Gives the copy of Lit inside the one-file builds a Trusted Types policy of its own name, and lets
 * it live without one.
 *
 * Lit makes a policy called `lit-html` as it loads, and stops with an error where the page's
 * `trusted-types` list does not have that name, or where another copy of Lit was there first.
 */
const POLICY = /([\w$]+)\.createPolicy\(\s*["']lit-html["'],\s*(\{[^{}]*\})\s*\)/g;

/** @throws {Error} Where Lit no longer makes exactly one policy in the way this knows. */
export function renamePolicy(/** @type {string} */ code) {
  const found = code.match(POLICY) ?? [];
  if (found.length !== 1)
    throw new Error(
      `Lit's Trusted Types policy was found ${found.length} times, not once: has Lit changed?`,
    );
  return code.replace(
    POLICY,
    '(() => { try { return $1.createPolicy("meeting-finder", $2) } catch {} })()',
  );
}

export function ownTrustedTypesPolicy() {
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js$/.test(id.replaceAll('\\', '/')))
        return undefined;
      renamed++;
      return { code: renamePolicy(code), map: null };
    },
    buildEnd(/** @type {Error | undefined} */ error) {
      if (!error && renamed !== 1)
        throw new Error(`Lit is in the build ${renamed} times, not once.`);
    },
  };
}

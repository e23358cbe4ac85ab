/**
 * Lit's decorators as the one-file builds need them: for TypeScript's legacy decorators alone. Lit's
 * own work for standard decorators too, and that half would be shipped without ever being run.
 *
 * Stands in for `lit/decorators.js`; a decorator that is not here fails the build.
 */
export const property = (options) => (prototype, name) => {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  prototype.constructor.createProperty(name, options);
  // Whoever wrote an accessor keeps what Lit has wrapped around it.
  return own && Object.getOwnPropertyDescriptor(prototype, name);
};

export const state = () => property({ state: true, attribute: false });

export const query = (selector) => () => ({
  configurable: true,
  get() {
    return this.renderRoot?.querySelector(selector) ?? null;
  },
});

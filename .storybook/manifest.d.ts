/** Made by the build; types must not depend on whether it has run. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

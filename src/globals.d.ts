/**
 * Names that the build writes into the code (see vite.config.ts and scripts/build/compose.mjs).
 * From sources, in tests and in Storybook they do not exist: ask with `typeof` first.
 */

/** The version in package.json. */
declare const __MEETING_FINDER_VERSION__: string;

/** Address of the script that is running; only in the one-file builds. */
declare const __MEETING_FINDER_URL__: string | undefined;

/** What loads later, beside the script, by name; only in the one-file builds. */
declare const __MEETING_FINDER_PARTS__: {
  readonly [name: string]:
    | {
        /** Address relative to the script's own. */
        readonly file: string;
        /** `sha256-…` of the file, for subresource integrity. */
        readonly integrity: string;
      }
    | undefined;
};

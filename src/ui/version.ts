/** The version of this library; set by the build, `dev` from sources. */
export const version: string =
  typeof __MEETING_FINDER_VERSION__ === 'string' ? __MEETING_FINDER_VERSION__ : 'dev';

import { overridden } from '../override.js';
import type { Strings } from '../strings.js';
import { enFound } from './en.js';
import type { FoundStrings } from './strings.js';

/** The words for the answer to a search; English for each that the language does not have. */
export const foundOf = ({ found }: Strings): FoundStrings =>
  found ? overridden(enFound, found) : enFound;

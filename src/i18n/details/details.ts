import { overridden } from '../override.js';
import type { Strings } from '../strings.js';
import { enDetails } from './en.js';
import type { DetailsStrings } from './strings.js';

/** The words of a meeting's details; English for each that the language does not have. */
export const detailsOf = ({ details }: Strings): DetailsStrings =>
  details ? overridden(enDetails, details) : enDetails;

/** What `meeting-finder` lets a page style of the elements inside it, as `exportparts` wants it. */

export const searchParts =
  'search, label:search-label, hint:search-hint, input:search-input, clear:search-clear, suggestions, suggestion, suggestion-active, suggestion-kind, suggestion-count';
export const understoodParts =
  'understood, label:understood-label, chip:understood-chip, chip-off:understood-chip-off';
export const filtersParts =
  'filters, clear:filters-clear, chips, chips-label, chip, chip-checked, chip-count, chips-more';
export const listParts =
  'list, group:list-group, group-title:list-group-title, item:list-item, more:list-more, message:list-message, card, card-title, card-time, card-place, card-badges, card-toggle, card-details, card-join';
export const helpParts =
  'help-now, help-more, help-nation, help-lines, help-line, help-emergency, help-withdrawal';
export const planParts =
  'plan, plan-title, plan-toggle, plan-list, plan-item, plan-mix, plan-by-date, plan-clear, plan-keep, action-print';
export const guideParts = 'guide, guide-questions, guide-show, guide-kinds';
export const weekParts = 'week, week-day, week-cell, week-cell-chosen, week-empty';
export const mapParts =
  'map, map-show, map-button, map-mark, map-mark-current, map-credit, map-consent, map-streets, map-panel, map-close, map-list-near, map-note';

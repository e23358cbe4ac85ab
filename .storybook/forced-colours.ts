/**
 * Stands in for a system's forced colours, which a page can't turn on for itself: what our styles say for
 * them is made to hold always. Colours are then those of a page with few; for the real thing, the
 * developer tools of Chromium have “Emulate CSS media feature forced-colors”.
 */
const condition = /\(forced-colors:\s*active\)/;
const rules = new Map<CSSMediaRule, string>();
let on = false;

const apply = (rule: CSSMediaRule, media: string): void => {
  rule.media.mediaText = on ? 'all' : media;
};

function note(sheet: CSSStyleSheet): void {
  for (const rule of sheet.cssRules)
    if (rule instanceof CSSMediaRule && condition.test(rule.media.mediaText)) {
      rules.set(rule, rule.media.mediaText);
      apply(rule, rule.media.mediaText);
    }
}

// Every sheet of ours is made by a script; it has to be seen when it is.
const { replaceSync } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (text: string): void {
  replaceSync.call(this, text);
  note(this);
};

export function forceColours(wanted: boolean): void {
  on = wanted;
  for (const [rule, media] of rules) apply(rule, media);
}

/** Few colours, as such a system has them. */
export const fewColours = `:where(:root) {
  --meeting-palette-ink: CanvasText;
  --meeting-palette-paper: Canvas;
  --meeting-palette-quiet: CanvasText;
  --meeting-palette-line: CanvasText;
  --meeting-palette-brand: CanvasText;
  --meeting-palette-on-brand: Canvas;
  --meeting-palette-danger: CanvasText;
  --meeting-palette-on-danger: Canvas;
  --meeting-color-control: CanvasText;
  --meeting-color-surface-raised: Canvas;
  --meeting-color-focus: Highlight;
}`;

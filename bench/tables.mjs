/** Writes tables that read well as text and as Markdown. */

export const number = (value, digits = 3) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
/** Milliseconds, or how many times: three digits that count. */
export const short = (value) => {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 4;
  return digits ? value.toFixed(digits) : Math.round(value).toLocaleString('en');
};

/** @param rows Lists of cells, the first row the heads. */
export function table(title, rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  const line = (row) =>
    `| ${row.map((cell, at) => String(cell)[at ? 'padStart' : 'padEnd'](widths[at])).join(' | ')} |`;
  const [heads, ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`\n### ${title}\n`, line(heads), rule, ...body.map(line)].join('\n');
}

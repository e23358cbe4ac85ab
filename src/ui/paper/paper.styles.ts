/** Looks of what is printed: black on white, A4, large enough to read at arm's length. */
export const paperStyles = `
* { box-sizing: border-box; margin: 0; padding: 0; }
.paper {
  color: #000;
  background: #fff;
  font: 12pt/1.3 Arial, 'Liberation Sans', sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 18pt; line-height: 1.2; margin-block-end: 3mm; }
ul { list-style: none; }
.meeting {
  display: grid;
  grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
  gap: 5mm;
  padding-block: 3mm;
  border-block-start: 0.6mm solid #000;
  break-inside: avoid;
}
.when { font-size: 15pt; font-weight: 700; line-height: 1.2; }
.next { margin-block-end: 1mm; }
.name { font-size: 12.5pt; line-height: 1.25; }
.where { margin-block: 1mm; }
.line { display: block; }
.small { font-size: 10.5pt; }
.warning { font-weight: 700; }
.notes {
  min-block-size: 34mm;
  font-size: 10pt;
  background: repeating-linear-gradient(#fff 0 7.6mm, #777 7.6mm 8mm);
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
.notes span { background: #fff; padding-inline-end: 2mm; }
.foot {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
  gap: 2mm 6mm;
  padding-block-start: 3mm;
  border-block-start: 0.6mm solid #000;
  break-inside: avoid;
  font-size: 10pt;
}
.code { display: flex; gap: 3mm; align-items: start; }
.qr { inline-size: 32mm; block-size: 32mm; flex: none; fill: #000; }
.address { display: block; font-size: 7pt; margin-block-start: 1mm; }
.foot h2 { font-size: 11pt; }
.printed { grid-column: 1 / -1; font-size: 9pt; }
.handout { font-size: 9pt; line-height: 1.25; }
.handout .count { margin-block-end: 2mm; }
.columns { columns: 2; column-gap: 8mm; margin-block-end: 4mm; }
.day {
  font-size: 11pt;
  border-block-end: 0.4mm solid #000;
  margin-block: 2mm 1mm;
  break-after: avoid;
}
.entry { padding-block: 1mm; break-inside: avoid; border-block-end: 0.2mm solid #999; }
.head { font-size: 10pt; }
`;

/** Class of what stands on the paper, in the page's own tree. */
export const paperName = 'meeting-finder-paper';

/** Adopted by the page while there is something to print: the body is left out, whatever its styles say. */
export const pageStyles = `
@page { size: A4; margin: 12mm; }
@media screen {
  html > .${paperName} { display: none !important; }
}
@media print {
  html { all: revert !important; }
  html::before, html::after, html > body { display: none !important; }
  html > .${paperName} { all: initial !important; display: block !important; }
}
`;

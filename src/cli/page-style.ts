/** How a static page looks: in a file of its own, as a strict policy wants it. */
export const pageStyle = `:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
body.embed { max-width: none; padding: 0.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0; }
body.embed h1 { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: clip; clip-path: inset(50%); white-space: nowrap; }
h2 { font-size: 1.35rem; margin: 2rem 0 0; padding-bottom: 0.25rem; border-bottom: 2px solid currentColor; }
h3 { font-size: 1.1rem; margin: 0; }
p { margin: 0.25rem 0; }
ul { list-style: none; margin: 0; padding: 0; }
main li { padding: 0.75rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.75rem 0; }
nav a { display: inline-block; padding: 0.25rem 0; }
a { color: inherit; }
.when { font-weight: 600; }
.notice { border-inline-start: 4px solid currentColor; padding-inline-start: 0.75rem; font-weight: 600; }
.sample { display: inline-block; border: 1px dashed currentColor; border-radius: 1rem; padding: 0 0.5rem; font-size: 0.8rem; font-weight: 400; }
.address { display: none; }
footer { margin-top: 2rem; font-size: 0.9375rem; }
@media (min-width: 45rem) {
  main li { display: grid; grid-template-columns: 13rem 1fr; column-gap: 1.5rem; }
  main li > * { grid-column: 2; }
  main li > .when { grid-column: 1; grid-row: 1 / span 12; margin: 0; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  li, h2, h3 { break-inside: avoid; }
  h2 { break-after: avoid; }
  .address { display: inline; }
}
`;

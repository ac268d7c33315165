/** How a report looks on a screen, on a small one and on paper. */
export const HTML_STYLE = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: #1a1a1a; background: #fff; font: 1rem/1.5 Arial, Helvetica, "Liberation Sans", sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 0.75rem; border-top: 2px solid #1f4e79; padding-top: 0.75rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p, ul { margin: 0.6rem 0; }
ul { padding-left: 1.25rem; }
li { margin: 0.2rem 0; }
.of { font-weight: bold; margin: 1.25rem 0 0; }
a { color: #17406b; }
nav { margin-top: 2rem; }
nav ul { columns: 2 16rem; padding: 0.75rem 1rem 0.75rem 2rem; background: #f2f2f2; }
.table { overflow-x: auto; margin: 0.25rem 0 1rem; }
.table:focus-visible { outline: 3px solid #1f4e79; }
table { border-collapse: collapse; font-size: 0.9rem; min-width: 60%; overflow-wrap: normal; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #c4c4c4; }
thead th { border-bottom: 2px solid #4d4d4d; vertical-align: bottom; }
tbody th { font-weight: normal; min-width: 9rem; max-width: 24rem; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .n { white-space: normal; }
.sum th, .sum td { font-weight: bold; border-top: 1px solid #4d4d4d; }
figure { margin: 1.25rem 0; }
figure svg { display: block; width: 100%; max-width: 46rem; height: auto; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h1, h2, h3, h4, .of { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  .table { overflow: visible; }
  table { font-size: 8.5pt; width: 100%; }
  thead { display: table-header-group; }
  figure svg { max-width: 150mm; }
  a { color: inherit; text-decoration: none; }
}`;

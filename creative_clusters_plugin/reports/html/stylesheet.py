"""How the reports look: on screens of any width, light or dark, and on A4 paper."""

CSS = """
:root { color-scheme: light dark; --ink: #1c1c1c; --muted: #595959; --faint: #d9d6d1; --paper: #ffffff;
  --panel: #f6f4f1; --accent: #7f0e35; --other: #8b8782; --alert: #9a4a00; --alert-panel: #fdf3e7; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececea; --muted: #b3b0ab; --faint: #44423f;
  --paper: #1b1b1d; --panel: #262628; --accent: #f08aa8; --other: #8f8c88;
  --alert: #f0b070; --alert-panel: #33271a; } }
* { box-sizing: border-box; }
body { overflow-wrap: break-word; margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5; font-size: 15px;
  font-family: "Segoe UI", "Helvetica Neue", "Open Sans", "Noto Sans", Arial, "Liberation Sans", sans-serif; }
main, header, footer { max-width: 920px; margin: 0 auto; padding: 0 28px; }
header { padding-top: 34px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; letter-spacing: -0.01em; }
h2 { font-size: 19px; line-height: 1.3; margin: 40px 0 10px; padding-top: 10px;
  border-top: 2px solid var(--ink); }
h3 { font-size: 15px; margin: 26px 0 6px; }
p { margin: 0 0 10px; }
a { color: var(--accent); }
.source, figcaption, .small { color: var(--muted); font-size: 13px; }
.lead { font-size: 18px; line-height: 1.45; margin: 14px 0; }
.alert { background: var(--alert-panel); border-left: 4px solid var(--alert); padding: 10px 14px;
  margin: 14px 0; }
.alert h2, .alert h3 { margin: 0; padding: 0; border: 0; font-size: 15px; }
.alert ul { margin: 6px 0 0; }
ul { margin: 0 0 12px; padding-left: 20px; }
li { margin: 3px 0; }
dl { margin: 0 0 12px; }
dt { font-weight: 600; margin-top: 8px; }
dd { margin: 0; }
dl.key { display: flex; flex-wrap: wrap; gap: 10px; margin: 18px 0; }
dl.key div { flex: 1 1 128px; background: var(--panel); padding: 10px 12px; display: flex;
  flex-direction: column-reverse; justify-content: flex-end; }
dl.key dt { font-weight: 400; font-size: 12.5px; line-height: 1.35; color: var(--muted); margin: 0; }
dl.key dd { font-size: 23px; font-weight: 600; line-height: 1.2; }
.wide { overflow-x: auto; margin: 14px 0 20px; }
pre { background: var(--panel); padding: 10px 14px; font-size: 12px; line-height: 1.45; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.35;
  font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
th, td { padding: 4px 8px; border-bottom: 1px solid var(--faint); text-align: left;
  vertical-align: baseline; }
th:first-child, td:first-child { padding-left: 2px; }
thead th { font-weight: 600; font-size: 12px; color: var(--muted); vertical-align: bottom;
  border-bottom: 1.5px solid var(--ink); }
tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
table.heat thead th { font-weight: 400; line-height: 1.25; hyphens: auto; overflow-wrap: break-word; }
table.heat td { text-align: center; border: 1px solid var(--paper); padding: 4px; }
table.heat thead .number { text-align: center; padding: 4px 3px; min-width: 62px; }
table.even { table-layout: fixed; }
table.even th:first-child { width: 32%; }
table.cross { width: auto; min-width: 60%; }
figure { margin: 18px 0; }
.maps { display: flex; flex-wrap: wrap; gap: 18px; }
.maps figure { flex: 1 1 340px; margin: 12px 0; }
.maps figure.only { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px 24px; }
.maps figure.only img { flex: 0 1 540px; min-width: 0; }
.maps img { display: block; width: 100%; max-width: 540px; height: auto; background: #fff;
  border: 1px solid var(--faint); }
.legend { list-style: none; margin: 8px 0 0; padding: 0; font-size: 13px; }
.legend span { display: inline-block; width: 22px; height: 13px; margin-right: 8px;
  border: 1px solid #6f6f6f; vertical-align: -1px; }
figure.chart { overflow-x: auto; }
div.few { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 14px 18px; }
.few figure { margin: 0; }
svg { display: block; width: 100%; height: auto; min-width: 480px; }
svg.few { min-width: 0; }
svg .frame { fill: none; stroke: var(--faint); }
.square svg { width: 200px; min-width: 0; margin-top: 8px; background: #ffffff; }
svg text { fill: var(--ink); font-size: 12px; font-family: inherit; }
svg .tick, svg .axis { fill: var(--muted); }
svg .corner { fill: var(--muted); font-style: italic; }
svg .grid { stroke: var(--faint); stroke-width: 1; }
svg .rule { stroke: var(--ink); stroke-width: 1.2; stroke-dasharray: 4 3; }
svg .slope { stroke: var(--muted); stroke-width: 1.4; }
svg .band { fill: var(--accent); fill-opacity: 0.16; stroke: none; }
svg polyline { fill: none; stroke-width: 1.8; stroke-linejoin: round; }
svg polyline.mark { stroke: var(--accent); }
svg polyline.other { stroke: var(--other); stroke-dasharray: 4 3; stroke-width: 1.3; }
svg polyline.trunk { stroke: var(--muted); stroke-width: 1.2; }
svg .panel { font-weight: 600; }
svg .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
svg line.interval { stroke-width: 3; stroke-opacity: 0.55; stroke-linecap: round; }
svg line.mark { stroke: var(--accent); }
svg line.other { stroke: var(--other); }
svg circle.mark { fill: var(--accent); }
svg circle.other { fill: var(--other); }
svg circle { stroke: var(--paper); stroke-width: 0.8; }
svg path.link { fill: none; stroke: var(--muted); stroke-width: 0.7; }
svg path.flow { fill: var(--accent); fill-opacity: 0.22; stroke: var(--paper); stroke-width: 0.3; }
svg rect.bar { fill: var(--ink); }
svg line.tie { stroke: var(--muted); stroke-opacity: 0.55; }
details.more { margin: -14px 0 20px; }
details.more summary { cursor: pointer; color: var(--accent); font-size: 13px; padding: 6px 0; }
details.fold { border-bottom: 1px solid var(--faint); }
details.fold summary { cursor: pointer; padding: 6px 0; }
details.fold .wide { margin: 4px 0 14px; }
svg .land { fill: var(--faint); stroke: var(--paper); stroke-width: 0.4; }
svg path.hot { fill: #bc0012; }
svg path.cold { fill: #1d6fb8; }
article.profile { border-top: 2px solid var(--ink); margin-top: 46px; overflow: hidden; }
article.profile h2 { border-top: 0; margin: 8px 0 4px; font-size: 24px; }
article.profile h2 small { font-size: 13px; font-weight: 400; color: var(--muted); }
h4 { font-size: 14px; margin: 20px 0 4px; }
details.detail { margin-top: 8px; }
details.detail > summary { cursor: pointer; color: var(--accent); padding: 6px 0; }
details.detail[open] > summary { color: var(--ink); font-size: 18px; font-weight: 600; }
svg.base { position: absolute; min-width: 0; }
svg.locator { float: right; width: auto; min-width: 0; max-width: 34%; margin: 0 0 12px 20px; fill: var(--faint);
  stroke: var(--paper); stroke-width: 0.4; }
svg.locator .here { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
footer { color: var(--muted); font-size: 12.5px; padding-top: 26px; padding-bottom: 40px; }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; --ink: #1c1c1c; --muted: #595959; --faint: #d9d6d1; --paper: #ffffff;
    --panel: #f6f4f1; --accent: #7f0e35; --other: #8b8782; --alert: #9a4a00; --alert-panel: #fdf3e7; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; }
  main, header, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  h2, h3, dt, caption { break-after: avoid; page-break-after: avoid; }
  tr, figure, .alert li, dl.key { break-inside: avoid; page-break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; page-break-before: avoid; }
  table { font-size: 8pt; }
  thead th { font-size: 7.5pt; }
  .source, figcaption, .small { font-size: 8.5pt; }
  th, td { padding: 2.5pt 4pt; }
  .wide, figure.chart { overflow: visible; }
  table.heat thead .number { min-width: 0; font-size: 7pt; }
  article.profile { break-before: page; page-break-before: always; border-top: 0; margin-top: 0; }
  article.profile { font-size: 9.5pt; line-height: 1.4; }
  article.profile h2 { margin: 0 0 2pt; padding: 0; font-size: 17pt; }
  article.profile h3 { margin: 9pt 0 2pt; }
  article.profile p { margin: 0 0 3pt; }
  article.profile ul { margin: 0 0 3pt; }
  article.profile li { margin: 1pt 0; }
  article.profile .lead { font-size: 12pt; line-height: 1.35; margin: 4pt 0; }
  .profile dl.key, .detail dl.key { gap: 6pt; margin: 8pt 0; }
  .profile dl.key div, .detail dl.key div { padding: 5pt 7pt; }
  .profile dl.key dt, .detail dl.key dt { font-size: 8pt; }
  .profile dl.key dd, .detail dl.key dd { font-size: 14pt; }
  details.detail { break-before: page; page-break-before: always; margin-top: 0; }
  details.detail:not([open]) { display: none; }
  details.detail { font-size: 8.5pt; line-height: 1.3; }
  details.detail svg { max-width: 96mm; min-width: 0; margin: 0; }
  details.detail figcaption { font-size: 7.5pt; }
  details.detail table { font-size: 7.5pt; line-height: 1.2; }
  details.detail h4 { margin: 6pt 0 1pt; font-size: 10pt; }
  details.detail p, details.detail ul { margin: 0 0 2pt; }
  details.detail .wide, details.detail figure { margin: 2pt 0 4pt; }
  details.detail th, details.detail td { padding: 0.8pt 3pt; }
  section.reading { break-before: page; page-break-before: always; }
  h4 { break-after: avoid; page-break-after: avoid; }
  article.profile .wide, details.detail tr { break-inside: avoid; page-break-inside: avoid; }
  details.more::details-content, details.fold::details-content { content-visibility: visible; block-size: auto; }
  details.fold { border-bottom: 0; }
  @supports selector(::details-content) { details.more summary, details.fold summary { display: none; } }
  div.few { grid-template-columns: repeat(3, 1fr); gap: 8pt; }
  .few figure { break-inside: avoid; page-break-inside: avoid; }
  .maps img { max-width: 105mm; }
  .maps figure.only img { flex-basis: 105mm; }
}
"""

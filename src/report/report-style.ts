/**
 * How a report looks, on paper first: A4, light whatever the device prefers,
 * pictures on pages of their own, its title at the top of each page where the
 * browser can do it. The same for every report: the app lets pages it opens have
 * this style and no other, by its hash (`svelte.config.js`).
 */
export const REPORT_STYLE = `:root{color-scheme:light;--ink:#26221c;--soft:#5d564b;--line:#cfc6b8;--sunk:#f6f1e8;--accent:#1d6b5b}
*{box-sizing:border-box}
html{background:#fff}
body{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem;background:#fff;color:var(--ink);font:11pt/1.5 "Atkinson Hyperlegible Next",system-ui,"Segoe UI",Arial,sans-serif;overflow-wrap:anywhere}
h1{margin:.2rem 0 .6rem;font-size:1.9rem;line-height:1.2}
h2{margin:2.5rem 0 .8rem;padding-bottom:.25rem;border-bottom:2px solid var(--accent);font-size:1.45rem;line-height:1.25}
h3{margin:1.6rem 0 .5rem;font-size:1.15rem}
h4{margin:1rem 0 .3rem;font-size:1rem}
p{margin:0 0 .6rem}
ul{margin:0 0 .8rem;padding-left:1.3rem}
a{color:var(--accent)}
.soft,caption,.looks{color:var(--soft);font-size:.92em}
.kind{margin:0;color:var(--soft);font-weight:600}
nav ol{margin:0 0 1rem;padding-left:1.5rem}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .8rem;margin:0 0 .8rem}
dt{font-weight:650}
dd{margin:0}
.rule{margin:1rem 0 1.4rem}
.looks{font-style:italic}
cite{font-style:normal;color:var(--soft)}
article{margin:.8rem 0;padding:.6rem .9rem;border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:.3rem}
article h4{margin-top:0}
article p:last-child{margin:0}
.question,.decision{padding:.45rem .7rem;background:var(--sunk);border-radius:.3rem}
.mark{padding:0 .45rem;border:1px solid var(--line);border-radius:1rem;font-size:.85em;font-weight:400}
table{width:100%;margin:.5rem 0 1.2rem;border-collapse:collapse;font-size:.92em}
caption{padding-bottom:.3rem;text-align:left}
th,td{padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}
thead th{border-bottom:2px solid var(--line)}
.theme{padding-top:.9rem;font-size:1.05em}
.value{white-space:nowrap;font-variant-numeric:tabular-nums}
figure{margin:0 0 1.5rem}
figure>svg{display:block;width:100%;max-height:85vh}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.2rem 1rem;padding:0;list-style:none;font-size:.92em}
.legend li{display:flex;gap:.5rem;align-items:center}
.legend svg{flex:none}
@page{size:A4;margin:18mm 16mm 18mm}
@page{@top-left{content:var(--title,"");font:9pt Arial,sans-serif;color:#5d564b}@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif;color:#5d564b}}
@page wide{size:A4 landscape}
@page:first{@top-left{content:""}}
@media print{
body{max-width:none;padding:0;font-size:10pt}
#summary,#map,#portrait,#findings,#comparison,#method,#letters{break-before:page}
h2,h3,h4,.looks,caption{break-after:avoid}
article,tr,.question,.decision,.legend li{break-inside:avoid}
thead{display:table-header-group}
h2{margin-top:0}
nav h2,#introduction h2{margin-top:1.5rem}
.theme{break-after:avoid}
#map{page:wide}
figure{display:grid;grid-template-columns:1fr 55mm;gap:5mm;align-items:start;break-inside:avoid}
figure+figure{break-before:page}
figure>svg{max-height:150mm}
figcaption h3{margin-top:.6rem}
.legend{grid-template-columns:1fr;gap:0;font-size:7.5pt;line-height:1.25}
.legend svg{width:44px;height:15px}
a{color:inherit;text-decoration:none}
}
`;

/** The title of a report, for its style to run it at the top of each page. */
export function titleForStyle(title: string): string {
  return `--title:"${cssText(title)}"`;
}

/** A text inside a string of a style sheet: whatever is not a plain letter is told by its number. */
function cssText(text: string): string {
  return text.replace(
    /[^A-Za-z0-9]/gu,
    (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
  );
}

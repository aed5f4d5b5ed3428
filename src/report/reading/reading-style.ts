/** How a map to be read looks: the drawing first, what can be asked of it beside or under it. Light, as it is drawn. */
export const READING_STYLE = `:root{color-scheme:light;--ink:#26221c;--soft:#5d564b;--line:#cfc6b8;--edge:#8b8171;--sunk:#f6f1e8;--accent:#1d6b5b}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Arial,sans-serif;overflow-wrap:anywhere}
header{padding:.75rem 1rem;border-bottom:1px solid var(--line)}
h1{margin:0;font-size:1.4rem;line-height:1.25}
h2{margin:0 0 .4rem;font-size:1.1rem}
h3{margin:.6rem 0 .3rem;font-size:1rem}
h4{margin:.8rem 0 .2rem;font-size:.95rem}
p{margin:0 0 .4rem}
.soft{color:var(--soft);font-size:.92rem}
main{display:grid}
#picture{position:relative;height:60vh;min-height:20rem;border-bottom:1px solid var(--line)}
#picture svg{display:block;width:100%;height:100%;touch-action:none}
.answers #picture svg{cursor:grab}
.answers [data-id]{cursor:pointer}
.view{position:absolute;right:.5rem;top:.5rem;display:flex;gap:.25rem}
aside>section,aside>details{padding:.75rem 1rem;border-bottom:1px solid var(--line)}
summary{min-height:1.75rem;font-weight:650;cursor:pointer}
summary h2{display:inline}
ul{margin:0;padding:0;list-style:none}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.15rem .8rem;margin:.3rem 0 .6rem}
dt{color:var(--soft)}
dd{margin:0}
button{min-height:2rem;padding:.25rem .6rem;border:1px solid var(--edge);border-radius:.4rem;background:#fff;color:inherit;font:inherit;text-align:start;cursor:pointer}
li>button{width:100%;border-color:transparent}
button:hover,[aria-pressed=true],[aria-current=true]{border-color:var(--accent);background:#e3f1ec}
input[type=search]{width:100%;min-height:2.4rem;padding:.3rem .6rem;border:1px solid var(--edge);border-radius:.4rem;background:#fff;color:inherit;font:inherit}
fieldset{margin:.5rem 0;padding:0;border:0}
legend{padding:0;font-weight:650}
fieldset label{display:flex;gap:.5rem;align-items:center;min-height:1.75rem}
input[type=checkbox]{flex:none;width:1.1rem;height:1.1rem;accent-color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
#findings article{margin:.5rem 0;padding:.5rem .75rem;border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:.3rem}
.legend li{display:flex;gap:.5rem;align-items:center;min-height:1.75rem}
.legend svg{flex:none}
.faded{opacity:.15}
.on{filter:drop-shadow(0 0 3px var(--accent)) drop-shadow(0 0 6px var(--accent))}
[role=status]{min-height:1.5rem}
html:not(.answers) :is(.view,#tools,#sheet,[data-ids]){display:none}
@media(min-width:60rem){
html,body{height:100%}
body{display:grid;grid-template-rows:auto 1fr}
main{grid-template-columns:1fr 24rem;min-height:0}
#picture{height:auto;min-height:0;border:0}
aside{overflow:auto;border-left:1px solid var(--line)}
}
@media(forced-colors:active){.on{outline:3px solid Highlight}}
@media print{#tools,.view,[data-ids]{display:none}#picture{height:auto}}
`;

/** How the form looks: alone in its file, it has nothing else to look like. */
export const FORM_STYLE = `
:root{color-scheme:light dark;--ink:#26221c;--soft:#5d564b;--paper:#fbf8f3;--surface:#fff;--line:#ddd5c8;--edge:#8b8171;--accent:#1d6b5b;--on:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#efeae1;--soft:#b9b1a3;--paper:#1b1a18;--surface:#262421;--line:#403c36;--edge:#8f8778;--accent:#7fcdb8;--on:#10241f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:49rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}
section>ul{padding-bottom:.6rem}
h2{font-size:1.2rem;line-height:1.3;margin:0 0 .25rem}
p{margin:0 0 .75rem}
.soft{color:var(--soft);font-size:.95rem}
form>section{margin:1.25rem 0;padding:1.1rem 1rem .5rem;background:var(--surface);border:1px solid var(--line);border-radius:.75rem}
.side{font-weight:650;margin:1rem 0 0}
fieldset{border:0;margin:0 0 1rem;padding:.75rem 0 0}
legend{padding:0;font-weight:650}
.levels{display:grid}
.levels label{display:flex;gap:.6rem;align-items:center;min-height:2rem}
input[type=radio]{flex:none;width:1.15rem;height:1.15rem;margin:0;accent-color:var(--accent)}
textarea{display:block;width:100%;min-height:5.5rem;margin:.35rem 0 .4rem;padding:.5rem .6rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:.5rem}
.note{display:block;font-weight:650;margin-top:.5rem}
button{font:inherit;font-weight:650;padding:.7rem 1.3rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on);cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[role=status]{min-height:1.5rem;margin-top:.75rem;font-weight:650}
ul{margin:0;padding-left:1.2rem}
@media(min-width:40rem){.levels{display:flex;flex-wrap:wrap;gap:0 1.1rem}.levels label:first-child{flex-basis:100%}}
`;

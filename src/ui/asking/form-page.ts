import type { ActorId } from '#domain/ids.ts';
import { ENDS, type End, type TiedLink } from '#domain/link.ts';
import { Markup, markup } from '#drawing/markup.ts';
import { fileName } from '#state/map-file-blob.ts';
import { requestText, type PartnerRequest } from '#state/partner-request.ts';
import { answering, type Answering } from './answering.ts';
import { FORM_STYLE } from './form-style.ts';
import type { FormWords } from './form-words.ts';

const ASPECTS = ['Knowledge', 'Consideration', 'Trust', 'Effort'] as const;

/**
 * The form that a partner fills in with any browser: one page that fetches nothing,
 * holds what is asked and no more, and makes the file of the answer by itself. Its
 * rules let it run the one script that it came with.
 */
export async function formPage(request: PartnerRequest, words: FormWords): Promise<string> {
  const { said, language } = words;
  const { shown, partner } = request;
  const name = shown.actors.get(partner)?.name ?? '';
  const given: Answering = {
    request: JSON.parse(await requestText(request)) as Record<string, unknown>,
    unsaved: said.unsaved,
    saved: said.saved,
    empty: said.empty,
    fileName: `${fileName(said.answer(name))}.ect.json`
  };
  const script = `(${answering.toString()})()`;
  const rules = [
    "default-src 'none'",
    `script-src '${await hashOf(script)}'`,
    `style-src '${await hashOf(FORM_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  return `<!doctype html>
${
  markup`<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${said.title(name)}</title>
<style>${new Markup(FORM_STYLE)}</style>
<main>
<h1>${said.title(name)}</h1>
<p>${said.lead(shown.map.title)}</p>
<p class="soft">${said.privacy}</p>
<p><strong>${said.notKept}</strong></p>
<noscript><p>${said.script}</p></noscript>
<form autocomplete="off">
${[...shown.links.values()].map((link) => linkPart(link, request, words))}
${told(request, words)}
<p class="soft" id="help">${said.saveHelp}</p>
<button aria-describedby="help">${said.save}</button>
<p role="status"></p>
</form>
</main>
<script type="application/json" id="request">${new Markup(dataOf(given))}</script>
<script>${new Markup(script)}</script>
</html>`.text
}
`;
}

function linkPart(link: TiedLink, request: PartnerRequest, words: FormWords): Markup {
  const { said, kinds, statuses } = words;
  const name = (end: End): string => request.shown.actors.get(link[end])?.name ?? '';
  const id = (of: string): string => `${link.id}:${of}`;
  const { label, definition } = kinds[link.kind];
  const status =
    link.status === 'existing'
      ? ''
      : ` (${statuses[link.status].toLocaleLowerCase(words.language)})`;
  return markup`<section aria-labelledby="${id('title')}">
<h2 id="${id('title')}">${said.ends(name('from'), name('to'))}</h2>
<p class="soft">${label}${status}. ${definition}</p>
${ENDS.filter((end) => request.own.has(link[end])).map((end) => sidePart(link, end, request, words))}
<label class="note" for="${id('note')}">${said.note}</label>
<textarea id="${id('note')}" name="${id('note')}" maxlength="5000" aria-describedby="${id('help')}"></textarea>
<p class="soft" id="${id('help')}">${said.noteHelp}</p>
</section>`;
}

/** What is asked of one end of a link; whoever answers is told for whom, where it is not plain. */
function sidePart(
  link: TiedLink,
  end: End,
  { shown, own, partner }: PartnerRequest,
  words: FormWords
): Markup {
  const other = link[end === 'from' ? 'to' : 'from'];
  const name = (id: ActorId): string => shown.actors.get(id)?.name ?? '';
  const isPlain = link[end] === partner && !own.has(other);
  const forWhom = isPlain
    ? []
    : [markup`<p class="side">${words.said.forOne(name(link[end]))}</p>`];
  const asked = ASPECTS.map((aspect) =>
    question(`${link.id}:${end}${aspect}`, words.said.questions[aspect](name(other)), words)
  );
  return markup`${[...forWhom, ...asked]}`;
}

function question(name: string, asked: string, { said, levels }: FormWords): Markup {
  const choices = levels.map(
    (label, level) =>
      markup`<label><input type="radio" name="${name}" value="${String(level)}">${label}</label>`
  );
  return markup`<fieldset>
<legend>${asked}</legend>
<div class="levels">
<label><input type="radio" name="${name}" value="" checked>${said.unknown}</label>
${choices}
</div>
</fieldset>`;
}

/** What is recalled, and not asked about: where they meet, what was told. */
function told({ shown }: PartnerRequest, { said, spaceKinds }: FormWords): readonly Markup[] {
  const spaces = [...shown.spaces.values()].map(
    ({ name, kind }) => markup`<li>${name} (${spaceKinds[kind].label})</li>`
  );
  const situations = [...shown.situations.values()].map(
    ({ name, on, account }) => markup`<li>${[name, on, account].filter(Boolean).join(' – ')}</li>`
  );
  const part = (title: string, lines: readonly Markup[]): readonly Markup[] =>
    lines.length === 0 ? [] : [markup`<section><h2>${title}</h2><ul>${lines}</ul></section>`];
  return [...part(said.spaces, spaces), ...part(said.situations, situations)];
}

/** Data inside a page: nothing in it can end the element that it stands in. */
const dataOf = (data: Answering): string => JSON.stringify(data).replaceAll('<', '\\u003c');

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

import type { LinkKind } from '#domain/link-kind.ts';
import type { FactWordings } from '#i18n/comparison-wording.ts';
import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';

const KINDS: Readonly<Record<LinkKind, string>> = {
  cooperation: 'la coopération',
  coordination: 'la coordination',
  collaboration: 'la collaboration',
  pooling: 'la mutualisation',
  partnership: 'le partenariat',
  alliance: 'l’alliance',
  'mutual-aid': 'l’entraide',
  acquaintance: 'l’interconnaissance',
  service: 'la relation de service',
  hierarchy: 'la relation hiérarchique',
  order: 'la commande',
  funding: 'le financement',
  rivalry: 'la rivalité',
  tension: 'la tension',
  membership: 'l’appartenance',
  unspecified: 'le lien à préciser'
};
const APPRAISED = {
  knowledge: 'la connaissance du travail de l’autre',
  consideration: 'la prise en compte de ce qui contraint l’autre',
  trust: 'la confiance',
  effort: 'l’effort fourni'
} as const;
const TERMS = {
  formalisation: 'la formalisation',
  term: 'le terme',
  award: 'l’attribution'
} as const;

/** « la commande entre Mairie et Traiteur ». */
export const linkBetween = (kind: LinkKind, ends: string): string => `${KINDS[kind]} entre ${ends}`;

/** A value that changed; `null` is what nobody said. */
export const moved = (what: string, before: string | null, after: string | null): string => {
  if (before === null)
    return `pour ${what}, rien n’était connu\u202f; on lit maintenant «\u00a0${String(after)}\u00a0»`;
  if (after === null)
    return `pour ${what}, on lisait «\u00a0${before}\u00a0»\u202f; plus rien n’est connu`;
  return `${what} passe de «\u00a0${before}\u00a0» à «\u00a0${after}\u00a0»`;
};

const level = (value: number | null): string | null =>
  value === null ? null : `${String(value)} sur 4`;

/** How what changed of links is told. */
export const linkFacts: Pick<
  FactWordings,
  'pair' | 'status' | 'form' | 'terms' | 'appraisal' | 'evidence'
> = {
  pair: ({ pair, before, after }, tell) => {
    const countOf = (kinds: readonly LinkKind[], kind: LinkKind): number =>
      kinds.filter((one) => one === kind).length;
    const kinds = [...new Set([...before, ...after])].map((kind) => ({
      name: KINDS[kind],
      was: countOf(before, kind),
      is: countOf(after, kind)
    }));
    const added = kinds.filter(({ was }) => was === 0).map(({ name }) => name);
    const removed = kinds.filter(({ is }) => is === 0).map(({ name }) => name);
    const kept = kinds
      .filter(({ was, is }) => was > 0 && is > 0)
      .map(({ name, was, is }) =>
        was === is ? name : `${name} (${String(was)} puis ${count(is, 'lien', 'liens')})`
      );
    const clauses = [
      added.length > 0
        ? `${tell.list(added)} ${plural(added.length, 'apparaît', 'apparaissent')}`
        : '',
      kept.length > 0 ? `${tell.list(kept)} ${plural(kept.length, 'demeure', 'demeurent')}` : '',
      removed.length > 0
        ? `${tell.list(removed)} n’y ${plural(removed.length, 'est', 'sont')} plus`
        : ''
    ].filter(Boolean);
    return `Entre ${tell.actors(pair)}, ${clauses.join('\u202f; ')}.`;
  },
  status: ({ link, before, after }, tell) =>
    `${tell.link(link)}\u00a0: ${moved('l’état', tell.status(before), tell.status(after))}.`,
  form: ({ link, before, after }, tell) =>
    `${tell.link(link)}\u00a0: ${moved('la forme', before && tell.form(before), after && tell.form(after))}.`,
  terms: ({ link, of, before, after }, tell) =>
    `${tell.link(link)}\u00a0: ${moved(TERMS[of], before && tell.term(of, before), after && tell.term(of, after))}.`,
  appraisal: ({ link, end, of, before, after }, tell) =>
    `${tell.link(link)}, du côté de ${tell.end(link, end)}\u00a0: ${moved(APPRAISED[of], level(before), level(after))}.`,
  evidence: ({ link, before, after }, tell) => {
    const added = after.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !after.includes(id));
    const clauses = [
      added.length > 0
        ? `le lien se voit dans ${count(added.length, 'situation de plus', 'situations de plus')}, ${tell.situations(added)}`
        : '',
      removed.length > 0 ? `on n’y rattache plus ${tell.situations(removed)}` : ''
    ].filter(Boolean);
    return `${tell.link(link)}\u00a0: ${clauses.join('\u202f; ')}.`;
  }
};

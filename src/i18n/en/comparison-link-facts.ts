import type { LinkKind } from '#domain/link-kind.ts';
import type { FactWordings } from '#i18n/comparison-wording.ts';
import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';

const KINDS: Readonly<Record<LinkKind, string>> = {
  cooperation: 'the cooperation',
  coordination: 'the coordination',
  collaboration: 'the collaboration',
  pooling: 'the pooling',
  partnership: 'the partnership',
  alliance: 'the alliance',
  'mutual-aid': 'the mutual aid',
  acquaintance: 'the acquaintance',
  service: 'the service',
  hierarchy: 'the hierarchy',
  order: 'the order',
  funding: 'the funding',
  rivalry: 'the rivalry',
  tension: 'the tension',
  membership: 'the membership',
  unspecified: 'the link to be specified'
};
const APPRAISED = {
  knowledge: 'knowledge of the other’s work',
  consideration: 'taking account of what constrains the other',
  trust: 'trust',
  effort: 'the effort made'
} as const;
const TERMS = {
  formalisation: 'what it is written in',
  term: 'the term',
  award: 'the award'
} as const;

/** “the order between Mairie and Traiteur”. */
export const linkBetween = (kind: LinkKind, ends: string): string =>
  `${KINDS[kind]} between ${ends}`;

/** A value that changed; `null` is what nobody said. */
export const moved = (what: string, before: string | null, after: string | null): string => {
  if (before === null) return `for ${what}, nothing was known; it now reads “${String(after)}”`;
  if (after === null) return `for ${what}, it read “${before}”; nothing is known any more`;
  return `${what} goes from “${before}” to “${after}”`;
};

const level = (value: number | null): string | null =>
  value === null ? null : `${String(value)} out of 4`;

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
        was === is ? name : `${name} (${String(was)}, then ${count(is, 'link', 'links')})`
      );
    const clauses = [
      added.length > 0 ? `${tell.list(added)} ${plural(added.length, 'appears', 'appear')}` : '',
      kept.length > 0 ? `${tell.list(kept)} ${plural(kept.length, 'remains', 'remain')}` : '',
      removed.length > 0
        ? `${tell.list(removed)} ${plural(removed.length, 'is', 'are')} no longer there`
        : ''
    ].filter(Boolean);
    return `Between ${tell.actors(pair)}, ${clauses.join('; ')}.`;
  },
  status: ({ link, before, after }, tell) =>
    `${tell.link(link)}: ${moved('the state', tell.status(before), tell.status(after))}.`,
  form: ({ link, before, after }, tell) =>
    `${tell.link(link)}: ${moved('the form', before && tell.form(before), after && tell.form(after))}.`,
  terms: ({ link, of, before, after }, tell) =>
    `${tell.link(link)}: ${moved(TERMS[of], before && tell.term(of, before), after && tell.term(of, after))}.`,
  appraisal: ({ link, end, of, before, after }, tell) =>
    `${tell.link(link)}, on the side of ${tell.end(link, end)}: ${moved(APPRAISED[of], level(before), level(after))}.`,
  evidence: ({ link, before, after }, tell) => {
    const added = after.filter((id) => !before.includes(id));
    const removed = before.filter((id) => !after.includes(id));
    const clauses = [
      added.length > 0
        ? `the link is seen in ${count(added.length, 'more situation', 'more situations')}, ${tell.situations(added)}`
        : '',
      removed.length > 0 ? `no longer seen in ${tell.situations(removed)}` : ''
    ].filter(Boolean);
    return `${tell.link(link)}: ${clauses.join('; ')}.`;
  }
};

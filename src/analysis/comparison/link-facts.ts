import type { Context } from '#analysis/context.ts';
import { sorted } from '#analysis/in-order.ts';
import { pairKey } from '#analysis/ties.ts';
import type { Form } from '#domain/form.ts';
import type { ActorId, LinkId, SituationId } from '#domain/ids.ts';
import { LINK_KINDS, type LinkKind } from '#domain/link-kind.ts';
import { appraisalOf, ENDS, type Appraisal, type TiedLink } from '#domain/link.ts';
import { sameValue } from '#domain/same-value.ts';
import type { Fact } from './fact.ts';

/** What two actors are tied by, then each link that is there at both dates, then what shows them at work. */
export function linkFacts(before: Context, after: Context): Fact[] {
  return [
    ...pairFacts(before, after),
    ...lifeFacts(before, after),
    ...evidenceFacts(before, after)
  ];
}

/** Existing links only, between actors who are there at both dates: of others, their coming or going is told. */
function pairFacts(before: Context, after: Context): Fact[] {
  const [then, now] = [kindsByPair(before), kindsByPair(after)];
  const isThere = (id: ActorId): boolean =>
    before.ecosystem.actors.has(id) && after.ecosystem.actors.has(id);
  return sorted([...then.keys(), ...now.keys()]).flatMap((key): Fact[] => {
    const pair = key.split(' ') as unknown as readonly [ActorId, ActorId];
    const fact = { pair, before: then.get(key) ?? [], after: now.get(key) ?? [] };
    return pair.every(isThere) && !sameValue(fact.before, fact.after)
      ? [{ about: 'pair', ...fact }]
      : [];
  });
}

function kindsByPair({ links }: Context): ReadonlyMap<string, readonly LinkKind[]> {
  const byPair = Map.groupBy(links, ({ from, to }) => pairKey(from, to));
  const inOrder = (kinds: readonly LinkKind[]): LinkKind[] =>
    kinds.toSorted((one, other) => LINK_KINDS.indexOf(one) - LINK_KINDS.indexOf(other));
  return new Map([...byPair].map(([key, links]) => [key, inOrder(links.map(({ kind }) => kind))]));
}

function lifeFacts(before: Context, after: Context): Fact[] {
  const [then, now] = [before.ecosystem.links, after.ecosystem.links];
  return sorted(then.keys()).flatMap((id): Fact[] => {
    const was = then.get(id);
    const is = now.get(id);
    if (!was || !is) return [];
    const status = { about: 'status', link: id, before: was.status, after: is.status } as const;
    return [
      ...(was.status === is.status ? [] : [status]),
      ...formFact(id, before.forms, after.forms),
      ...(was === is ? [] : [...termFacts(was, is), ...appraisalFacts(was, is)])
    ];
  });
}

type Forms = ReadonlyMap<LinkId, Form | null>;

function formFact(link: LinkId, then: Forms, now: Forms): Fact[] {
  const [before, after] = [then.get(link), now.get(link)];
  // A form is that of a link that exists.
  if (before === undefined || after === undefined || before === after) return [];
  return [{ about: 'form', link, before, after }];
}

const TERMS = ['formalisation', 'term', 'award'] as const;

function termFacts(was: TiedLink, is: TiedLink): Fact[] {
  return TERMS.filter((of) => was[of] !== is[of]).map((of) => ({
    about: 'terms',
    link: is.id,
    of,
    before: was[of],
    after: is[of]
  }));
}

const APPRAISED = [
  'knowledge',
  'consideration',
  'trust',
  'effort'
] as const satisfies readonly (keyof Appraisal)[];

function appraisalFacts(was: TiedLink, is: TiedLink): Fact[] {
  return ENDS.flatMap((end) => {
    const [then, now] = [appraisalOf(was, end), appraisalOf(is, end)];
    return APPRAISED.filter((of) => then[of] !== now[of]).map((of): Fact => ({
      about: 'appraisal',
      link: is.id,
      end,
      of,
      before: then[of],
      after: now[of]
    }));
  });
}

function evidenceFacts(before: Context, after: Context): Fact[] {
  const [then, now] = [situationsByLink(before), situationsByLink(after)];
  return sorted([...then.keys(), ...now.keys()]).flatMap((link): Fact[] => {
    const fact = { link, before: then.get(link) ?? [], after: now.get(link) ?? [] };
    return sameValue(fact.before, fact.after) ? [] : [{ about: 'evidence', ...fact }];
  });
}

function situationsByLink({ ecosystem }: Context): ReadonlyMap<LinkId, readonly SituationId[]> {
  const shown = [...ecosystem.situations.values()].flatMap(({ id, evidences }) =>
    evidences.filter((one) => ecosystem.links.has(one as LinkId)).map((one) => [one, id] as const)
  );
  const byLink = Map.groupBy(shown, ([link]) => link as LinkId);
  return new Map([...byLink].map(([link, pairs]) => [link, sorted(pairs.map(([, id]) => id))]));
}

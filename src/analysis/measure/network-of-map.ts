import { contextOf, type Context } from '#analysis/context.ts';
import { linksOf, type Look } from '#analysis/layered.ts';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { isBothWays } from '#domain/link.ts';
import { unitOf } from '#domain/nesting.ts';

/** What is known of the actors of a map, one value each, for those who group them by it. */
const ATTRIBUTES: Readonly<Record<string, (actor: Actor, context: Context) => string | null>> = {
  name: ({ name }) => name,
  // As the criterion of that name groups them.
  kind: ({ kind, family }) => (kind === 'unspecified' ? null : (family ?? kind)),
  family: ({ family }) => family,
  stratum: ({ stratum }) => stratum,
  // Several spheres would make several groups: the first one speaks for the others.
  sphere: (actor, context) => inherited(actor, context, ({ spheres: [first] }) => first ?? null),
  territory: (actor, context) => inherited(actor, context, ({ territory }) => territory),
  trade: ({ trade }) => trade,
  inside: ({ inside }) => inside,
  organisation: ({ id }, { nests }) => (nests.isPlaced(id) ? nests.homeOf(id) : null),
  department: ({ id }, { ecosystem }) => unitOf(ecosystem.actors, id)
};

/**
 * One layer of a map as a plain network, its actors as they are drawn: existing
 * links only, and those proposed when asked to. Once some of them run one way
 * the network is directed, and the others run both ways in it. Organisations
 * and departments are told by the identifiers of their actors.
 */
export function networkOfMap(
  ecosystem: Ecosystem,
  look: Look,
  options: { readonly withProposed?: boolean } = {}
): PlainNetwork {
  const context = contextOf(ecosystem, options);
  const links = linksOf(context, look);
  const directed = links.some((link) => !isBothWays(link));
  return {
    ids: context.actors.map(({ id }) => id),
    directed,
    links: links.flatMap((link) => {
      const there = { from: link.from, to: link.to, weight: 1 };
      const back = { from: link.to, to: link.from, weight: 1 };
      return directed && isBothWays(link) ? [there, back] : [there];
    }),
    attributes: Object.fromEntries(
      Object.entries(ATTRIBUTES).map(([name, valueOf]) => [
        name,
        context.actors.map((actor) => valueOf(actor, context))
      ])
    )
  };
}

/** An actor’s own value or, failing that, that of the nearest it sits inside. */
function inherited(
  { id }: Actor,
  { nests, ecosystem }: Context,
  valueOf: (actor: Actor) => string | null
): string | null {
  for (const one of nests.lineOf(id)) {
    const actor = ecosystem.actors.get(one);
    const value = actor && valueOf(actor);
    if (value) return value;
  }
  return null;
}

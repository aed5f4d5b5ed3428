import { commandPairs, kindsOf, type CommandPair } from '#analysis/command-pairs.ts';
import type { Context } from '#analysis/context.ts';
import { findingId } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import type { Rule } from '#analysis/rule.ts';
import { layerOf } from '#domain/link.ts';

const ID = 'domination.order-only';

/**
 * Orders, hierarchies and fundings that nothing answers: no cooperative link
 * either way, no third space in common. One finding a pair of actors.
 *
 * « Donneur d'ordre – prestataire » held by coordination alone (ATEMIS –
 * IE-EFC, 2024, Fiche 10, LDE and its carrier); a multiplex dyad (Wasserman and
 * Faust, 1994). Definitional, so its coverage counts what is unknown: links
 * still to be specified between the two, and spaces with no participant entered.
 * What could be tried is a visit to each other's place of work, which answers it.
 */
export const orderOnly: Rule<typeof ID> = { id: ID, family: 'domination', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  return commandPairs(context)
    .filter(({ workedOn }) => !workedOn)
    .map((pair) => findingOn(pair, context));
}

function findingOn(pair: CommandPair, { nests, spaces }: Context): FindingOf<typeof ID> {
  const { giver, receiver, commands, links } = pair;
  const unspecified = links.filter(({ kind }) => kind === 'unspecified').length;
  const unattended = spaces.filter(({ participants }) => participants.length === 0).length;
  return {
    id: findingId(ID, [giver, receiver]),
    rule: ID,
    family: 'domination',
    subjects: subjectsOf({ actors: [giver, receiver], links: commands.map(({ id }) => id) }),
    measure: {
      giver,
      receiver,
      mutual: commands.some(({ from }) => from !== giver),
      kinds: kindsOf(commands),
      beside: kindsOf(links.filter((link) => layerOf(link) !== 'command')),
      level: nests.homeOf(giver) === nests.homeOf(receiver) ? 'actor' : 'organisation'
    },
    coverage: coverageOf(links, { actors: 2, unknown: unspecified + unattended }),
    test: null,
    trial: {
      links: [],
      spaces: [
        {
          kind: 'joint-visit',
          participants: [giver, receiver],
          treats: commands.map(({ id }) => id)
        }
      ]
    },
    referential: null
  };
}

import { commandPairs, type CommandPair } from '#analysis/command-pairs.ts';
import { commandNetworkOf, sidedCommands } from '#analysis/command-sides.ts';
import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf, type Trial } from '#analysis/finding.ts';
import { commandTree } from '#analysis/metrics/command-tree.ts';
import { reciprocity } from '#analysis/metrics/dyads.ts';
import { gatherings } from '#analysis/metrics/gatherings.ts';
import type { Rule } from '#analysis/rule.ts';
import { isBothWays, layerOf } from '#domain/link.ts';

const ID = 'domination.one-way';

/** Below this, a way in common means nothing. */
const FEWEST_PAIRS = 3;

/**
 * Commands that run one way: of the pairs of actors that they tie, more than
 * half have no command back, no cooperative link and no third space in common.
 * One finding for the map; nothing below three pairs.
 *
 * Beside it, the dimensions of Krackhardt (1994) and edgewise reciprocity
 * (Garlaschelli and Loffredo, 2004), between the sides that answer for the ends.
 * That commands run down is expected: what is asked is how constraints on the
 * ground come back up (ATEMIS – IE-EFC, 2024, Fiche 11). Coverage counts the
 * links still to be specified between those that commands tie.
 */
export const oneWay: Rule<typeof ID> = { id: ID, family: 'domination', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  const pairs = commandPairs(context);
  const unanswered = pairs.filter((pair) => !pair.workedOn && !isMutual(pair));
  if (pairs.length < FEWEST_PAIRS || 2 * unanswered.length <= pairs.length) return [];
  return [findingOn(pairs, unanswered, context)];
}

function isMutual({ giver, commands }: CommandPair): boolean {
  return commands.some((link) => link.from !== giver || isBothWays(link));
}

function findingOn(
  pairs: readonly CommandPair[],
  unanswered: readonly CommandPair[],
  context: Context
): FindingOf<typeof ID> {
  const { network } = commandNetworkOf(sidedCommands(context));
  const actors = new Set(pairs.flatMap(({ giver, receiver }) => [giver, receiver]));
  const between = new Set(pairs.flatMap(({ links }) => links));
  return {
    id: findingId(ID, WHOLE_MAP),
    rule: ID,
    family: 'domination',
    subjects: subjectsOf({
      actors: unanswered.flatMap(({ giver, receiver }) => [giver, receiver]),
      links: unanswered.flatMap(({ commands }) => commands.map(({ id }) => id))
    }),
    measure: {
      pairs: pairs.length,
      mutual: pairs.filter(isMutual).length,
      cooperative: pairs.filter(isCooperative).length,
      meeting: pairs.filter((pair) => pair.workedOn && !isCooperative(pair)).length,
      unanswered: unanswered.length,
      reciprocity: reciprocity(network),
      ...commandTree(network)
    },
    coverage: coverageOf(
      pairs.flatMap(({ commands }) => commands),
      {
        actors: actors.size,
        unknown: [...between].filter(({ kind }) => kind === 'unspecified').length
      }
    ),
    test: null,
    trial: trialOf(unanswered),
    referential: null
  };
}

function isCooperative({ links }: CommandPair): boolean {
  return links.some((link) => layerOf(link) === 'cooperative');
}

/** A place for the group of those actors that brings most of these pairs together. */
function trialOf(unanswered: readonly CommandPair[]): Trial {
  const [participants = []] = gatherings(
    unanswered.map(({ giver, receiver }) => [giver, receiver])
  );
  return { links: [], spaces: [{ kind: 'experience-feedback', participants, treats: [] }] };
}

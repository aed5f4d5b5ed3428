import type { Context } from '#analysis/context.ts';
import { actorFacts } from './actor-facts.ts';
import type { Fact } from './fact.ts';
import { linkFacts } from './link-facts.ts';
import { spaceFacts } from './space-facts.ts';
import { stakeFacts } from './stake-facts.ts';

/**
 * What changed from one state of a map to another, in the words of the field:
 * an order became an order with cooperation, a tension was worked on, a space
 * became an empty shell, someone left and took links along. Each fact reads both
 * ways, and none says why: two maps of one territory have no control, and the
 * second is most often the better informed.
 */
export function factsBetween(before: Context, after: Context): Fact[] {
  return [
    ...actorFacts(before, after),
    ...linkFacts(before, after),
    ...spaceFacts(before, after),
    ...stakeFacts(before, after)
  ];
}

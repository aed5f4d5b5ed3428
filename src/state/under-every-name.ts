import type { EcosystemReading } from '#lineage/read-back.ts';
import type { Intent } from '#storage/commit.ts';

/** What an actor is taken out of, it is taken out of under every name it was drawn by. */
export async function underEveryName(intent: Intent, reading: EcosystemReading): Promise<Intent> {
  if (intent.does !== 'write' || reading.basis.standings.standing.size === 0) return intent;
  const { underEveryName: changesUnder } = await import('#lineage/under-every-name.ts');
  return { ...intent, plan: (state) => changesUnder(intent.plan(state), reading) };
}

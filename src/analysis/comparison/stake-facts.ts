import type { Context } from '#analysis/context.ts';
import { sorted } from '#analysis/in-order.ts';
import { sameValue } from '#domain/same-value.ts';
import type { Stake } from '#domain/stake.ts';
import type { Fact, StakeLife } from './fact.ts';

/** Stakes that came or went, that are in debate or no longer are, and whom they concern. */
export function stakeFacts(before: Context, after: Context): Fact[] {
  const [then, now] = [before.ecosystem.stakes, after.ecosystem.stakes];
  return sorted([...then.keys(), ...now.keys()]).flatMap((id): Fact[] => {
    const was = then.get(id);
    const is = now.get(id);
    const life = { before: lifeOf(was), after: lifeOf(is) };
    return [
      ...(sameValue(life.before, life.after)
        ? []
        : [{ about: 'stake', stake: id, ...life } as const]),
      ...(was && is && was.name !== is.name
        ? [{ about: 'name', type: 'stake', id, before: was.name, after: is.name } as const]
        : [])
    ];
  });
}

function lifeOf(stake: Stake | undefined): StakeLife | null {
  return stake ? { contested: stake.contested, concerned: stake.concerned } : null;
}

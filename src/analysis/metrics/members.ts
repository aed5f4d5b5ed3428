import type { Components } from './components.ts';

/** The actors of each component, in order. */
export function membersOf({ of, sizes }: Components): Int32Array[] {
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  for (const [actor, component] of of.entries()) {
    members[component]![filled[component]!++] = actor;
  }
  return members;
}

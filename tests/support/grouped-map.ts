import type { Random } from '#analysis/chance/random.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf, type Also } from './ecosystem-of.ts';

/** Organisations of several territories, which the map is grouped by: `A0`, `A1`…, `B0`… */
export function groupedMap(
  sizes: Readonly<Record<string, number>>,
  lines: readonly string[],
  also: Also = {}
): Ecosystem {
  const actors = Object.fromEntries(
    namesOf(sizes).map((name) => [name, { territory: name.charAt(0) }])
  );
  return ecosystemOf(lines, {
    ...also,
    map: { criterion: 'territory', ...also.map },
    actors: { ...actors, ...also.actors }
  });
}

/** The names of the organisations of a grouped map. */
export function namesOf(sizes: Readonly<Record<string, number>>): string[] {
  return Object.entries(sizes).flatMap(([group, size]) =>
    Array.from({ length: size }, (_, index) => group + String(index))
  );
}

/** Cooperative links drawn at random, each pair as likely as `weightOf` says. */
export function randomLines(
  names: readonly string[],
  { links, random, weightOf = () => 1 }: RandomLines
): string[] {
  const pairs = names.flatMap((one, place) =>
    names.slice(place + 1).map((other) => ({ one, other, weight: weightOf(one, other) }))
  );
  const lines: string[] = [];
  while (lines.length < links && pairs.length > 0) {
    let left = random() * pairs.reduce((sum, { weight }) => sum + weight, 0);
    const place = pairs.findIndex(({ weight }) => (left -= weight) < 0);
    const [pair] = pairs.splice(Math.max(place, 0), 1);
    if (pair) lines.push(`${pair.one} -cooperation- ${pair.other}`);
  }
  return lines;
}

/** How many links, and between whom rather. */
export interface RandomLines {
  readonly links: number;
  readonly random: Random;
  readonly weightOf?: (one: string, other: string) => number;
}

import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from './ecosystem-of.ts';

const KEPT = { resultHandedOver: true, conditionsKept: true } as const;
const orders = (from: string, names: readonly string[]): string[] =>
  names.map((name) => `${from} -order-> ${name}`);
const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name} ${String(at)}`);
const circle = (names: readonly string[]): string[] =>
  names.map((name, at) => `${name} -order-> ${names[(at + 1) % names.length] ?? name}`);
const PROVIDERS = numbered('P', 9);
const OTHERS = numbered('O', 12);

/** Maps on which the rules about commands are told in each of their ways. */
export const TOLD_COMMANDS: readonly Ecosystem[] = [
  ecosystemOf([...orders('A', ['B', 'C', 'D']), 'E -order-> D', 'A -hierarchy-> Jo'], {
    actors: { Jo: { kind: 'person' } },
    links: {
      'A -order-> B': { ...KEPT, fromDependence: 20, toDependence: 60 },
      'A -order-> C': { ...KEPT, award: 'lowest-bid', volume: 10 },
      'A -order-> D': { ...KEPT, award: 'several-criteria', volume: 30 },
      'E -order-> D': { ...KEPT, award: 'without-competition', volume: 10 }
    },
    spaces: { Revue: { treats: ['A -order-> C'] }, Suite: { treats: ['A -order-> C'] } }
  }),
  // Few links among many providers, and many among everyone else.
  ecosystemOf([
    ...orders('A', PROVIDERS),
    'P 0 -cooperation- P 1',
    'P 2 -order-> A',
    'A -cooperation- P 3',
    ...OTHERS.flatMap((one, at) =>
      OTHERS.slice(at + 1).map((other) => `${one} -cooperation- ${other}`)
    )
  ]),
  ecosystemOf([...orders('A', ['B']), ...orders('B', numbered('C', 13)), 'C 0 -order-> D'], {
    spaces: { Point: { participants: ['A', 'B'] } }
  }),
  // Ends that do not fit around one table.
  ecosystemOf([
    ...circle(numbered('A', 5)),
    'A 0 -order-> B',
    'B -order-> C 0',
    ...circle(numbered('C', 5))
  ])
];

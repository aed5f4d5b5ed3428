import type { Ecosystem } from '#domain/ecosystem.ts';
import { actorId, ecosystemOf } from './ecosystem-of.ts';

const LEFT = ['A -cooperation- B', 'B -cooperation- C', 'C -cooperation- A'];
const SHARED = ['C -cooperation- D', 'D -cooperation- E', 'E -cooperation- C'];
const ACROSS = ['D -cooperation- E', 'E -cooperation- F', 'F -cooperation- D', 'C -cooperation- D'];

/** Cliques of five departments of five organisations, each clique with one of each organisation. */
const CLIQUES = Array.from({ length: 4 }, (_, clique) => clique).flatMap((clique) =>
  [0, 1, 2, 3, 4].flatMap((one) =>
    Array.from(
      { length: one },
      (_, other) => `${name(clique, one)} -pooling- ${name(clique, other)}`
    )
  )
);

function name(clique: number, one: number): string {
  return `Service ${String(clique)}${String(one)}`;
}

/** Maps on which the rules about what links draw, and rest on, tell all they have to tell. */
export const TOLD_SILOS: readonly Ecosystem[] = [
  ecosystemOf([...LEFT, ...ACROSS, 'A -order-> F'], {
    actors: { Ali: { kind: 'person', inside: 'A' } },
    links: { 'A -cooperation- B': { carriers: [actorId('Ali')] } }
  }),
  ecosystemOf([...LEFT, ...SHARED], {
    actors: { Paul: { kind: 'person', inside: 'A' } },
    links: Object.fromEntries(
      [...LEFT, ...SHARED].map((line) => [line, { carriers: [actorId('Paul')] }])
    ),
    spaces: { Forum: { participants: ['A', 'E'] } }
  }),
  ecosystemOf(['Mairie -cooperation- AMAP']),
  ecosystemOf(CLIQUES, {
    actors: Object.fromEntries(
      [0, 1, 2, 3].flatMap((clique) =>
        [0, 1, 2, 3, 4].map((one) => [
          name(clique, one),
          { kind: 'department' as const, inside: `Organisation ${String(one)}` }
        ])
      )
    )
  }),
  ecosystemOf(CLIQUES)
];

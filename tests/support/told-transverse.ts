import type { Ecosystem } from '#domain/ecosystem.ts';
import { actorId, ecosystemOf } from './ecosystem-of.ts';
import { groupedMap, namesOf } from './grouped-map.ts';

const everyone = (names: readonly string[]): string[] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} -cooperation- ${other}`));

/** Two groups that know each other through one or two others, and a lone link when asked. */
const apart = (kind: 'territory' | 'sphere' | 'kind', lines: readonly string[]): Ecosystem => {
  const groups = { A: 'association', B: 'state' } as const;
  const names = namesOf({ A: 7, B: 7 });
  return groupedMap(
    { A: 7, B: 7 },
    [
      ...everyone(names.slice(0, 7)),
      ...everyone(names.slice(7)),
      'Hub -cooperation- A0',
      'Hub -cooperation- B0',
      ...lines
    ],
    {
      map: { criterion: kind, governance: 'lead-organisation' },
      actors: {
        ...Object.fromEntries(
          names.map((name) => [
            name,
            {
              territory: name.startsWith('A') ? 'Lens' : 'Loos',
              family: groups[name.charAt(0) as 'A' | 'B'],
              spheres: [name.startsWith('A') ? 'food' : 'mobility']
            }
          ])
        ),
        Hub: { territory: 'Lille', family: 'research', spheres: ['health'] },
        Pont: { territory: 'Lille', family: 'research', spheres: ['health'] }
      }
    }
  );
};

const PERSONS = Object.fromEntries(
  ['Jo', 'Sam', 'Lou'].map((name) => [name, { kind: 'person', inside: 'A' } as const])
);
const NIA = { Nia: { kind: 'person', inside: 'B' } } as const;

/** Maps on which the rules about links across find something, and tell it in each of their ways. */
export const TOLD_TRANSVERSE: readonly Ecosystem[] = [
  apart('territory', []),
  apart('sphere', ['A1 -pooling- B1', 'Pont -cooperation- A0', 'Pont -cooperation- B0']),
  apart('kind', ['A1 -pooling- B1', 'A2 -pooling- B2']),
  ecosystemOf(['A -partnership- B'], {
    links: { 'A -partnership- B': { formalisation: 'charter' } },
    situations: { Récolte: { evidences: ['A -partnership- B'] } }
  }),
  ecosystemOf(['A -partnership- B', 'A -coordination- C', 'B -pooling- C', 'C -alliance- D'], {
    links: {
      'A -partnership- B': { formalisation: 'charter' },
      'A -coordination- C': { formalisation: 'contract' },
      'B -pooling- C': { formalisation: 'agreement', carriers: [actorId('A')] }
    },
    situations: {
      Récolte: { evidences: ['A -partnership- B'] },
      Marché: { evidences: ['A -coordination- C'] }
    }
  }),
  ecosystemOf(['Jo -mutual-aid- Nia'], {
    actors: { ...PERSONS, ...NIA },
    links: { 'Jo -mutual-aid- Nia': { formalisation: 'none' } }
  }),
  ecosystemOf(['Jo -cooperation- Nia', 'Sam -acquaintance- Nia', 'Lou -cooperation- Zoé'], {
    actors: { ...PERSONS, ...NIA, Zoé: { kind: 'person', inside: 'C' } },
    links: {
      'Jo -cooperation- Nia': { formalisation: 'none' },
      'Sam -acquaintance- Nia': { formalisation: 'oral' }
    }
  }),
  ecosystemOf(
    [
      'A -cooperation- B',
      'A -pooling- C',
      'A -cooperation- D',
      'A -cooperation- E',
      'B -order-> C'
    ],
    { map: { governance: 'shared' } }
  ),
  ecosystemOf(
    ['A -cooperation- B', 'B -pooling- C', 'C -cooperation- D', 'D -cooperation- E'].concat([
      'E -cooperation- F',
      'F -cooperation- G',
      'A -unspecified- C',
      'A -mutual-aid- D',
      'B -unspecified- E',
      'B -alliance- F'
    ]),
    { map: { governance: 'administrative-organisation' } }
  )
];

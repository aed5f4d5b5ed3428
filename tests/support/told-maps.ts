import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf, type Also } from './ecosystem-of.ts';
import { TOLD_COMMANDS } from './told-commands.ts';
import { TOLD_GROUPS } from './told-groups.ts';
import { TOLD_SILOS } from './told-silos.ts';
import { TOLD_TRANSVERSE } from './told-transverse.ts';

type Space = NonNullable<Also['spaces']>[string];
const REX: Space = {
  kind: 'experience-feedback',
  participants: ['A', 'B'],
  facilitators: ['Tiers']
};
const inTension = (space: Space): Ecosystem =>
  ecosystemOf(['A -tension- B'], {
    actors: { Tiers: {}, Sam: { kind: 'person' } },
    spaces: { REX: space }
  });

const WARY = { backed: false, dedicated: false, skilled: false } as const;
const table = (names: string): Space => ({ kind: 'steering', participants: names.split(' ') });
const circle = (criterion: 'kind' | 'sphere' | 'territory', names: string): Ecosystem =>
  ecosystemOf([], {
    map: { criterion },
    actors: Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E'].map((name) => [
        name,
        name === 'E'
          ? { family: 'state', spheres: ['mobility'], territory: 'Lens' }
          : { family: 'association', spheres: ['food'], territory: 'Loos' }
      ])
    ),
    spaces: { Cercle: { ...table(names), invited: ['E'] } }
  });

/**
 * Maps on which every rule finds something, and tells it in each of its ways:
 * what a rule says rarely is to be read here.
 */
export const TOLD_MAPS: readonly Ecosystem[] = [
  ecosystemOf(['A -order-> B', 'C -tension- D', 'E -rivalry- F', 'G -hierarchy-> H'], {
    actors: { H: { kind: 'department', inside: 'G' } },
    links: { 'A -order-> B': { fromKnowledge: 0, toKnowledge: 4 } },
    stakes: { Rue: { concerned: ['A', 'C', 'E'], contested: true }, Bruit: { contested: true } }
  }),
  ecosystemOf(['A -order-> B', 'A -service-> Usagers', 'A -order-> Tiers'], {
    actors: { Usagers: { kind: 'beneficiaries' }, B: { spheres: ['food'] }, Seul: {} },
    spaces: { REX }
  }),
  inTension({ ...REX, participants: ['A'] }),
  inTension({ ...REX, kind: 'unspecified' }),
  inTension({ ...REX, kind: 'steering' }),
  inTension({ ...REX, facilitators: ['A'] }),
  inTension({ ...REX, facilitators: ['Sam'] }),
  inTension({ ...REX, facilitators: [] }),
  inTension({ ...REX, facilitators: [], facilitation: 'nobody' }),
  inTension({ ...REX, facilitation: 'in-turn' }),
  ecosystemOf(['A -tension- B'], {
    actors: { Jo: { kind: 'person', inside: 'A' } },
    spaces: {
      Café: { ...table('A C D'), carriers: ['Jo'], ...WARY, invited: ['Jo'] },
      Comité: {
        ...table('Jo'),
        rhythm: 'weekly',
        lastMet: '2024-02-28',
        treats: ['A -tension- B']
      },
      Visite: { kind: 'joint-visit', common: false, participants: ['A', 'B'] },
      Bureau: { rhythm: 'quarterly', lastMet: '2024-12-01', dedicated: false },
      Bilan: { rhythm: 'yearly', lastMet: '2026-03-31', backed: false }
    }
  }),
  ecosystemOf([], {
    actors: { Jo: { kind: 'person', inside: 'A' } },
    spaces: {
      E1: table('Jo B'),
      E2: table('Jo C'),
      E3: table('Jo D'),
      E4: table('Jo E'),
      E5: table('F G')
    }
  }),
  ecosystemOf([], { spaces: { Seul: table('A') } }),
  circle('kind', 'A B C D'),
  circle('sphere', 'A B C E'),
  circle('territory', 'A B C D'),
  ...TOLD_COMMANDS,
  ...TOLD_GROUPS,
  ...TOLD_SILOS,
  ...TOLD_TRANSVERSE
];

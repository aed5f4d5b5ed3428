import { expect, it } from 'vitest';
import type { ActorKind } from './actor.ts';
import { guessedKind } from './guessed-kind.ts';

const NAMES: Readonly<Partial<Record<ActorKind, readonly string[]>>> = {
  person: [
    'Mme Durand',
    'M. Petit',
    'm dupont',
    'Mrs Brown',
    'Dr. Ba',
    'Maire',
    'L’adjointe à la culture'
  ],
  team: ['Équipe des ATSEM', 'L’équipe', 'Kitchen team', 'The team'],
  department: [
    'Service scolaire',
    'DIRECTION DES SPORTS',
    'Pôle enfance',
    'Department of parks',
    'Housing department'
  ],
  'meta-organisation': [
    'PTCE du Bassin',
    'Tiers-lieu de la gare',
    'SCIC Maraîchers',
    'Pôle territorial de coopération économique'
  ],
  beneficiaries: [
    'Habitants',
    'Les usagers du marché',
    'Parents d’élèves',
    'Familles',
    'Residents'
  ],
  'non-human': ['La rivière', 'Sol', 'Forêt de Phalempin', 'River Thames', 'Mersey River'],
  organisation: [
    'Mairie',
    'Commune de Valmont',
    'Association des parents d’élèves',
    'AMAP',
    'Pôle emploi',
    'Maraîchers',
    'Soliha',
    'Servicenow',
    'Mairie du 3e',
    'M',
    ''
  ]
};

it.each(
  Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind] as const))
)('guesses that « %s » is of kind %s', (name, kind) => {
  expect(guessedKind(name)).toBe(kind);
});

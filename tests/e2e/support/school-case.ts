/** The case of the school services of a town: who is in it, as a newcomer writes them down. */
export const SCHOOL_ACTORS = [
  'Mairie',
  'Service scolaire',
  'Équipe des agents',
  'Responsable d’équipe',
  'Élus',
  'Enseignants',
  'Animateurs',
  'Parents',
  'Élèves',
  'Cuisine centrale',
  'Traiteur',
  'Académie'
] as const;
export type SchoolActor = (typeof SCHOOL_ACTORS)[number];

/** Who is tied to whom, and how, in the words of the map. */
export const SCHOOL_LINKS: readonly (readonly [SchoolActor, SchoolActor, string])[] = [
  ['Mairie', 'Service scolaire', 'Relation hiérarchique'],
  ['Service scolaire', 'Responsable d’équipe', 'Relation hiérarchique'],
  ['Responsable d’équipe', 'Équipe des agents', 'Relation hiérarchique'],
  ['Élus', 'Mairie', 'Relation hiérarchique'],
  ['Académie', 'Enseignants', 'Relation hiérarchique'],
  ['Mairie', 'Traiteur', 'Commande'],
  ['Mairie', 'Cuisine centrale', 'Commande'],
  ['Mairie', 'Animateurs', 'Financement'],
  ['Équipe des agents', 'Élèves', 'Relation de service'],
  ['Animateurs', 'Élèves', 'Relation de service'],
  ['Enseignants', 'Élèves', 'Relation de service'],
  ['Équipe des agents', 'Enseignants', 'Tension'],
  ['Équipe des agents', 'Animateurs', 'Coordination'],
  ['Enseignants', 'Animateurs', 'Coordination'],
  ['Parents', 'Enseignants', 'Interconnaissance'],
  ['Parents', 'Équipe des agents', 'Interconnaissance'],
  ['Parents', 'Élus', 'Tension'],
  ['Service scolaire', 'Animateurs', 'Coopération'],
  ['Cuisine centrale', 'Traiteur', 'Coopération'],
  ['Cuisine centrale', 'Équipe des agents', 'Entraide']
];

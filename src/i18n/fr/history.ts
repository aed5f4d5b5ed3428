import type { RecordType } from '#domain/ecosystem.ts';
import type { Gesture } from '#domain/gesture.ts';

const WHAT: Readonly<Record<RecordType, string>> = {
  map: 'la carte',
  actor: 'l’acteur',
  link: 'le lien',
  stake: 'l’enjeu',
  space: 'l’espace tiers',
  situation: 'la situation',
  assessment: 'une évaluation',
  decision: 'une décision',
  view: 'une vue',
  scenario: 'le scénario'
};

const DID: Readonly<Record<Gesture['does'], string>> = {
  add: 'a ajouté',
  edit: 'a modifié',
  bin: 'a mis à la corbeille',
  fold: 'a replié ou déplié',
  restore: 'a repris de la corbeille',
  return: 'a remis la carte comme dans',
  move: 'a déplacé',
  arrange: 'a disposé',
  decide: 'a noté',
  try: 'a mis à l’essai',
  merge: 'a réuni à la carte',
  erase: 'a effacé pour toujours',
  undo: 'a annulé un changement sur',
  redo: 'a rétabli un changement sur'
};

const quoted = (name: string | null): string => (name ? ` «\u00a0${name}\u00a0»` : '');

/** « l’acteur « Mairie » »: what a gesture was about. */
const what = ({ does, type }: Gesture, name: string | null): string => {
  if (does === 'merge') return `la copie${quoted(name)}`;
  if (does === 'return') return `l’instantané${quoted(name)}`;
  if (type === 'view') return does === 'move' ? 'des éléments sur la carte' : 'la carte';
  return type === null ? 'plusieurs éléments' : WHAT[type] + quoted(name);
};

/** What the history of a map says. */
export const history = {
  title: 'Historique',
  lead: 'Qui a changé quoi sur cet appareil, du plus récent au plus ancien.',
  person: 'Qui',
  everyone: 'Tout le monde',
  unnamedPerson: 'Sans nom',
  record: 'Quoi',
  wholeMap: 'Toute la carte',
  told: (by: string, gesture: Gesture, name: string | null) =>
    `${by || 'Quelqu’un'} ${DID[gesture.does]} ${what(gesture, name)}`,
  details: 'Ce qui a changé',
  cameIn: 'Arrivé sur la carte',
  wentOut: 'Parti de la carte',
  added: (member: string) => `ajouté\u00a0: ${member}`,
  removed: (member: string) => `retiré\u00a0: ${member}`,
  before: 'Avant',
  after: 'Après',
  labelled: (label: string) => `${label}\u00a0:`,
  ofKey: (label: string, key: string) => `${label}, ${key}`,
  gone: 'quelque chose qui n’est plus là',
  older: 'Voir plus ancien',
  none: 'Rien n’a encore été changé ici.',
  noneSuch: 'Rien ne correspond à ce choix.',
  since: (day: string) => `L’historique de cet appareil commence le ${day}.`,
  cut: (day: string) =>
    `L’historique de cet appareil remonte au ${day}\u00a0: ce qui fut fait avant est dans la carte, mais son détail n’est plus gardé.`,
  elsewhere: 'Ce qui fut fait sur un autre appareil, avant d’ouvrir son fichier ici, n’y est pas.',
  day: (at: number) =>
    new Date(at).toLocaleDateString('fr', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric'
    })
};

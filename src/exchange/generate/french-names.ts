import type { Family } from '#domain/actor.ts';
import type { FunctionalSphere } from '#domain/functional-sphere.ts';
import type { Dice } from './dice.ts';

const ROOTS = ['Aubin', 'Maur', 'Cyr', 'Léger', 'Vaast', 'Ouen', 'Brice', 'Gildas', 'Hilaire'];
const ENDINGS = [
  'les-Prés',
  'sur-Loire',
  'en-Vallon',
  'la-Forêt',
  'du-Marais',
  'le-Haut',
  'lès-Bois'
];
const PLACES = ['Valbrune', 'Rocheclaire', 'Montfleury', 'Bellecombe', 'Champverdier', 'Courlay'];
const FIRST_NAMES = [
  ...['Amina', 'Antoine', 'Béatrice', 'Bruno', 'Camille', 'Chloé', 'Damien', 'Élodie', 'Fatou'],
  ...['Gaël', 'Hélène', 'Hugo', 'Inès', 'Jules', 'Karim', 'Léa', 'Lucien', 'Maëlle', 'Mehdi'],
  ...['Nadia', 'Noé', 'Odile', 'Paul', 'Rachida', 'Rémi', 'Solène', 'Théo', 'Victoire', 'Yann']
];
const LAST_NAMES = [
  ...['Arnaud', 'Benali', 'Bertin', 'Caron', 'Coulibaly', 'Da Silva', 'Delmas', 'Dubreuil'],
  ...['Faure', 'Garnier', 'Hamon', 'Jacquet', 'Kervella', 'Lambert', 'Le Goff', 'Mercier'],
  ...['Nguyen', 'Ollivier', 'Perrin', 'Quéré', 'Rivière', 'Sarr', 'Tessier', 'Vasseur', 'Zidane']
];

const OF_FAMILY: Readonly<Record<Family, readonly string[]>> = {
  'local-authority': ['Commune de', 'Ville de', 'Communauté de communes de', 'Département de'],
  state: ['Sous-préfecture de', 'Direction départementale de'],
  'public-body': ['Collège de', 'Hôpital de', 'Office de l’habitat de', 'Lycée de'],
  firm: ['Menuiserie de', 'Bureau d’études de', 'Transports de', 'Conserverie de', 'Épicerie de'],
  association: ['Foyer rural de', 'Recyclerie de', 'Centre social de', 'Café associatif de'],
  cooperative: ['Coopérative de', 'SCIC énergie de', 'Fournil coopératif de'],
  'citizen-collective': ['AMAP de', 'Collectif citoyen de', 'Jardins partagés de'],
  funder: ['Fondation de', 'Caisse locale de'],
  research: ['Laboratoire de', 'Institut de formation de'],
  'network-head': ['Fédération de', 'Réseau de']
};

/** What each functional sphere is called in the names of services, stakes and spaces. */
export const THEMES: Readonly<Record<FunctionalSphere, readonly string[]>> = {
  housing: ['habitat', 'rénovation', 'logement'],
  health: ['santé', 'autonomie', 'prévention'],
  food: ['alimentation', 'restauration scolaire', 'maraîchage'],
  work: ['emploi', 'insertion', 'métiers'],
  'learning-and-culture': ['culture', 'éducation', 'lecture publique'],
  mobility: ['mobilités', 'vélo', 'transport à la demande']
};

/** A place that exists nowhere, or not by that name. */
export function placeName(dice: Dice): string {
  return dice.chance(0.3) ? dice.pick(PLACES) : `Saint-${dice.pick(ROOTS)}-${dice.pick(ENDINGS)}`;
}

/** What an organisation of a family may be called, where it is. */
export function organisationName(family: Family, place: string, dice: Dice): string {
  return `${dice.pick(OF_FAMILY[family])} ${place}`;
}

/** A person’s name, made up of one that many bear and another. */
export function personName(dice: Dice): string {
  return `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`;
}

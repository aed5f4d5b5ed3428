import { ecosystemOf } from './ecosystem-of.ts';

/**
 * The school services of a town (ATEMIS – IE-EFC, 2024, Fiches 10 and 11): teams
 * that clean and cook, led by procedures, beside teachers, youth workers and
 * parents; ATEMIS stands outside.
 */
export const SCHOOL_SERVICES = ecosystemOf(
  [
    'Direction -hierarchy-> Chefs d’équipe',
    'Chefs d’équipe -hierarchy-> Agents',
    'Direction -tension- Agents',
    'Agents -coordination- Enseignants',
    'Agents -coordination- Animateurs',
    'Élus -hierarchy-> Direction'
  ],
  {
    actors: {
      Ville: {},
      Élus: { kind: 'team', inside: 'Ville' },
      Direction: { kind: 'department', inside: 'Ville' },
      'Chefs d’équipe': { kind: 'team', inside: 'Direction' },
      Agents: { kind: 'team', inside: 'Direction' },
      Animateurs: { kind: 'department', inside: 'Ville' },
      Enseignants: { kind: 'organisation', family: 'state' },
      Parents: { kind: 'beneficiaries' },
      ATEMIS: { roles: ['facilitates'], family: 'research' }
    },
    stakes: {
      'Cadre de vie à l’école': {
        concerned: ['Agents', 'Enseignants', 'Animateurs', 'Parents'],
        contested: true
      }
    },
    spaces: { 'Comité de suivi': { kind: 'steering', participants: ['Élus', 'Direction'] } }
  }
);

/**
 * La Voisinerie de Wazemmes, in Lille (MES, Fiche 2.3): a cooperative held by
 * several, a lease to be thought out with the landlord, the APES at their side.
 */
export const VOISINERIE = ecosystemOf(
  [
    'Ville de Lille -membership-> Voisinerie',
    'CCAS -membership-> Voisinerie',
    'SIA Habitat -membership-> Voisinerie',
    'Générations et Cultures -membership-> Voisinerie',
    'Humanis -membership-> Voisinerie',
    'SIA Habitat -order-> Voisinerie',
    'APF France Handicap -partnership- Voisinerie',
    'ASRL -partnership- Voisinerie',
    'Ville de Lille -funding-> Voisinerie'
  ],
  {
    actors: {
      APES: { kind: 'organisation', family: 'network-head', roles: ['facilitates'] },
      Habitants: { kind: 'beneficiaries' }
    },
    stakes: {
      'Un loyer qui suit l’utilité sociale': {
        concerned: ['SIA Habitat', 'Voisinerie', 'APF France Handicap', 'ASRL'],
        contested: true
      },
      'Accueillir le quartier': { concerned: ['Habitants', 'CCAS', 'Voisinerie'] }
    }
  }
);

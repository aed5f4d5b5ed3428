import type { terms as french } from '#i18n/fr/terms.ts';
import { actorTerms } from './actor-terms.ts';
import { linkTerms } from './link-terms.ts';
import { spaceTerms } from './space-terms.ts';

/** A word for each member of each closed list of the domain. */
export const terms: typeof french = {
  ...actorTerms,
  ...linkTerms,
  ...spaceTerms,
  referential: { atemis: 'ATEMIS', fabrique: 'La Fabrique des transitions' },
  criterion: {
    organisation: 'Organisation',
    department: 'Department',
    kind: 'Kind of actor',
    sphere: 'Functional sphere',
    territory: 'Territory'
  },
  governance: {
    shared: 'Shared among the members',
    'lead-organisation': 'Led by one of the organisations',
    'administrative-organisation': 'Entrusted to a dedicated structure'
  },
  audience: {
    participants: 'Those who were there',
    partners: 'Partners',
    management: 'Their management too',
    public: 'Everyone'
  },
  outcome: { discussed: 'Discussed', decided: 'Decided', 'set-aside': 'Set aside' },
  grid: {
    zoein: 'Synthesis (Zoein)',
    fabrique: 'La Fabrique des transitions',
    'ie-efc': 'IE-EFC',
    instercoop: 'Institut des Territoires coopératifs',
    college: 'Collège des Transitions sociétales',
    support: 'Supporting cooperation (ATEMIS – IE-EFC)',
    rex: 'Conditions of an experience feedback (ATEMIS – IE-EFC)',
    mes: 'Mouvement pour l’économie solidaire',
    ballon: 'Ingredients and guard-rails (Ballon)'
  }
};

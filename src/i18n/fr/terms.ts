import type { Grid } from '#domain/assessment.ts';
import type { Outcome } from '#domain/decision.ts';
import type { Criterion, Governance } from '#domain/map-info.ts';
import type { Referential } from '#domain/referential.ts';
import type { Audience } from '#domain/visibility.ts';
import type { Labels } from '#i18n/term.ts';
import { actorTerms } from './actor-terms.ts';
import { linkTerms } from './link-terms.ts';
import { spaceTerms } from './space-terms.ts';

/** A word for each member of each closed list of the domain; French is the reference. */
export const terms = {
  ...actorTerms,
  ...linkTerms,
  ...spaceTerms,
  referential: {
    atemis: 'ATEMIS',
    fabrique: 'La Fabrique des transitions'
  } satisfies Labels<Referential>,
  criterion: {
    organisation: 'Organisation',
    department: 'Service',
    kind: 'Nature d’acteur',
    sphere: 'Sphère fonctionnelle',
    territory: 'Territoire'
  } satisfies Labels<Criterion>,
  governance: {
    shared: 'Partagée entre les membres',
    'lead-organisation': 'Portée par une organisation chef de file',
    'administrative-organisation': 'Confiée à une structure dédiée'
  } satisfies Labels<Governance>,
  audience: {
    participants: 'Ceux qui étaient là',
    partners: 'Les partenaires',
    management: 'Leurs directions aussi',
    public: 'Tout le monde'
  } satisfies Labels<Audience>,
  outcome: {
    discussed: 'Discuté',
    decided: 'Décidé',
    'set-aside': 'Mis de côté'
  } satisfies Labels<Outcome>,
  grid: {
    zoein: 'Synthèse (Zoein)',
    fabrique: 'La Fabrique des transitions',
    'ie-efc': 'IE-EFC',
    instercoop: 'Institut des Territoires coopératifs',
    college: 'Collège des Transitions sociétales',
    support: 'Soutenir la coopération (ATEMIS – IE-EFC)',
    rex: 'Conditions d’un retour d’expérience (ATEMIS – IE-EFC)',
    mes: 'Mouvement pour l’économie solidaire',
    ballon: 'Ingrédients et garde-fous (Ballon)'
  } satisfies Labels<Grid>
};

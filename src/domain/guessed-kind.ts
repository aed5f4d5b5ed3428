import type { ActorKind } from './actor.ts';
import { foldedName } from './folded-name.ts';

/** What the first words of a name plainly say, in French and in English; the first that holds counts. */
const SIGNS: readonly (readonly [ActorKind, RegExp])[] = [
  ['person', /^(m|mr|mme|mlle|mrs|ms|dr|pr)(\.| ) ?\S|^(madame|monsieur) \S/],
  ['person', /^(le |la |l')?(maire|adjointe?|depute|deputee|president|presidente)( |$)/],
  ['person', /^(le |la )?(directeur|directrice|responsable|cheff?e?|agente?|elue?)( |$)/],
  ['person', /^(the )?(mayor|head|director|manager|officer|councillor|chair)( |$)/],
  ['meta-organisation', /^(le |la |un |une )?(ptce|scic|tiers-lieux?|living[- ]lab|cluster)( |$)/],
  ['meta-organisation', /^pole territorial de cooperation|^(the )?third place( |$)/],
  ['team', /^(l'|les )?equipes?( |$)|^(the )?teams?( |$)| team$/],
  ['beneficiaries', /^(les |des )?(habitante?s|usag[ee]re?s|parents|familles|eleves)( |$)/],
  [
    'beneficiaries',
    /^(les |des )?(cliente?s|beneficiaires|citoyenn?e?s|patiente?s|residente?s)( |$)/
  ],
  [
    'beneficiaries',
    /^(the )?(inhabitants|residents|users|families|pupils|customers|citizens)( |$)/
  ],
  [
    'non-human',
    /^(la |le |l'|les )?(rivieres?|fleuve|ruisseau|forets?|sols?|marais|lac|nappe)( |$)/
  ],
  ['non-human', /^(the )?(river|stream|forest|soils?|lake|wetland|aquifer)( |$)| river$/],
  ['organisation', /^pole emploi( |$)/],
  ['department', /^(le |la |les )?(service|direction|pole)s?( |$)/],
  ['department', /^(the )?department( of |$)| (department|division)$/]
];

/** What an actor probably is, from its name alone: an organisation unless it plainly says otherwise. */
export function guessedKind(name: string): ActorKind {
  const folded = foldedName(name);
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0] ?? 'organisation';
}

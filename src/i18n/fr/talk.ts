import type { Stage } from '#analysis/rule.ts';

const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');

/** What is said around findings: how far they are, what is tried, what is decided. */
export const talk = {
  findingsLead: 'Des questions à discuter, jamais un jugement. Rien n’est classé.',
  reading: 'Lecture de la carte…',
  noFindings:
    'Rien à signaler sur ce qui est dessiné. Ce n’est pas dire que tout va bien\u00a0: la carte ne montre que ce qu’on y a mis.',
  nothingToRead: 'Dessinez deux acteurs et un lien\u00a0: les constats viennent avec la carte.',
  findingsCount: (n: number) => `${String(n)}\u00a0constat${s(n)}`,
  analysisFailed:
    'La lecture de la carte a échoué. Modifiez la carte ou rechargez la page pour réessayer.',
  progress: {
    drawn: 'Lecture de la carte',
    tested: 'Comparaison avec le hasard',
    background: 'Vérification de la solidité'
  } satisfies Record<Stage, string>,
  progressShare: (what: string, share: number) =>
    `${what}… ${String(Math.floor(share * 100))}\u00a0%`,
  updating: 'Mise à jour en cours',
  toConfirm: 'À confirmer',
  moreFindings: (n: number, left: number) =>
    `Encore ${String(left)} de cette sorte\u00a0: montrer ${n === 1 ? 'le suivant' : `les ${String(n)} suivants`}`,
  tryOnMap: 'Mettre à l’essai sur la carte',
  onTrial: 'C’est à l’essai sur la carte.',
  nowOnTrial: (links: number, spaces: number) => {
    const what = [
      links > 0 ? `${String(links)}\u00a0lien${s(links)} en trait creux` : '',
      spaces > 0 ? `${String(spaces)}\u00a0espace${s(spaces)} tiers au nom encadré de tirets` : ''
    ];
    return `À l’essai sur la carte\u00a0: ${what.filter(Boolean).join(' et ')}.`;
  },
  proposedSpace: (kind: string, names: string) => `${kind} à l’essai\u00a0: ${names}`,
  proposedAnySpace: 'Espace tiers',
  withProposed: 'Lire aussi ce qui est proposé',
  withProposedHelp:
    'Comme si les liens et les espaces proposés existaient\u00a0: ce que l’essai changerait.',
  readWithProposed: 'Lire avec',
  further: 'Pour aller plus loin',
  measures: 'Voir les mesures',
  copyAnalysis: 'Copier l’analyse (JSON)',
  analysisCopied: 'L’analyse est copiée\u00a0: elle peut être collée ailleurs.',
  analysisSaved: 'L’analyse est enregistrée dans un fichier.',
  why: 'Pourquoi en parler',
  question: 'Question',
  try: 'Ce qui peut s’essayer',
  basis: 'Sur quoi cela repose',
  sources: 'Sources',
  hideFromMap: 'Ne plus montrer',
  decide: 'Noter ce que vous en faites',
  outcome: 'Qu’en avez-vous fait\u00a0?',
  reason: 'Pourquoi, ou quoi',
  needReason: 'Dites pourquoi, en quelques mots\u00a0: d’autres liront cette carte.',
  keepDecision: 'Noter',
  decidedBy: (by: string, on: string) => (by ? `par ${by}, le ${on}` : `le ${on}`),
  setAside: (n: number) => `${String(n)}\u00a0constat${s(n)} mis de côté`
};

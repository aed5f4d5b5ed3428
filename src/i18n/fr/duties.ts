import type { DutyFacts, Paper } from '#i18n/paper.ts';

const TO_FILL = '[à compléter]';
const number = (n: number): string => n.toLocaleString('fr');
const persons = (n: number): string =>
  n === 0
    ? 'Aucune personne n’y est dessinée, mais des textes peuvent en nommer.'
    : `${number(n)} personne${n === 1 ? '' : 's'}, pour leur rôle dans la coopération.`;

const CATEGORIES = {
  notes: 'Des notes et des textes libres, tenus pour objectifs et non excessifs.',
  appraisals: 'Des appréciations que les acteurs portent sur leurs relations (de 0 à 4).',
  tensions: 'Des tensions et des rivalités entre acteurs.',
  places: 'Des lieux, en mots ou en coordonnées.',
  situations: 'Des situations vécues, datées.'
} satisfies Record<keyof DutyFacts['holds'], string>;

const categories = ({ holds }: DutyFacts): string[] => [
  'Le nom, la fonction, la structure et les liens de chacun.',
  ...Object.entries(CATEGORIES).flatMap(([sort, text]) =>
    holds[sort as keyof DutyFacts['holds']] ? [text] : []
  )
];

/** What is said of what the law asks of whoever maps people, and the documents that help. */
export const duties = {
  register: 'Fiche de registre (RGPD, article 30)',
  notice: 'Notice d’information du public',
  access: 'Tout ce que la carte dit de cette personne',
  erase: 'Effacer cette personne pour toujours…',
  eraseText:
    'Elle quitte la carte, avec ses liens, l’historique de cet appareil, les instantanés et les copies\u202f; son nom est remplacé par «\u00a0[effacé]\u00a0» dans les autres textes. Il en reste un identifiant et une marque, pour qu’une copie qui revient ne la ramène pas. Cela ne s’annule pas, ni rien de ce qui précède.',
  eraseLimits:
    'Les fichiers déjà remis ou enregistrés ailleurs la nomment encore\u00a0: demandez qu’ils soient effacés aussi.',
  eraseNow: 'Effacer pour toujours',
  instead: '[effacé]',
  notErased: 'Cette personne n’a pas pu être effacée. Rien n’a changé.',
  save: 'Enregistrer',
  print: 'Imprimer',
  reread:
    'Document prérempli à partir de la carte. Relisez-le\u00a0: ce n’est pas un avis juridique.',
  retentionPast: (day: string) =>
    `Cette carte devait être gardée jusqu’au ${day}. Effacez-la, ou dites jusqu’à quand la garder\u00a0: rien ne s’efface tout seul.`,
  retentionOpen: 'Voir la fiche de la carte',
  registerSheet: (facts: DutyFacts): Paper => ({
    title: `Fiche de registre\u00a0: ${facts.title}`,
    lead: 'Cartographie d’un écosystème coopératif. Règlement général sur la protection des données, article 30, paragraphe 1.',
    parts: [
      { heading: 'Responsable du traitement', lines: [facts.controller ?? TO_FILL] },
      {
        heading: 'Finalité',
        lines: [
          facts.purpose ?? TO_FILL,
          ...(facts.territory === null ? [] : [`Territoire\u00a0: ${facts.territory}.`])
        ]
      },
      {
        heading: 'Base légale',
        lines: [
          'À choisir\u00a0: mission d’intérêt public, intérêt légitime, ou consentement.',
          TO_FILL
        ]
      },
      {
        heading: 'Personnes concernées',
        lines: [
          persons(facts.persons),
          `${number(facts.actors)} acteur${facts.actors === 1 ? '' : 's'} en tout, organisations comprises.`
        ]
      },
      { heading: 'Données', lines: categories(facts) },
      {
        heading: 'Destinataires',
        lines: ['Les partenaires à qui un fichier est remis\u00a0:', TO_FILL]
      },
      { heading: 'Transferts hors de l’Union européenne', lines: ['Aucun par le logiciel.'] },
      {
        heading: 'Durée de conservation',
        lines: [facts.keepUntil === null ? TO_FILL : `Jusqu’au ${facts.keepUntil}.`]
      },
      {
        heading: 'Mesures de sécurité',
        lines: [
          'Les données restent dans le navigateur de chaque poste\u202f; aucun serveur, aucun compte.',
          'Elles n’y sont pas chiffrées\u00a0: disque chiffré et sessions séparées sont demandés.',
          'Les fichiers remis peuvent être chiffrés par une phrase de passe, ou pseudonymisés.',
          'La visibilité de chaque note est appliquée à l’export\u202f; une personne peut être effacée.'
        ]
      },
      ...(facts.holds.appraisals || facts.holds.tensions
        ? [
            {
              heading: 'Analyse d’impact',
              lines: [
                'La carte porte des appréciations ou des tensions. Si elles visent des personnes, demandez à votre délégué à la protection des données si une analyse d’impact est nécessaire.'
              ]
            }
          ]
        : [])
    ]
  }),
  publicNotice: (facts: DutyFacts): Paper => ({
    title: 'Information des personnes qui figurent sur une carte',
    lead: `${facts.controller ?? TO_FILL} tient une carte de qui travaille avec qui${facts.territory === null ? '' : ` (${facts.territory})`}.`,
    parts: [
      { heading: 'Pourquoi', lines: [facts.purpose ?? TO_FILL] },
      { heading: 'Sur quelle base', lines: [`Base légale\u00a0: ${TO_FILL}`] },
      {
        heading: 'Ce qui y est écrit',
        lines: [
          ...categories(facts),
          'Ni adresse électronique ni téléphone n’y sont demandés.',
          'Cela vient d’entretiens, d’ateliers et de documents publics.'
        ]
      },
      { heading: 'Qui la lit', lines: [`L’équipe qui la tient, et ${TO_FILL}.`] },
      {
        heading: 'Jusqu’à quand',
        lines: [facts.keepUntil === null ? TO_FILL : `Jusqu’au ${facts.keepUntil}.`]
      },
      {
        heading: 'Vos droits',
        lines: [
          'Vous pouvez demander à lire ce qui vous concerne, à le faire corriger ou effacer, vous y opposer ou en limiter l’usage.',
          `Écrivez à\u00a0: ${facts.controller ?? TO_FILL}.`,
          'Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (www.cnil.fr).'
        ]
      },
      {
        heading: 'Sources',
        lines: [
          'RGPD, articles 13 et 14.',
          'CNIL, «\u00a0Affaires publiques et lobbying\u00a0: comment informer les personnes\u202f?\u00a0», 13 mars 2024.',
          'CNIL, «\u00a0Zones bloc-note et commentaires\u00a0», 28 février 2019.'
        ]
      }
    ]
  }),
  report: {
    title: (name: string) => `Ce que la carte dit de «\u00a0${name}\u00a0»`,
    lead: (title: string, day: string) =>
      `Carte «\u00a0${title}\u00a0», le ${day}. Droit d’accès (RGPD, article 15). D’autres personnes peuvent être nommées ici\u00a0: relisez avant de remettre ce document.`,
    sheet: 'Sa fiche',
    otherSheet: 'Une autre fiche du même acteur',
    said: (label: string, text: string) => `${label}\u00a0: ${text}`,
    links: 'Ses liens',
    inside: 'Ce qui se trouve dedans',
    stakes: 'Enjeux',
    spaces: 'Espaces tiers',
    situations: 'Situations',
    scenarios: 'Scénarios où elle s’en va',
    mentions: 'Textes où son nom est écrit',
    snapshots: 'Instantanés',
    past: 'Historique de cet appareil',
    none: 'Rien.',
    gestures: (n: number) =>
      n === 0
        ? 'Aucun geste gardé ne porte sur elle.'
        : `${number(n)} geste${n === 1 ? '' : 's'} gardé${n === 1 ? '' : 's'} ${n === 1 ? 'porte' : 'portent'} sur elle\u202f; «\u00a0Historique\u00a0», sur sa fiche, les montre.`
  }
};

import type { Audience } from '#domain/visibility.ts';
import { countFr as count } from '#i18n/plural.ts';

type Level = 'complete' | 'pseudonymised' | 'structure';

/** What the report says, beside findings, measures and comparisons. */
export const report = {
  kind: 'Rapport de cartographie coopérative',
  heading: (title: string) => `Rapport\u00a0: ${title}`,
  madeOn: (day: string) => `Fait le ${day}`,
  holds: (parts: readonly string[]) => `La carte compte ${parts.join(', ')}.`,
  stakes: (n: number) => count(n, 'enjeu', 'enjeux'),
  spaces: (n: number) => `${count(n, 'espace', 'espaces')} tiers`,
  territory: 'Territoire',
  commonWork: 'Œuvre commune',
  levels: {
    complete: 'Les noms y figurent.',
    pseudonymised:
      'Les noms sont remplacés par ce que sont les acteurs. Ce rapport est pseudonymisé, pas anonyme\u00a0: qui connaît le territoire peut y reconnaître quelqu’un.',
    structure:
      'Seul figure qui est relié à qui, et par quoi. Ce rapport est pseudonymisé, pas anonyme\u00a0: qui connaît le territoire peut y reconnaître quelqu’un.'
  } satisfies Record<Level, string>,
  audiences: {
    participants: 'Fait pour soi\u00a0: tout ce que dit la carte a été lu.',
    partners: 'Fait pour des partenaires, sans ce qui reste entre ceux qui étaient là.',
    management:
      'Fait pour des directions ou un financeur, sans les notes réservées aux partenaires, ni tensions, ni décisions.',
    public:
      'Fait pour tout le monde\u00a0: sans tensions ni décisions, ni d’autres notes que celles dites publiques.'
  } satisfies Record<Audience, string>,
  contents: 'Sommaire',
  introduction: 'Introduction',
  summary: 'En une page',
  summaryFindings: 'Ce que la carte donne à discuter',
  noOrder: 'Des questions, jamais un jugement\u00a0; rien n’est classé.',
  family: (name: string, n: number) => `${name}\u00a0: ${count(n, 'constat', 'constats')}`,
  alike: (n: number) => (n === 0 ? '' : `et ${count(n, 'autre', 'autres')} de cette sorte`),
  moreSorts: (n: number) => `${count(n, 'autre question', 'autres questions')} plus loin`,
  map: 'La carte',
  overview: 'Vue d’ensemble\u00a0: chaque organisation est fermée sur ce qu’elle contient',
  whole: 'La carte entière',
  pictureTitle: (title: string) => `Carte «\u00a0${title}\u00a0»`,
  pictureDescription: (parts: readonly string[]) =>
    `Dessin de ${parts.join(', ')}. Tout ce qu’il montre se lit aussi à la fin du rapport, en toutes lettres.`,
  laidOut:
    'Les places viennent d’une disposition automatique\u00a0: deux acteurs proches sur le dessin ne le sont pas forcément sur le terrain.',
  legend: 'Légende',
  portrait: 'Portrait',
  portraitLead:
    'Des chiffres pour décrire. Aucun n’est une note\u00a0: plus relié ne veut pas dire meilleur (Valente, Chou et Pentz, 2007). Ce qui n’a pas de valeur est dit inconnu, jamais zéro.',
  findings: 'Constats',
  noFindings:
    'Rien à signaler sur ce qui est dessiné. Ce n’est pas dire que tout va bien\u00a0: la carte ne montre que ce qu’on y a mis.',
  setAside: (n: number) => `${count(n, 'constat mis', 'constats mis')} de côté`,
  setAsideLead:
    'Les personnes qui tiennent la carte ont choisi de ne pas s’y arrêter, et disent pourquoi.',
  untold: (n: number) => `${count(n, 'autre constat', 'autres constats')} de cette sorte\u00a0:`,
  decision: 'Ce qui en a été fait',
  comparison: (before: string) => `Depuis «\u00a0${before}\u00a0»`,
  today: 'aujourd’hui',
  method: 'Méthode',
  methodLines: (said: {
    readonly referential: string;
    readonly criterion: string;
    readonly alpha: string;
    readonly seed: string;
  }) => [
    'Un constat dit ce qui se voit sur la carte, pourquoi en parler, et pose une question. Ce n’est pas un verdict sur des personnes, et il ne dit pas de cause.',
    'Ne comptent que les liens et les espaces tiers qui existent. Ce qui n’est pas dessiné est inconnu\u00a0: ce n’est pas une absence.',
    `Les formes de coopération sont lues selon le référentiel ${said.referential}. Les acteurs sont regroupés selon\u00a0: ${said.criterion}.`,
    `Les tests tiennent un écart pour digne d’être discuté au-dessous de p\u00a0=\u00a0${said.alpha}, corrigé quand plusieurs sont faits ensemble\u00a0; les tirages au hasard partent de la graine ${said.seed}, pour que chacun retrouve les mêmes résultats.`,
    'Les mesures du portrait portent sur les liens de coopération, chaque acteur compté pour lui-même, personnes comprises.'
  ],
  sources: 'Sources',
  ideas: 'Idées',
  measures: 'Mesures',
  letters: 'La carte en toutes lettres',
  lettersLead: 'Tout ce que montre le dessin, pour être lu, cherché ou dit à voix haute.',
  columns: {
    actor: 'Acteur',
    what: 'Ce que c’est',
    inside: 'À l’intérieur de',
    from: 'De',
    to: 'Vers',
    link: 'Lien',
    status: 'État',
    stake: 'Enjeu',
    concerned: 'Qui est concerné',
    space: 'Espace tiers',
    participants: 'Participants',
    facilitators: 'Animation'
  },
  nobody: '–'
};

import type { Missing } from '#analysis/third-space-facts.ts';
import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const MISSING: Readonly<
  Record<Missing, { readonly short: string; readonly long: string; readonly try: string }>
> = {
  'no-space': {
    short: 'pas d’espace commun',
    long: 'Aucun espace tiers ne traite ce sujet ni ne réunit ceux qu’il concerne.',
    try: 'Noter sur la carte qui est concerné, pour savoir qui réunir.'
  },
  'kind-unknown': {
    short: 'un espace commun à préciser',
    long: 'On ne sait pas encore si l’on y revient sur le travail lui-même.',
    try: 'Préciser sur la carte à quoi sert cet espace.'
  },
  'not-reflexive': {
    short: 'un espace commun, mais pas réflexif',
    long: 'Ce n’est pas là que l’on revient sur le travail lui-même, d’après la nature qui est notée.',
    try: 'Y réserver un temps de retour d’expérience, ou en ouvrir un à côté.'
  },
  'facilitator-inside': {
    short: 'un espace réflexif animé de l’intérieur',
    long: 'L’animation relève d’une organisation concernée.',
    try: 'Confier l’animation à quelqu’un d’extérieur aux organisations concernées.'
  },
  'in-turn': {
    short: 'un espace réflexif animé à tour de rôle',
    long: 'Les participants l’animent à tour de rôle.',
    try: 'Inviter quelqu’un d’extérieur à animer les séances où ce sujet vient.'
  },
  nobody: {
    short: 'un espace réflexif que personne n’anime',
    long: 'Personne ne l’anime, d’après la carte.',
    try: 'Confier l’animation à quelqu’un d’extérieur aux organisations concernées.'
  },
  'facilitator-unknown': {
    short: 'un espace réflexif dont l’animation reste à préciser',
    long: 'On ne sait pas qui l’anime, ou au nom de quelle organisation.',
    try: 'Noter sur la carte qui anime, et au nom de quelle organisation.'
  }
};

/** How findings about third spaces are told. */
export const thirdSpaceFindings: Pick<
  Wordings,
  'third-space.link-uncovered' | 'third-space.tension-uncovered' | 'third-space.facilitator-inside'
> = {
  'third-space.link-uncovered': {
    title: ({ measure: { uncovered } }) =>
      `${count(uncovered, 'lien transverse ou commande', 'liens transverses et commandes')} sans espace tiers`,
    seen: ({ measure, referential }, tell) => {
      const { total, uncovered, coveredInSmall, unknownForm, gatherings } = measure;
      const [first = []] = gatherings;
      return [
        `Sur ${count(total, 'lien transverse ou commande', 'liens transverses et commandes')}, ${String(uncovered)} ${plural(uncovered, 'relie', 'relient')} des acteurs qu’aucun espace tiers ne réunit.`,
        coveredInSmall > 0
          ? `Parmi les autres, ${String(coveredInSmall)} ${plural(coveredInSmall, 'a', 'ont')} un espace de huit participants au plus.`
          : '',
        gatherings.length > 1
          ? `${String(gatherings.length)} espaces de huit acteurs au plus les réuniraient tous\u202f; le premier avec ${tell.actors(first)}.`
          : `Un seul espace les réunirait tous, avec ${tell.actors(first)}.`,
        unknownForm > 0
          ? `${count(unknownForm, 'lien de forme inconnue n’est pas compté', 'liens de forme inconnue ne sont pas comptés')}.`
          : '',
        referential === null
          ? ''
          : `Formes lues selon le référentiel\u00a0: ${tell.referential(referential)}.`
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'La fiche 11 rappelle que la coopération a besoin de lieux où chacun expose ce qui le contraint et entend ce qui contraint les autres.',
    question: () => 'Où ces acteurs parlent-ils aujourd’hui de leurs contraintes\u202f?',
    try: ({ measure: { gatherings } }, tell) =>
      gatherings.length > 1
        ? `Des espaces de délibération, dont un avec ${tell.actors(gatherings[0] ?? [])}, à essayer d’abord sur la carte.`
        : `Un espace de délibération avec ${tell.actors(gatherings[0] ?? [])}, à essayer d’abord sur la carte.`,
    unknown: (n) =>
      `${count(n, 'lien de forme inconnue ou espace', 'liens de forme inconnue ou espaces')} sans participant noté`
  },
  'third-space.tension-uncovered': {
    title: ({ measure: { about, missing }, subjects: { actors, stakes } }, tell) => {
      const what = {
        tension: () => `Tension entre ${tell.actors(actors)}`,
        rivalry: () => `Rivalité entre ${tell.actors(actors)}`,
        'contested-stake': () => `Enjeu en débat ${tell.stakes(stakes)}`
      }[about]();
      return `${what}\u00a0: ${MISSING[missing].short}`;
    },
    seen: (
      { measure: { about, missing, concerned }, subjects: { actors, stakes, spaces } },
      tell
    ) => {
      const who =
        concerned === 0
          ? 'on ne sait pas encore qui il concerne'
          : `il concerne ${tell.actors(actors)}`;
      const noted = {
        tension: () => `Une tension est notée entre ${tell.actors(actors)}.`,
        rivalry: () => `Une rivalité est notée entre ${tell.actors(actors)}.`,
        'contested-stake': () =>
          `L’enjeu ${tell.stakes(stakes)} est noté comme en débat\u202f; ${who}.`
      }[about]();
      const common =
        spaces.length > 0
          ? ` ${plural(spaces.length, 'Espace commun', 'Espaces communs')}\u00a0: ${tell.spaces(spaces)}.`
          : '';
      return `${noted}${common} ${MISSING[missing].long}`;
    },
    why: 'Les tensions accompagnent toute coopération, et gagnent à être prévues (Ballon, 2022). Un lieu animé par quelqu’un d’extérieur aide à dire ce qui compte pour chacun avant d’arbitrer (fiche 11).',
    question: () => 'Où, et avec qui, ce désaccord peut-il être mis en mots\u202f?',
    try: ({ measure: { missing }, trial }, tell) => {
      const [space] = trial?.spaces ?? [];
      return space
        ? `Un retour d’expérience avec ${tell.actors(space.participants)}, à essayer d’abord sur la carte. Il ne resterait qu’à trouver, hors des organisations concernées, quelqu’un pour l’animer.`
        : MISSING[missing].try;
    },
    unknown: (n) =>
      `${count(n, 'espace', 'espaces')} dont la nature, l’animation ou les participants ne sont pas notés`
  },
  'third-space.facilitator-inside': {
    title: ({ measure: { variant }, subjects: { spaces } }, tell) =>
      `Espace ${tell.spaces(spaces)}\u00a0: ${
        {
          inside: 'une organisation concernée anime',
          'not-entered': 'animation à préciser',
          nobody: 'personne n’anime',
          paid: 'une animation extérieure, payée par une partie'
        }[variant]
      }`,
    seen: (
      { measure: { variant, organisations, facilitators, inside, payers }, subjects: { spaces } },
      tell
    ) => {
      const space = `L’espace ${tell.spaces(spaces)}`;
      const by = `est animé par ${tell.actors(facilitators)}`;
      switch (variant) {
        case 'inside':
          return `${space} ${by}. ${organisations === 1 ? 'Il concerne une seule organisation, celle qui anime' : `Il concerne ${String(organisations)} organisations, dont ${plural(inside.length, 'celle qui anime', 'celles qui animent')}`}\u00a0: ${tell.actors(inside)}.`;
        case 'not-entered':
          return facilitators.length === 0
            ? `On ne sait pas qui anime l’espace ${tell.spaces(spaces)}.`
            : `${space} ${by}. L’organisation d’où vient l’animation n’est pas notée, en tout ou en partie.`;
        case 'nobody':
          return `Personne n’anime l’espace ${tell.spaces(spaces)}, d’après la carte.`;
        case 'paid':
          return `${space} ${by}, hors des ${String(organisations)} organisations concernées. ${tell.actors(payers)}\u00a0: lien de commande, de financement ou de hiérarchie vers la structure qui anime, et rien de tel pour les autres. C’est une information.`;
      }
    },
    why: 'Pour que chacun puisse parler, la fiche 11 réserve l’animation d’un retour d’expérience à quelqu’un qui ne représente aucune des parties.',
    question: ({ measure: { variant } }) =>
      ({
        inside:
          'Quelqu’un d’extérieur pourrait-il animer\u202f? Sinon, comment le cadre protège-t-il la parole de chacun\u202f?',
        'not-entered': 'Qui anime, et au nom de quelle organisation\u202f?',
        nobody: 'Qu’est-ce que quelqu’un d’extérieur apporterait à l’animation\u202f?',
        paid: 'Chacun sait-il qui paie l’animation\u202f? Qu’est-ce que cela change pour lui\u202f?'
      })[variant],
    try: ({ measure: { variant } }) =>
      ({
        inside: 'Proposer l’animation à quelqu’un d’extérieur, et comparer sur la carte.',
        'not-entered': 'Noter sur la carte qui anime, et au nom de quelle organisation.',
        nobody: 'Proposer l’animation à quelqu’un d’extérieur, et comparer sur la carte.',
        paid: 'Répartir entre les parties ce que coûte l’animation.'
      })[variant],
    unknown: (n) =>
      `${count(n, 'animateur', 'animateurs')} dont le nom ou l’organisation n’est pas noté`
  }
};

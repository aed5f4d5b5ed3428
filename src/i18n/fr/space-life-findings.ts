import type { EmptyShell, Lack } from '#analysis/third-space-facts.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Rhythm } from '#domain/space.ts';
import { countFr as count, pluralFr as plural } from '#i18n/plural.ts';
import type { Teller, Wordings } from '#i18n/wording.ts';

const LACKING: Readonly<Record<Lack, { readonly short: string; readonly said: string }>> = {
  backing: { short: 'sans appui institutionnel', said: 'aucune institution ne l’appuie' },
  time: { short: 'sans temps réservé', said: 'aucun temps ne lui est réservé' },
  skills: {
    short: 'sans savoir-faire d’animation',
    said: 'les savoir-faire d’animation n’y sont pas réunis'
  },
  meetings: { short: 'sans rencontre au rythme prévu', said: '' }
};

/** A rhythm, and one and several of the periods it goes by. */
const PERIODS: Readonly<Partial<Record<Rhythm, readonly [string, string, string]>>> = {
  weekly: ['chaque semaine', 'semaine entière', 'semaines entières'],
  monthly: ['chaque mois', 'mois entier', 'mois entiers'],
  quarterly: ['chaque trimestre', 'trimestre entier', 'trimestres entiers'],
  'half-yearly': ['chaque semestre', 'semestre entier', 'semestres entiers'],
  yearly: ['chaque année', 'année entière', 'années entières']
};

const SAME: Readonly<Record<Criterion, string>> = {
  organisation: 'de la même organisation',
  department: 'du même service',
  kind: 'de même nature',
  sphere: 'de la même sphère',
  territory: 'du même territoire'
};

/** How findings about the life of third spaces are told: who carries them, meets there, is missing. */
export const spaceLifeFindings: Pick<
  Wordings,
  | 'third-space.single-carrier'
  | 'third-space.empty-shell'
  | 'third-space.no-reflexive-time'
  | 'third-space.who-is-missing'
  | 'third-space.heavy-attendance'
> = {
  'third-space.single-carrier': {
    title: ({ subjects: { spaces } }, tell) =>
      `Espace ${tell.spaces(spaces)}\u00a0: une seule structure le porte`,
    seen: ({ measure: { carrier, pairs, onlyHere, redundancy }, subjects: { spaces } }, tell) => {
      const by =
        carrier === null ? 'une seule structure, qui n’est pas notée' : tell.actor(carrier);
      const share = Math.round((1 - redundancy) * 100);
      const alone =
        onlyHere === pairs
          ? plural(
              pairs,
              'Les deux acteurs qui s’y retrouvent n’ont pas d’autre espace tiers en commun, ni leurs organisations.',
              `Aucune des ${String(pairs)} paires d’acteurs qui s’y retrouvent n’a d’autre espace tiers en commun, même par leurs organisations.`
            )
          : `Sur les ${String(pairs)} paires d’acteurs qui s’y retrouvent, ${String(onlyHere)} n’ont pas d’autre espace tiers en commun, même par leurs organisations\u00a0: c’est ${String(share)}\u00a0% d’entre elles.`;
      return `L’espace ${tell.spaces(spaces)} est porté par ${by}. ${alone}`;
    },
    why: 'Un espace dont beaucoup ont besoin tient mieux quand plusieurs y mettent du leur\u00a0: la fiche 11 invite à chercher comment il devient l’affaire de tous.',
    question: () => 'Comment en partager le portage, et avec qui\u202f?',
    try: () =>
      'Voir avec les participants qui pourrait prendre une part du portage, puis l’ajouter sur la carte aux structures qui le portent.',
    unknown: (n) =>
      `${count(n, 'structure porteuse', 'structures porteuses')} dont le nom ou l’organisation n’est pas noté`
  },
  'third-space.empty-shell': {
    title: ({ measure: { lacking }, subjects: { spaces } }, tell) =>
      `Espace ${tell.spaces(spaces)}\u00a0: ${tell.list(lacking.map((lack) => LACKING[lack].short))}`,
    seen: ({ measure, subjects: { spaces } }, tell) => {
      const space = `l’espace ${tell.spaces(spaces)}`;
      const said = measure.lacking.map((lack) => LACKING[lack].said).filter(Boolean);
      const sentence = `Voici ce que la carte dit de ${space}\u00a0: ${tell.list(said)}.`;
      if (!measure.lacking.includes('meetings')) return sentence;
      return said.length > 0
        ? `${sentence} Il ${lateness(measure, tell)}`
        : `${space} ${lateness(measure, tell)}`;
    },
    why: 'Il arrive qu’un dispositif existe sans que rien ne s’y passe (Zoein). La fiche 11 nomme ce qui le fait tenir\u00a0: qu’une institution en réponde, qu’on lui garde du temps et un lieu, que quelqu’un sache l’animer.',
    question: () => 'De quoi cet espace a-t-il besoin pour vivre, ou a-t-il fait son temps\u202f?',
    try: () =>
      'Voir qui pourrait en répondre, quel temps lui garder et quand se retrouver\u202f; s’il n’a plus lieu, le noter comme terminé.',
    unknown: (n) =>
      `${count(n, 'point', 'points')} parmi l’appui, le temps réservé, les savoir-faire d’animation et les rencontres`
  },
  'third-space.no-reflexive-time': {
    title: () => 'Aucun espace tiers pour revenir sur le travail commun',
    seen: ({ measure: { spaces } }) =>
      spaces === 1
        ? 'Le seul espace tiers dont la nature est notée n’est ni un retour d’expérience, ni une délibération, ni un arbitrage conjoint.'
        : `Aucun des ${String(spaces)} espaces tiers dont la nature est notée n’est un retour d’expérience, une délibération ou un arbitrage conjoint.`,
    why: 'Coopérer suppose de s’arrêter par moments sur ce que chacun vit en travaillant avec les autres\u00a0: pour la fiche 11, la relation en dépend.',
    question: () =>
      'Quand parle-t-on de la façon dont on travaille ensemble, et pas seulement du projet\u202f?',
    try: ({ trial }, tell) => {
      const [space] = trial?.spaces ?? [];
      return space
        ? `Un retour d’expérience avec ${tell.actors(space.participants)}, à essayer d’abord sur la carte.`
        : 'Réserver un temps de retour d’expérience dans l’un de ces espaces, à huit au plus autour de la table.';
    },
    unknown: (n) => `${count(n, 'espace', 'espaces')} dont la nature reste à préciser`
  },
  'third-space.who-is-missing': {
    title: ({ measure, subjects: { actors, spaces } }, tell) => {
      const { criterion, participants, ofGroup } = measure;
      const all = ofGroup === participants ? 'tous' : 'tous sauf un';
      const what =
        actors.length > 0 ? 'des acteurs concernés n’y sont pas' : `${all} sont ${SAME[criterion]}`;
      return `Espace ${tell.spaces(spaces)}\u00a0: ${what}`;
    },
    seen: ({ measure, subjects: { spaces } }, tell) => {
      const { criterion, participants, group, ofGroup, otherGroups, absent, invited } = measure;
      const others = tell.list(otherGroups.map((key) => tell.group(criterion, key)));
      const among = ofGroup === participants ? 'tous' : `dont ${String(ofGroup)}`;
      const circle =
        group === null
          ? '.'
          : `, ${among} ${SAME[criterion]}\u00a0: ${tell.group(criterion, group)}. Il concerne aussi, hors de ce groupe\u00a0: ${others}.`;
      return [
        `L’espace ${tell.spaces(spaces)} réunit ${count(participants, 'participant', 'participants')}${circle}`,
        absent.length > 0
          ? `Ce qu’il traite concerne aussi ${tell.actors(absent)}, sans participation ni invitation notée.`
          : '',
        invited.length > 0
          ? `La carte note ${plural(invited.length, 'une invitation', 'des invitations')} pour ${tell.actors(invited)}, mais pas de participation.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'La coopération se joue aussi hors du cercle où l’on se retrouve d’habitude, avec ceux qui voient les choses d’ailleurs (Zoein).',
    question: () =>
      'Qui manque autour de la table sur ce sujet, et qu’est-ce qui lui permettrait de venir\u202f?',
    try: ({ measure: { absent, invited } }, tell) =>
      absent.length > 0
        ? `Proposer une place à ${tell.actors(absent)}, et le noter sur la carte.`
        : invited.length > 0
          ? `Demander à ${tell.actors(invited)} ce qui rendrait une venue possible\u00a0: le moment, le lieu, le sujet.`
          : 'Proposer une place à quelqu’un d’un autre groupe concerné, et le noter sur la carte.',
    unknown: (n) => `${count(n, 'participant', 'participants')} dont le groupe n’est pas noté`
  },
  'third-space.heavy-attendance': {
    title: ({ measure: { actor, attends, spaces } }, tell) =>
      `${tell.actor(actor)} participe à ${String(attends)} espaces tiers sur ${String(spaces)}`,
    seen: ({ measure: { actor, attends, spaces, attending, median } }, tell) =>
      `${tell.actor(actor)} participe à ${String(attends)} espaces tiers sur les ${String(spaces)} dont les participants sont notés. Parmi les ${String(attending)} acteurs présents quelque part, la moitié au moins participe à ${count(Math.floor(median), 'espace', 'espaces')} au plus.`,
    why: 'Coopérer prend du temps (Ballon, 2022), et l’énergie de chacun s’use\u00a0: la fiche 11 invite à prendre soin des rythmes et des pauses.',
    question: () => 'Cette présence est-elle choisie, et avec qui pourrait-elle se partager\u202f?',
    try: () =>
      'Regarder ensemble quels espaces pourraient se réunir moins souvent, se tenir à la suite, ou accueillir quelqu’un d’autre à cette place.',
    unknown: (n) => `${count(n, 'espace', 'espaces')} sans participant noté`
  }
};

/** What the map says of meetings that did not take place; the rule knows all four when it says so. */
function lateness({ rhythm, lastMet, missed, asOf }: EmptyShell, tell: Teller): string {
  const [every = '', one = '', other = ''] = PERIODS[rhythm ?? 'irregular'] ?? [];
  const gone = count(missed ?? 0, `${one} a`, `${other} ont`);
  return `est prévu ${every}. Depuis la dernière rencontre notée, le ${tell.day(lastMet ?? '')}, ${gone} passé sans autre rencontre, si l’on compte jusqu’au ${tell.day(asOf ?? '')}, la date la plus récente notée sur la carte.`;
}

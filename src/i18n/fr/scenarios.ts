import type { Limit } from '#analysis/proposals/proposal.ts';
import { countFr as count } from '#i18n/plural.ts';

/** What is said of scenarios: what a map would become if this opened, if they left, if that stopped. */
export const scenarios = {
  parts: 'Avant, après, et si',
  part: { past: 'Instantanés', scenarios: 'Scénarios' },
  title: 'Scénarios',
  lead: 'Un scénario dit ce que la carte deviendrait\u00a0: ce qui s’y ouvre, qui s’en va, ce qui s’arrête. Il suit la carte à mesure que vous la complétez, et n’y change rien.',
  emptyTitle: 'Et si quelqu’un partait\u202f? Et si un espace s’ouvrait\u202f?',
  emptyLead:
    'Ce que porte une personne ne se voit parfois qu’à son départ. Imaginez-le avec les personnes concernées, avant que cela n’arrive, et cherchez ensemble ce qui ferait tenir la coopération sans elle.',
  add: 'Nouveau scénario…',
  ifLeaves: (name: string) => `Et si ${name} partait`,
  ifStops: (name: string) => `Et si cela s’arrêtait\u00a0: ${name}`,
  counts: (adds: number, leaves: number, stops: number) =>
    [
      ...(adds > 0 ? [count(adds, 'ajout', 'ajouts')] : []),
      ...(leaves > 0 ? [count(leaves, 'départ', 'départs')] : []),
      ...(stops > 0 ? [count(stops, 'arrêt', 'arrêts')] : [])
    ].join(', ') || 'rien ne s’y passe encore',

  addTitle: 'Nouveau scénario',
  addLead: 'Donnez-lui le nom de la question que vous vous posez.',
  editTitle: 'Modifier le scénario',
  editLead: 'Son nom et sa note. Ce qui s’y passe se change sur la page.',
  name: 'Nom',
  example: 'Et si…',
  needName: 'Donnez un nom.',
  note: 'Note',
  noteHelp: 'D’où vient la question, qui la pose.',
  confirm: { add: 'Créer', edit: 'Enregistrer' },

  acts: (name: string) => `Scénario «\u00a0${name}\u00a0»`,
  look: 'Voir sur la carte',
  across: (name: string) => `Aujourd’hui → ${name}`,
  compare: 'Comparer avec aujourd’hui',
  edit: 'Modifier le nom ou la note',
  delete: 'Supprimer',
  deleted: (name: string) =>
    `Scénario «\u00a0${name}\u00a0» mis à la corbeille. Ce qu’il ajoutait reste proposé sur la carte.`,

  steps: {
    adds: {
      title: 'Ce qui s’y ajoute',
      help: 'Des liens et des espaces proposés sur la carte, lus ici comme s’ils existaient.',
      none: 'Rien de ce qui est proposé.',
      add: 'Ajouter ce qui est proposé…',
      choose: 'Que se passe-t-il en plus\u202f?',
      search: 'Chercher un lien ou un espace proposé',
      nothing: 'Rien d’autre n’est proposé sur la carte.'
    },
    leaves: {
      title: 'Qui s’en va',
      help: 'Avec qui se trouve dedans, ses liens, sa place dans les espaces et ce qu’il ou elle porte.',
      none: 'Personne.',
      add: 'Et si quelqu’un partait…',
      choose: 'Qui s’en va\u202f?',
      search: 'Chercher un acteur',
      nothing: 'Aucun acteur de ce nom.'
    },
    stops: {
      title: 'Ce qui s’arrête',
      help: 'Des liens et des espaces d’aujourd’hui, qui prennent fin.',
      none: 'Rien.',
      add: 'Et si quelque chose s’arrêtait…',
      choose: 'Qu’est-ce qui s’arrête\u202f?',
      search: 'Chercher un lien ou un espace',
      nothing: 'Aucun lien ni espace de ce nom.'
    }
  },
  remove: (what: string) => `Retirer ${what} du scénario`,
  stepAdded: (what: string) => `Dans le scénario\u00a0: ${what}.`,
  stepRemoved: (what: string) => `Retiré du scénario\u00a0: ${what}.`,
  others: (n: number) =>
    `${count(n, 'autre', 'autres')}\u00a0: écrivez une partie du nom pour les voir.`,

  findings: 'Ce que la carte dirait',
  reading: 'Lecture du scénario…',
  failed: 'La lecture s’est arrêtée avant la fin. Rien n’a changé sur la carte.',
  again: 'Relire',
  told: (resolved: number, appeared: number, remaining: number) =>
    [
      count(resolved, 'constat ne s’y retrouve pas', 'constats ne s’y retrouvent pas'),
      count(appeared, 'y apparaît', 'y apparaissent'),
      count(remaining, 'y est encore', 'y sont encore')
    ].join(', ') + '.',
  caution:
    'Ce n’est pas une prévision\u00a0: les règles lisent une carte où seul cela aurait changé. Les autres, eux, feraient autrement.',
  heading: {
    resolved: 'Constats d’aujourd’hui qui ne s’y retrouvent pas',
    appeared: 'Constats qui y apparaissent',
    remaining: 'Constats qui y sont encore'
  },
  question: {
    resolved: 'Que faudrait-il, au-delà de la carte, pour que cela tienne\u202f?',
    appeared: 'Qui est déjà au courant de ce qui ne tient qu’à cela\u202f?'
  },

  proposals: {
    title: 'Ce qui pourrait y répondre',
    lead: 'De petits ensembles d’espaces et de liens à essayer. Chacun a été vérifié en relisant la carte du scénario avec lui. Ce sont des exemples à discuter.',
    search: 'Chercher ce qui pourrait y répondre',
    progress: (share: number) => `Recherche… ${String(Math.floor(share * 100))}\u00a0%`,
    giveUp: 'Arrêter',
    failed: 'La recherche s’est arrêtée avant la fin. Rien n’a changé sur la carte. Réessayez.',
    found: (n: number) =>
      n === 0
        ? 'Aucun ajout à essayer ne répond à ces constats.'
        : `${count(n, 'ensemble à essayer', 'ensembles à essayer')}${n > 5 ? ', dont voici les cinq qui répondent le plus' : ''}.`,
    others: (n: number) => (n === 1 ? 'Et un autre ensemble' : `Et ${String(n)} autres ensembles`),
    limits: {
      title: (limits: Readonly<Record<Limit, number>>) =>
        `Limites\u00a0: ${count(limits.largestGroup, 'acteur', 'acteurs')} par table, ${count(limits.mostSpaces, 'espace', 'espaces')} par acteur, ${count(limits.mostAdditions, 'ajout', 'ajouts')} par ensemble`,
      names: {
        largestGroup: 'Acteurs autour d’une même table, au plus',
        mostSpaces: 'Espaces pour un même acteur, au plus, ceux d’aujourd’hui compris',
        mostAdditions: 'Espaces et liens dans un même ensemble, au plus'
      }
    },
    why: 'D’où cela vient',
    apply: 'Essayer dans le scénario',
    applied: (spaces: number, links: number) =>
      `Proposé sur la carte, et ajouté au scénario\u00a0: ${[
        ...(spaces > 0 ? [count(spaces, 'espace', 'espaces')] : []),
        ...(links > 0 ? [count(links, 'lien', 'liens')] : [])
      ].join(', ')}.`,
    unanswered: (n: number) =>
      `${count(n, 'constat reste', 'constats restent')} sans proposition\u00a0: pourquoi`
  }
};

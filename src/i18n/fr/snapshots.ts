import { countFr as count } from '#i18n/plural.ts';

/** What is said of the states of a map that were kept. */
export const snapshots = {
  title: 'Avant et après',
  timeline: 'Instantanés',
  today: 'Aujourd’hui',
  undated: 'Sans date',
  counts: (actors: number, links: number, spaces: number) =>
    [
      count(actors, 'acteur', 'acteurs'),
      count(links, 'lien', 'liens'),
      ...(spaces > 0 ? [count(spaces, 'espace tiers', 'espaces tiers')] : [])
    ].join(', '),
  take: 'Prendre un instantané…',
  emptyTitle: 'Que voulez-vous pouvoir comparer plus tard\u202f?',
  emptyLead:
    'Un instantané garde ce que dit la carte aujourd’hui. Prenez-en un avant une visite croisée, à la fin d’une séance, au début d’une année\u00a0: vous pourrez y revenir, et voir ce qui diffère.',

  takeTitle: 'Prendre un instantané',
  takeLead:
    'Il garde toute la carte, telle qu’elle est là, sans la corbeille. Il voyage avec le fichier de la carte.',
  editTitle: 'Modifier l’instantané',
  editLead: 'Son nom, sa date et sa note changent. Ce qu’il garde ne change pas.',
  keepTitle: 'Garder cette copie',
  keepLead: 'Une copie automatique finit par être effacée. Un instantané reste.',
  name: 'Nom',
  nameFor: (day: string) => `Carte du ${day}`,
  needName: 'Donnez un nom.',
  on: 'Date',
  onHelp: 'Le jour que la carte décrit, s’il n’est pas celui d’aujourd’hui.',
  note: 'Note',
  noteHelp: 'Ce qui se passait alors, qui était là.',
  confirm: { take: 'Prendre', edit: 'Enregistrer', keep: 'Garder' },
  taking: 'Copie de la carte en cours…',
  taken: (name: string) => `Instantané «\u00a0${name}\u00a0» pris.`,
  see: 'Voir',
  known: (name: string) =>
    `La carte dit la même chose que dans l’instantané «\u00a0${name}\u00a0»\u00a0: rien n’est gardé deux fois. Changez son nom ou sa note s’il le faut.`,
  full: 'Cette carte a autant d’instantanés qu’un fichier peut en porter. Supprimez-en un d’abord.',
  failed:
    'L’instantané n’a pas pu être gardé sur cet appareil. Ce que dit la carte n’a pas changé. Sauvegardez-la dans un fichier, faites de la place, puis réessayez.',

  look: 'Regarder',
  lookAt: (name: string) => `Regarder «\u00a0${name}\u00a0» sur la carte`,
  acts: (name: string) => `Instantané «\u00a0${name}\u00a0»`,
  banner: (name: string, day: string | null) =>
    `Vous regardez «\u00a0${name}\u00a0»${day === null ? '' : `, ${day}`}\u00a0: rien ne s’y modifie.`,
  through: 'Parcourir le temps, d’un instantané au suivant',
  stop: (name: string, day: string | null) => (day === null ? name : `${name}, ${day}`),
  backToday: 'Revenir à aujourd’hui',
  edit: 'Modifier son nom, sa date ou sa note',
  openApart: 'Ouvrir comme une autre carte',
  apartTitle: (title: string, name: string) => `${title} (${name})`,
  goBack: 'Remettre la carte dans cet état',
  wentBack: (name: string, n: number) =>
    n === 0
      ? `La carte dit déjà la même chose que «\u00a0${name}\u00a0».`
      : `La carte est remise comme dans «\u00a0${name}\u00a0»\u00a0: ${count(n, 'fiche écrite', 'fiches écrites')} de nouveau.`,
  delete: 'Supprimer',
  deleted: (name: string) =>
    `Instantané «\u00a0${name}\u00a0» supprimé d’ici. Une copie de la carte qui le porte encore le ramènerait.`,

  copies: (n: number) => count(n, 'copie automatique', 'copies automatiques'),
  copiesLead:
    'Faites d’elles-mêmes pendant que vous travaillez\u00a0; elles restent sur cet appareil et les plus anciennes s’effacent.',
  copyName: (day: string, time: string) => `Copie du ${day} à ${time}`,
  keep: 'Garder comme instantané…',
  copyGone: 'Cette copie n’est plus là\u00a0: une plus récente a pris sa place.'
};

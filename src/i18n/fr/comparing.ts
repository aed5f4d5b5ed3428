/** What the page that compares two states of a map says, beside the comparison itself. */
export const comparing = {
  title: 'Comparer deux états',
  before: 'Avant',
  after: 'Après',
  swap: 'Échanger avant et après',
  today: 'Aujourd’hui',
  ofMap: 'Cette carte',
  scenarios: 'Scénarios',
  now: 'Ce que dit le fichier',
  openFile: 'Comparer avec un fichier…',
  reading: (file: string) => `Lecture de ${file}…`,
  compare: 'Comparer',
  same: 'Choisissez deux états différents.',
  progress: (share: number) => `Comparaison… ${String(Math.floor(share * 100))}\u00a0%`,
  findingsProgress: (share: number) =>
    `Constats aux deux dates… ${String(Math.floor(share * 100))}\u00a0%`,
  giveUp: 'Arrêter',
  failed: 'La comparaison s’est arrêtée avant la fin. Rien n’a changé sur la carte. Réessayez.',
  otherMap:
    'Ces deux états ne viennent pas d’une même carte\u00a0: un acteur n’y est le même que s’il a le même identifiant.',
  fromTo: (before: string, after: string) => `De «\u00a0${before}\u00a0» à «\u00a0${after}\u00a0»`,
  across: (before: string, after: string) => `${before} → ${after}`,
  look: 'Voir sur la carte',
  beside: 'Voir côte à côte',
  sides: 'Les deux états, côte à côte',
  side: (name: string) => `Carte «\u00a0${name}\u00a0»`,
  marked:
    'Ce qui est dans les deux est à la même place\u00a0; déplacer ou agrandir une carte déplace ou agrandit l’autre. + apparu, − disparu, ≠ modifié.',
  wholes: 'Tout voir',
  fates: { appeared: 'apparu', gone: 'disparu, là où c’était', changed: 'modifié' },
  kept: 'estompé\u00a0: inchangé',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  notCopied: 'Le navigateur ne laisse pas copier\u00a0: le texte est dans un fichier.',
  fileName: 'avant-apres.txt',
  print: 'Imprimer',
  others: (n: number) => (n === 1 ? 'Et 1 autre' : `Et ${n.toLocaleString('fr')} autres`),
  measures: {
    caption: 'Ce qui a changé dans les mesures',
    measure: 'Mesure',
    all: 'Tous les acteurs',
    stayers: 'Acteurs présents aux deux dates',
    margin: 'Marge',
    within: (twice: string) => `±\u00a0${twice}\u00a0: l’écart est dans la marge`,
    beyond: (twice: string) => `±\u00a0${twice}\u00a0: l’écart est au-delà`,
    none: 'pas de marge',
    unchanged: (n: number) =>
      n === 1 ? '1 mesure n’a pas changé.' : `${String(n)}\u00a0mesures n’ont pas changé.`,
    help: 'La marge est de deux erreurs types de l’écart, pour les acteurs présents aux deux dates\u00a0: mille tirages de ces acteurs, avec remise. Elle ne vaut que pour ce qui se compte par paires d’acteurs.'
  }
};

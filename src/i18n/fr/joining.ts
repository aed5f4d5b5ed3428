const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');
const n = (count: number): string => count.toLocaleString('fr');

const said = (who: string): string => (who === 'vous' ? who : `la ${who}`);

/** What is said where partners’ copies are put together with a map, and of what they debate. */
export const joining = {
  knownTitle: 'Cette carte est déjà sur cet appareil',
  known: (file: string, title: string) =>
    `«\u00a0${file}\u00a0» est une copie de «\u00a0${title}\u00a0».`,
  knownHelp:
    'La réunir montre d’abord ce qu’elle apporte\u202f; l’ouvrir à part laisse les deux copies côte à côte.',
  joinKnown: 'La réunir à ma carte…',
  title: 'Réunir des copies de la carte',
  lead: 'Ouvrez les fichiers de vos partenaires, chiffrés ou non. Vous voyez d’abord ce qu’ils apportent\u202f: rien ne change avant «\u00a0Réunir\u00a0».',
  choose: 'Choisir des fichiers',
  dropHere: 'Déposez les copies de vos partenaires ici',
  reading: 'Lecture…',
  comparing: 'Comparaison avec votre carte…',
  from: (file: string) => `De qui vient «\u00a0${file}\u00a0»\u202f?`,
  fromPlaceholder: 'Un nom, si vous le voulez',
  leaveOut: (file: string) => `Laisser «\u00a0${file}\u00a0» de côté`,
  refused: 'Ce fichier n’a pas pu être lu\u202f:',
  unlock: (file: string) => `Donner la phrase de passe de «\u00a0${file}\u00a0»`,
  sealed: 'Ce fichier est chiffré.',
  stranger: (title: string) =>
    `C’est le fichier d’une autre carte, «\u00a0${title}\u00a0». La réunir à celle-ci y ajouterait tout ce qu’elle contient.`,
  welcome: (file: string) => `Réunir quand même «\u00a0${file}\u00a0»`,
  apart: 'L’ouvrir à part, comme une autre carte',
  repaired: (count: number) =>
    `${n(count)}\u00a0point${s(count)} mis de côté ou réparé${s(count)} à la lecture.`,
  brings: 'Ce que cela apporte',
  nothing: 'Votre carte contient déjà tout ce qu’il y a là.',
  arranges: 'La disposition de la carte, ou ses vues, changent aussi.',
  filter: 'Chercher dans ce qui change',
  none: 'Rien ne correspond.',
  fates: {
    added: (count: number) => `${n(count)}\u00a0ajout${s(count)}`,
    changed: (count: number) => `${n(count)}\u00a0fiche${s(count)} modifiée${s(count)}`,
    binned: (count: number) => `${n(count)}\u00a0mise${s(count)} à la corbeille`,
    broughtBack: (count: number) => `${n(count)}\u00a0reprise${s(count)} de la corbeille`,
    erased: (count: number) => `${n(count)}\u00a0effacement${s(count)} pour toujours`
  },
  debated: (count: number) => `${n(count)}\u00a0désaccord${s(count)} à discuter`,
  debatedHelp:
    'Rien ne se perd\u202f: les deux lectures restent sur la carte. Vous en décidez maintenant ou plus tard, ensemble.',
  more: (count: number) => `Montrer ${n(count)} de plus`,
  join: 'Réunir',
  leave: 'Ne rien changer',
  joining: 'Réunion en cours…',
  failed: 'Rien n’a pu être enregistré\u202f: votre carte est comme avant.',
  joined: (names: string) => `Réuni\u202f: ${names}. «\u00a0Annuler\u00a0» le défait d’un coup.`,
  fieldDebate: (label: string) => `Désaccord sur «\u00a0${label}\u00a0»`,
  settleIt: 'En décider…',
  readings: (count: number) => `≠\u00a0${n(count)}\u00a0lectures`,
  settleRow: (name: string) => `Décider des lectures de «\u00a0${name}\u00a0»`,
  agreed: 'Aucun désaccord\u00a0: tout ce qui est sur la carte se tient.',
  debatesLead:
    'Deux lectures d’une même chose\u00a0: de quoi parler ensemble. Les deux restent sur la carte tant que rien n’est retenu.',
  searchDebates: 'Chercher dans les désaccords',
  tick: (what: string) => `Cocher ${what}`,
  chosen: (count: number) =>
    `${n(count)}\u00a0désaccord${s(count)} coché${s(count)}\u00a0: retenir`,
  keepSide: (who: string) => (who === 'vous' ? 'ce que vous dites' : `ce que dit la ${who}`),
  keepBoth: 'Garder les deux pour l’instant',
  heldBy: (who: readonly string[]) => `selon ${new Intl.ListFormat('fr').format(who.map(said))}`,
  keep: 'Retenir',
  keepValue: (value: string) => `Retenir «\u00a0${value}\u00a0»`,
  writeAnother: 'Écrire autre chose',
  showNamed: (name: string) => `Voir «\u00a0${name}\u00a0»`,
  copyOf: (name: string) => `copie de ${name}`,
  someCopy: (mark: string) => `copie ${mark}`,
  you: 'vous'
};

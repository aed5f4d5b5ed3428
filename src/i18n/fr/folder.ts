const plural = new Intl.PluralRules('fr');
const n = (count: number): string => count.toLocaleString('fr');

/** What is said of the folder that a map is shared by. */
export const folder = {
  title: 'Dossier partagé',
  lead: 'Choisissez un dossier que vos partenaires ont aussi\u00a0: Nextcloud, Syncthing, lecteur réseau… Chacun y a son fichier. Maillage y écrit le vôtre et réunit ceux des autres à l’ouverture de la carte, après vos changements, et quand vous le demandez.',
  who: 'Votre nom dans ce dossier',
  whoHelp: 'Il fait partie du nom de votre fichier\u00a0: vos partenaires savent qui est là.',
  audience: 'Jusqu’où vont les notes qui y sont écrites',
  audiences: {
    partners: {
      label: 'Aux partenaires',
      help: 'Ce qui est réservé à ceux qui étaient là ne quitte pas votre appareil.'
    },
    participants: {
      label: 'À ceux qui étaient là',
      help: 'Toutes les notes y vont\u00a0: tous ceux qui ont ce dossier étaient là.'
    }
  },
  audienceOf: (audience: string): string =>
    audience === 'participants' ? 'À ceux qui étaient là' : 'Aux partenaires',
  plain: 'Les fichiers n’y sont pas chiffrés\u00a0: qui lit ce dossier lit la carte.',
  choose: 'Choisir le dossier…',
  unable:
    'Ce navigateur ne donne pas accès aux dossiers\u00a0; Chrome et Edge, sur un ordinateur, le font. Avec celui-ci, le dossier commun sert à la main\u00a0:',
  byHand: [
    'Exportez la carte pour «\u00a0des partenaires\u00a0», et mettez le fichier dans le dossier commun en ajoutant votre nom au sien\u202f: «\u00a0cantine-awa.ect.json\u00a0».',
    'Réunissez les fichiers que vos partenaires y ont mis\u00a0: vous voyez d’abord ce qu’ils apportent.',
    'Exportez à nouveau la vôtre, à la place de votre fichier. L’ordre et le nombre de fois ne comptent pas.'
  ],
  folder: 'Dossier',
  yourFile: 'Votre fichier',
  moment: (day: string, time: string) => `le ${day} à ${time}`,
  written: (moment: string) => `Écrit ${moment}.`,
  neverWritten: 'Il n’a pas encore été écrit.',
  behind: 'Votre carte a changé depuis\u00a0: il sera écrit à nouveau.',
  asleep:
    'D’une session à l’autre, le navigateur redemande votre accord avant de lire ce dossier et d’y écrire.',
  open: 'Rouvrir le dossier',
  waiting: 'Le dossier partagé attend votre accord.',
  now: 'Réunir maintenant',
  busy: 'Lecture du dossier…',
  heard: (time: string) => `Dossier lu à ${time}.`,
  others: 'Qui est là',
  nobody:
    'Personne d’autre pour l’instant. Vos partenaires ouvrent votre fichier dans Maillage, puis choisissent ce dossier à leur tour.',
  lastHeard: (moment: string) => `A écrit ${moment}`,
  leftAlone: (count: number) =>
    plural.select(count) === 'one'
      ? `${n(count)}\u00a0fichier laissé de côté`
      : `${n(count)}\u00a0fichiers laissés de côté`,
  leftAloneHelp: 'Rien n’en est réuni, et Maillage n’y touche pas.',
  more: (count: number) => `Montrer ${n(count)} de plus`,
  why: {
    'not-a-copy': 'Ce n’est pas un fichier de carte.',
    'other-map': 'C’est le fichier d’une autre carte.',
    damaged:
      'Il a été modifié hors de Maillage, ou abîmé. Que son auteur rouvre sa carte et choisisse «\u00a0Réunir maintenant\u00a0»\u00a0: il sera écrit à nouveau.',
    arriving: 'Il n’est pas arrivé en entier. Il sera relu dès qu’il aura changé.',
    sealed: 'Il est chiffré. Réunissez-le par «\u00a0Réunir des copies de partenaires…\u00a0».'
  },
  faults: {
    gone: 'Le dossier ne se trouve plus\u00a0: il a été déplacé ou supprimé, ou son lecteur est débranché. Remettez-le en place, puis «\u00a0Réunir maintenant\u00a0»\u00a0; sinon, quittez-le et choisissez-en un autre.',
    denied:
      'L’accès a été refusé. Vérifiez que vous pouvez écrire dans ce dossier, puis «\u00a0Rouvrir le dossier\u00a0» ou «\u00a0Réunir maintenant\u00a0».',
    full: 'Il n’y a plus de place dans ce dossier. Votre carte est enregistrée sur cet appareil\u00a0: libérez de la place, puis «\u00a0Réunir maintenant\u00a0».',
    locked:
      'Un autre programme retient votre fichier, sans doute celui qui synchronise. Attendez un peu, puis «\u00a0Réunir maintenant\u00a0».',
    'not-kept':
      'Ce qui vient du dossier n’a pas pu être enregistré sur cet appareil\u00a0: votre carte est comme avant. Suivez le message affiché en haut de la carte, puis «\u00a0Réunir maintenant\u00a0».',
    'too-big':
      'La carte dépasse ce qu’un fichier peut contenir. Elle reste enregistrée sur cet appareil\u00a0: partagez-la en plusieurs, ou retirez des instantanés.',
    unknown:
      'Le dossier n’a pas pu être lu ou écrit. Votre carte est enregistrée sur cet appareil\u00a0: réessayez par «\u00a0Réunir maintenant\u00a0».'
  },
  leave: 'Quitter ce dossier',
  leaveHelp:
    'Votre carte reste sur cet appareil, et votre fichier dans le dossier\u00a0: supprimez-le vous-même s’il ne doit plus y être.',
  joined: (names: string) =>
    `Réuni depuis le dossier partagé\u00a0: ${names}. «\u00a0Annuler\u00a0» le défait d’un coup.`,
  erasing:
    'Votre fichier du dossier partagé est écrit à nouveau sans elle dès que le dossier est ouvert. Ceux de vos partenaires la nomment jusqu’à ce qu’ils ouvrent leur carte\u00a0; les copies déjà faites et les anciennes versions que garde ce qui synchronise restent.'
};

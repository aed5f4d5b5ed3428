import type { RecordType } from '#domain/ecosystem.ts';
import type { Gesture } from '#domain/gesture.ts';

const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');

const NOUNS: Readonly<Record<RecordType, string>> = {
  map: 'la carte',
  actor: 'l’acteur',
  link: 'un lien',
  stake: 'l’enjeu',
  space: 'l’espace tiers',
  situation: 'la situation',
  assessment: 'une évaluation',
  decision: 'une décision',
  view: 'la disposition',
  scenario: 'le scénario'
};

const VERBS: Readonly<
  Record<Exclude<Gesture['does'], 'move' | 'arrange' | 'fold' | 'try' | 'merge' | 'return'>, string>
> = {
  add: 'ajouter',
  edit: 'modifier',
  bin: 'mettre à la corbeille',
  restore: 'reprendre de la corbeille',
  decide: 'noter',
  undo: 'annuler',
  erase: 'effacer pour toujours',
  redo: 'rétablir'
};

/** « ajouter l’acteur «\u00a0Mairie\u00a0» »: a gesture, for undo and for the history. */
const gesture = ({ does, type, name }: Gesture): string => {
  if (does === 'move') return 'déplacer sur la carte';
  if (does === 'arrange') return 'disposer la carte';
  if (does === 'fold') return 'replier ou déplier';
  if (does === 'try') return 'mettre à l’essai sur la carte';
  if (does === 'merge') return `réunir «\u00a0${String(name)}\u00a0»`;
  if (does === 'return') return `remettre comme dans «\u00a0${String(name)}\u00a0»`;
  const what = type === null ? 'plusieurs éléments' : NOUNS[type];
  return [VERBS[does], what, name && `«\u00a0${name}\u00a0»`].filter(Boolean).join(' ');
};

/** What the map page says. */
export const map = {
  notHere: 'Cette carte n’est pas sur cet appareil.',
  notHereHelp:
    'Elle a été effacée, ou elle se trouve dans un autre navigateur. Ouvrez le fichier qu’on vous a remis depuis l’accueil.',
  home: 'Accueil',
  rename: 'Titre de la carte',
  kept: (time: string | null) =>
    time === null ? 'Enregistré sur cet appareil' : `Enregistré sur cet appareil à ${time}`,
  keeping: 'Enregistrement…',
  notKept: 'Non enregistré',
  typing: 'Saisie en cours…',
  undo: 'Annuler',
  undoWhat: (what: Gesture) => `Annuler\u00a0: ${gesture(what)} (Ctrl+Z)`,
  redo: 'Rétablir',
  redoWhat: (what: Gesture) => `Rétablir\u00a0: ${gesture(what)} (Ctrl+Maj+Z)`,
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  undone: 'Annulé.',
  redone: 'Rétabli.',
  export: 'Exporter la carte',
  ask: 'Demander à ce partenaire…',
  access: 'Tout ce que la carte en dit…',
  register: 'Fiche de registre (RGPD)…',
  notice: 'Notice d’information…',
  merge: 'Réunir des copies de partenaires…',
  folder: 'Dossier partagé…',
  region: (title: string, actors: string, links: string) =>
    `Carte «\u00a0${title}\u00a0»\u00a0: ${actors}, ${links}`,
  canvasKeys:
    'Entrée\u00a0: aller d’acteur en acteur\u00a0; flèches\u00a0: déplacer la carte\u00a0; + et −\u00a0: zoomer',
  picture:
    'Dessin de la carte\u00a0; les mêmes éléments se lisent dans le panneau «\u00a0Liste\u00a0»',
  noSphere: 'Sans sphère',
  overview: 'Vue d’ensemble',
  foldHandle: (name: string, isFolded: boolean) => `${isFolded ? 'Déplier' : 'Replier'} ${name}`,
  linkFromHandle: (name: string) => `Relier ${name} à…`,
  linkToHint:
    'Choisissez l’autre acteur, ou une place libre pour un nouveau\u00a0; Échap pour renoncer',
  emptyTitle: 'La carte est vide',
  emptyLead:
    'Double-cliquez n’importe où pour poser un premier acteur, ou utilisez le bouton «\u00a0Acteur\u00a0».',
  tools: 'Outils',
  addActor: 'Acteur',
  addActorLong: 'Ajouter un acteur',
  addLink: 'Lien',
  addLinkLong: 'Ajouter un lien',
  addStake: 'Enjeu',
  addStakeLong: 'Ajouter un enjeu',
  addSpace: 'Espace tiers',
  addSpaceLong: 'Ajouter un espace tiers',
  writeLines: 'Saisir en ligne',
  fit: 'Tout voir',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  arrange: 'Disposer',
  arranging: 'Disposition en cours…',
  giveUpLayout: 'Annuler la disposition en cours (Ctrl+Z)',
  layoutGivenUp: 'Disposition annulée\u00a0: rien n’a bougé.',
  pages: 'Façons de voir',
  page: { map: 'Carte', table: 'Tableau', spaces: 'Espaces', past: 'Avant\u00a0/ après' },
  commands: 'Commandes',
  commandsTitle: 'Commandes (Ctrl+K)',
  selecting: 'Sélectionner plusieurs éléments',
  panels: 'Panneaux',
  panel: {
    sheet: 'Fiche',
    list: 'Liste',
    findings: 'Constats',
    disagreements: 'Désaccords',
    legend: 'Légende',
    bin: 'Corbeille',
    about: 'Carte'
  },
  closePanel: 'Fermer le panneau',
  name: 'Nom',
  kind: 'Nature',
  from: 'De',
  to: 'Vers',
  linkKind: 'Nature du lien',
  orderGiver: 'De (donneur d’ordre, financeur, au-dessus…)',
  concerned: 'Qui est concerné\u00a0?',
  participants: 'Qui y participe\u00a0?',
  add: 'Ajouter',
  addAnother: 'Ajouter et continuer',
  needName: 'Donnez un nom.',
  needTwoActors: 'Il faut deux acteurs sur la carte pour les relier.',
  needTwoEnds: 'Choisissez deux acteurs différents.',
  added: (name: string) => `${name}\u00a0: ajouté.`,
  addedSeveral: (n: number, last: string) =>
    `${n.toLocaleString('fr')}\u00a0ajouts, le dernier\u00a0: ${last}.`,
  linked: (from: string, to: string, kind: string) =>
    `Lien ajouté\u00a0: ${from} – ${to}, ${kind}.`,
  delete: 'Mettre à la corbeille',
  binnedToast: (n: number, links: number) =>
    links === 0
      ? `${String(n)}\u00a0élément${s(n)} dans la corbeille.`
      : `${String(n)}\u00a0élément${s(n)} dans la corbeille, et ${String(links)}\u00a0lien${s(links)} avec.`,
  restored: 'Repris de la corbeille.',
  nothingSelected: 'Rien n’est sélectionné',
  nothingSelectedHelp:
    'Choisissez un acteur, un lien, un enjeu ou un espace, sur la carte ou dans la liste.',
  several: (n: number) => `${String(n)}\u00a0éléments sélectionnés`,
  listSearch: 'Chercher dans la liste',
  listEmpty: 'Rien ne correspond.',
  actors: 'Acteurs',
  links: 'Liens',
  stakes: 'Enjeux',
  spaces: 'Espaces tiers',
  situations: 'Situations',
  unnamed: 'sans nom',
  linkBetween: (from: string, to: string) => `${from} – ${to}`,
  linkTo: (from: string, to: string) => `${from} → ${to}`,
  itsLinks: 'Ses liens',
  noLinks: 'Aucun lien pour l’instant.',
  linkFrom: 'Relier à un autre acteur',
  recordHistory: 'Historique de cette fiche',
  addSituation: 'Ajouter une situation',
  noSituations: 'Aucune situation racontée pour l’instant.',
  noteReminder:
    'Une note qui parle d’une personne reste factuelle, utile et mesurée, sans rien de sa santé, de ses opinions ni de sa vie privée\u00a0: cette personne a le droit de la lire (d’après la CNIL).',
  noteReminderRead: 'J’ai compris',
  derivedForm: (form: string, referential: string) =>
    `${form} (déduite, référentiel ${referential})`,
  declaredForm: (form: string) => `${form} (déclarée)`,
  unknownForm: 'indéterminée\u00a0: il manque de quoi la déduire',
  form: 'Forme',
  flip: 'Inverser le sens',
  appraisals: 'Ce que chacun dit de son côté',
  appraisalsHelp:
    'De 0 (pas du tout) à 4 (tout à fait). Laissez «\u00a0Non renseigné\u00a0» quand personne ne l’a dit\u00a0: ce n’est pas un zéro.',
  side: (name: string) => `Côté ${name}`,
  contested: 'en débat',
  binEmpty: 'La corbeille est vide.',
  binLead: 'Ce qui est ici peut revenir, avec ses liens.',
  restore: 'Remettre',
  binnedLinks: (n: number) => `avec ${String(n)}\u00a0lien${s(n)}`,
  binnedBy: (by: string, date: string) => (by ? `par ${by}, le ${date}` : `le ${date}`),
  state: 'État montré',
  current: 'Aujourd’hui',
  family: {
    silo: 'Silos',
    domination: 'Domination',
    transverse: 'Liens transverses manquants',
    'third-space': 'Espaces tiers',
    portrait: 'Portrait'
  },
  showOnMap: 'Montrer sur la carte'
};

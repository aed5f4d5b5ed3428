import type { RecordType } from '#domain/ecosystem.ts';

const plural = new Intl.PluralRules('fr');
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('fr')}\u00a0${plural.select(n) === 'one' ? one : other}`;
const lines = (n: number): string => count(n, 'ligne', 'lignes');

/** What the tables of a map say. */
export const table = {
  tables: 'Tableaux',
  tabs: {
    actor: 'Acteurs',
    link: 'Liens',
    stake: 'Enjeux',
    space: 'Espaces tiers',
    situation: 'Situations'
  } satisfies Partial<Record<RecordType, string>>,
  ledgers: { decision: 'Décisions', view: 'Vues' },
  decided: {
    finding: 'Constat',
    outcome: 'Ce qui en a été fait',
    reason: 'Pourquoi, ou quoi',
    on: 'Le',
    by: 'Par'
  },
  viewed: { name: 'Nom de la vue', note: 'Ce qu’il y a à en dire' },
  actions: 'Actions',
  open: 'Ouvrir',
  openNamed: (name: string) => `Ouvrir\u00a0: ${name}`,
  delete: 'Supprimer',
  deleteNamed: (name: string) => `Supprimer\u00a0: ${name}`,
  findingGone: 'Un constat qui n’est plus sur la carte',
  needReason: 'Ce qui est mis de côté garde une raison\u00a0: d’autres liront cette carte.',
  decisionDeleted: 'Décision supprimée.',
  viewDeleted: (name: string) => `Vue «\u00a0${name}\u00a0» supprimée.`,
  noDecision:
    'Aucune décision notée. Elles se notent sur un constat, dans l’onglet «\u00a0Constats\u00a0».',
  noView: 'Aucune vue enregistrée. Elles s’enregistrent sur la carte, avec le signet.',
  caption: (table: string, n: number) => `${table}\u00a0: ${lines(n)}`,
  help: 'Flèches pour aller d’une cellule à l’autre, Entrée ou F2 pour écrire, Échap pour renoncer, Suppr pour vider, Maj+Espace pour sélectionner la ligne. Sur un nom marqué ≠, Tab mène à ses désaccords.',
  search: 'Chercher dans le tableau',
  columns: 'Colonnes',
  columnsTitle: 'Colonnes montrées',
  columnsNew: 'Nouveau champ à vous',
  columnsNewHelp:
    'Sa colonne paraît dans le tableau\u00a0; le champ est sur la carte dès qu’une ligne y dit quelque chose.',
  columnsAdd: 'Créer la colonne',
  columnsAll: 'Toutes',
  columnsFirst: 'Celles de départ',
  paste: 'Coller',
  pasteTitle: 'Coller des cellules',
  pasteHelp:
    'Copiez une plage dans votre tableur et collez-la ici. Si la première ligne porte le nom des colonnes, en français ou en anglais, chacune retrouve la sienne.',
  pasteFrom: (row: string, column: string) =>
    `À partir de la ligne «\u00a0${row}\u00a0», colonne «\u00a0${column}\u00a0».`,
  pasteInNew: 'Chaque ligne collée en ajoute une au tableau.',
  pasteWhere: 'Où va chaque colonne',
  pasteHeaded: 'La première ligne porte le nom des colonnes',
  pasteColumn: (n: number) => `Colonne ${String(n)}`,
  pasteAside: 'Laisser de côté',
  pasteNewField: (name: string) => `Nouveau champ\u00a0: ${name}`,
  pasteSample: (text: string) => `Par exemple\u00a0: ${text}`,
  pasteHere: 'Cellules à coller',
  pasteSummary: (changed: number, added: number, actors: number) => {
    const parts = [
      changed > 0 ? count(changed, 'cellule change', 'cellules changent') : '',
      added > 0 ? count(added, 'ligne s’ajoute', 'lignes s’ajoutent') : '',
      actors > 0 ? count(actors, 'acteur est créé', 'acteurs sont créés') : ''
    ].filter(Boolean);
    return parts.length === 0 ? 'Rien ne change.' : `${parts.join(', ')}.`;
  },
  pasteProblems: (n: number) =>
    `${count(n, 'cellule n’est pas comprise', 'cellules ne sont pas comprises')} et ${n === 1 ? 'reste' : 'restent'} de côté.`,
  pasteColumnsLeft: (n: number) =>
    `${count(n, 'colonne collée reste', 'colonnes collées restent')} de côté.`,
  pasteMore: (n: number) => `Et ${count(n, 'autre cellule', 'autres cellules')}.`,
  pasteApply: 'Coller ces cellules',
  pastePreview: 'Ce qui va changer',
  row: 'Ligne',
  column: 'Colonne',
  was: 'Avant',
  becomes: 'Après',
  newRow: 'nouvelle ligne',
  pasted: (changed: number, added: number) =>
    [
      changed > 0 ? count(changed, 'cellule modifiée', 'cellules modifiées') : '',
      added > 0 ? count(added, 'ligne ajoutée', 'lignes ajoutées') : ''
    ]
      .filter(Boolean)
      .join(', ') + '.',
  copied: (rows: number, columns: number) =>
    rows === 1 && columns === 1
      ? 'Cellule copiée.'
      : `${lines(rows)} sur ${count(columns, 'colonne', 'colonnes')}\u00a0: copié.`,
  copy: 'Copier',
  exportCsv: 'Exporter (CSV)',
  exportTitle: 'Exporter ce tableau (CSV)',
  exportLeaves: (left: number, emptied: number) => {
    const parts = [
      left > 0 ? `${lines(left)} en entier` : '',
      emptied > 0 ? `ce qui est dit dans ${lines(emptied)}` : ''
    ].filter(Boolean);
    return parts.length === 0
      ? 'Tout le tableau y sera.'
      : `N’y sera pas\u00a0: ${parts.join(', et ')}.`;
  },
  bulk: 'Modifier la sélection',
  bulkTitle: (n: number) => `Modifier ${lines(n)}`,
  bulkColumn: 'Colonne à modifier',
  bulkValue: 'Nouvelle valeur',
  bulkEmpty: 'Laissez vide pour dire que ce n’est pas renseigné.',
  bulkApply: (n: number) => `Appliquer à ${lines(n)}`,
  bulkDone: (n: number) => `${lines(n)}\u00a0: modifié.`,
  bin: 'Mettre à la corbeille',
  fillDown: 'Recopier vers le bas',
  rowsSelected: (n: number) => count(n, 'ligne sélectionnée', 'lignes sélectionnées'),
  rowsShown: (shown: number, all: number) =>
    shown === all ? lines(all) : `${shown.toLocaleString('fr')} sur ${lines(all)}`,
  clearSelection: 'Ne rien sélectionner',
  selectAll: 'Sélectionner toutes les lignes',
  selectRow: (name: string) => `Sélectionner ${name}`,
  addRow: {
    actor: 'Ajouter un acteur',
    link: 'Ajouter un lien',
    stake: 'Ajouter un enjeu',
    space: 'Ajouter un espace tiers',
    situation: 'Ajouter une situation'
  } satisfies Partial<Record<RecordType, string>>,
  newRowHint: {
    actor: 'Nom d’un acteur…',
    link: 'De qui…',
    stake: 'Nom d’un enjeu…',
    space: 'Nom d’un espace…',
    situation: 'Nom d’une situation…'
  } satisfies Partial<Record<RecordType, string>>,
  newLinkTo: 'Vers qui…',
  added: (name: string) => `${name}\u00a0: ajouté.`,
  unfinished: 'Ligne à compléter\u00a0: elle s’ajoute quand ses deux bouts sont donnés.',
  dropDraft: 'Abandonner cette ligne',
  unknown: 'non renseigné',
  readonlyCell: 'Cette colonne se déduit\u00a0: elle ne s’écrit pas.',
  inSheet: 'Cette cellule s’écrit dans la fiche, à côté.',
  filter: (column: string) => `Filtrer ${column}`,
  filterTitle: (column: string) => `Filtrer la colonne «\u00a0${column}\u00a0»`,
  filterSearch: 'Chercher une valeur',
  filterAll: 'Tout montrer',
  filterApply: 'Filtrer',
  filtered: (column: string, values: string) => `${column}\u00a0: ${values}`,
  filteredMore: (n: number) => `${String(n)}\u00a0valeurs`,
  unfilter: (column: string) => `Ne plus filtrer ${column}`,
  filterTooMany: (n: number) => `Et ${count(n, 'autre valeur', 'autres valeurs')}\u00a0: cherchez.`,
  nothing: 'Aucune ligne ne correspond.',
  sortHelp: 'Entrée pour trier, Alt+Bas pour filtrer',
  create: (name: string) => `Créer l’acteur «\u00a0${name}\u00a0»`,
  use: (word: string) => `Ajouter «\u00a0${word}\u00a0»`,
  choices: (column: string) => `Choix pour ${column}`,
  cell: (column: string, row: string) => `${column}, ${row}`,
  entry: (name: string, text: string) => `${name}\u00a0: ${text}`,
  declared: (form: string) => `${form} (déclarée)`,
  ends: {
    from: { label: 'De', help: 'Le donneur d’ordre, le financeur, celui qui est au-dessus.' },
    to: { label: 'Vers' }
  },
  side: {
    from: (label: string) => `De\u00a0: ${label.toLowerCase()}`,
    to: (label: string) => `Vers\u00a0: ${label.toLowerCase()}`
  },
  worked: {
    organisation: 'Organisation',
    links: 'Nombre de liens',
    spaces: 'Nombre d’espaces',
    treatedBy: 'Traité par'
  },
  problems: {
    cannotWrite: () => 'Cette colonne ne s’écrit pas.',
    notNumber: (text: string) => `«\u00a0${text}\u00a0» n’est pas un nombre.`,
    outOfBounds: (bounds: string) => `Hors des bornes\u00a0: ${bounds}.`,
    notInList: (text: string) => `«\u00a0${text}\u00a0» n’est pas dans la liste.`,
    notDate: (text: string) => `«\u00a0${text}\u00a0» n’est pas une date\u00a0: 22/11/2026.`,
    notKnown: (text: string) => `«\u00a0${text}\u00a0» n’est pas sur la carte.`,
    tooLong: () => 'Ce texte est trop long.',
    needsName: () => 'Il manque un nom.',
    needsEnd: () => 'Un lien a deux bouts\u00a0: il en manque un.',
    sameEnds: () => 'Un lien relie deux acteurs différents.',
    insideItself: () => 'Un acteur ne se trouve pas à l’intérieur de lui-même.'
  }
};

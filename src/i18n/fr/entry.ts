const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');

/** What is said while a map is drawn: naming in place, linking, writing in lines, pasting. */
export const entry = {
  newName: 'Nom du nouvel acteur',
  nameOf: (name: string) => `Nouveau nom de ${name}`,
  placeholder: 'Nom',
  kind: 'Nature',
  link: 'Lien',
  keys: 'Entrée\u00a0: garder · Tab\u00a0: garder et continuer · ↓\u00a0: nature · Échap\u00a0: renoncer',
  renameKeys: 'Entrée\u00a0: garder · ↓\u00a0: nature · Échap\u00a0: renoncer',
  recordKeys: 'Entrée\u00a0: garder · Échap\u00a0: renoncer',
  renamed: (name: string) => `Renommé\u00a0: ${name}.`,
  linkKind: (from: string, to: string) => `Nature du lien entre ${from} et ${to}`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  joined: (name: string, to: string) => `${name} rejoint «\u00a0${to}\u00a0».`,
  otherEnd: (name: string) => `Relier ${name} à…`,
  otherEndHelp: 'Un acteur de la carte, ou un nouveau nom',
  newActor: (name: string) => `Nouvel acteur «\u00a0${name}\u00a0»`,
  lines: 'Saisir en ligne',
  linesHelp: 'Une ligne par lien ou par acteur. Entrée ajoute, Maj+Entrée va à la ligne.',
  linesPlaceholder: 'Mairie > Traiteur\u00a0: commande',
  howTo: 'Comment écrire',
  examples: [
    ['Mairie > Traiteur\u00a0: commande', 'un lien qui part de la mairie'],
    ['AMAP - Mairie\u00a0: coopération', 'un lien sans direction'],
    ['Mairie > Traiteur, Régie\u00a0: commande, coopération', 'plusieurs liens à la fois'],
    ['Cuisine (service)', 'un acteur et sa nature'],
    ['Mairie / Service scolaire', 'l’un dans l’autre, ou en retrait à la ligne suivante'],
    ['# Manger local\u00a0: Mairie, AMAP', 'un enjeu et ceux qu’il concerne'],
    ['@ Comité des repas\u00a0: Mairie, AMAP', 'un espace tiers et qui y participe'],
    ['"Dupont, Jean"', 'des guillemets quand un nom contient un de ces signes']
  ],
  preview: 'Ce qui sera ajouté',
  nothingYet: 'Rien à ajouter pour l’instant.',
  line: (n: number) => `Ligne ${n.toLocaleString('fr')}`,
  isNew: 'nouveau',
  isKnown: 'déjà sur la carte',
  becomes: (kind: string) => `devient\u00a0: ${kind}`,
  inside: (name: string) => `dans ${name}`,
  isThere: 'ce lien est déjà sur la carte',
  stake: 'Enjeu',
  space: 'Espace tiers',
  problem: {
    'no-name': () => 'Il manque un nom.',
    'no-end': () => 'Il manque un bout au lien\u00a0: écrivez A > B.',
    'unknown-kind': (word: string, near: string | null) =>
      near === null
        ? `«\u00a0${word}\u00a0» n’est pas une nature connue\u00a0: effacez-la, ou choisissez dans la liste.`
        : `«\u00a0${word}\u00a0» n’est pas une nature connue\u00a0: vouliez-vous dire «\u00a0${near}\u00a0»\u202f?`,
    'needs-direction': () =>
      'Ce lien a un sens\u00a0: écrivez A > B, ou A <> B s’il va dans les deux.',
    'too-long': () => 'Ce nom est trop long (300\u00a0caractères au plus).',
    'line-too-long': () =>
      'Cette ligne est trop longue pour être lue (20\u00a0000\u00a0caractères au plus).',
    'too-many': () =>
      'Tout cela ferait plus de 50\u00a0000\u00a0ajouts d’un coup. Collez-le en plusieurs fois.',
    ambiguous: (word: string) =>
      `Plusieurs acteurs s’appellent «\u00a0${word}\u00a0»\u00a0: dites où il se trouve (Mairie / ${word}).`,
    'self-link': (word: string) => `«\u00a0${word}\u00a0» serait relié à lui-même.`,
    loop: (word: string) => `«\u00a0${word}\u00a0» se trouverait dans lui-même.`
  },
  mend: 'Corrigez ou effacez ce qui n’est pas compris, puis ajoutez.',
  addedAll: (actors: number, links: number, others: number) => {
    const what = [
      actors > 0 ? `${actors.toLocaleString('fr')}\u00a0acteur${s(actors)}` : '',
      links > 0 ? `${links.toLocaleString('fr')}\u00a0lien${s(links)}` : '',
      others > 0
        ? `${others.toLocaleString('fr')}\u00a0enjeu${others > 1 ? 'x' : ''} ou espace${s(others)}`
        : ''
    ].filter(Boolean);
    return what.length > 0 ? `Ajouté\u00a0: ${what.join(', ')}.` : 'La carte a déjà tout cela.';
  },
  suggestions: 'Propositions',
  suggested: (n: number) =>
    n === 0 ? 'Aucune proposition' : `${n.toLocaleString('fr')}\u00a0proposition${s(n)}`
};

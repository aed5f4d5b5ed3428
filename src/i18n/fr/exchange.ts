import { noticeText, type Notice } from '#i18n/notice.ts';

const number = (n: number): string => n.toLocaleString('fr');
const plural = new Intl.PluralRules('fr');
const counted = (n: number, one: string, several: string): string =>
  `${number(n)}\u00a0${plural.select(n) === 'one' ? one : several}`;
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

const ASK_AGAIN = 'Demandez à la personne qui vous l’a remis de l’exporter à nouveau.';
const BY_HAND =
  'Le fichier a sans doute été modifié à la main\u00a0: reprenez l’original, ou corrigez-le à cet endroit.';

const OTHER_FILES: Readonly<Record<string, string>> = {
  age: 'un fichier chiffré (age)\u202f; il s’ouvre avec sa phrase de passe',
  cytoscape: 'un fichier Cytoscape',
  excalidraw: 'un dessin Excalidraw',
  gexf: 'un graphe GEXF (Gephi)\u202f; la commande «\u00a0maillage measure\u00a0» le mesure',
  graphml: 'un graphe GraphML\u202f; la commande «\u00a0maillage measure\u00a0» le mesure',
  gzip: 'une archive gzip\u202f; décompressez-la d’abord',
  html: 'une page web',
  kumu: 'une carte Kumu',
  office:
    'un classeur ou un document bureautique\u202f; les cellules d’un classeur se copient, puis se collent dans les tableaux d’une carte',
  'old-office':
    'un ancien document bureautique\u202f; les cellules d’un classeur se copient, puis se collent dans les tableaux d’une carte',
  pdf: 'un PDF',
  picture: 'une image',
  plain:
    'une carte en données simples\u202f; la commande «\u00a0maillage convert\u00a0» en fait un .ect.json',
  program: 'un programme\u202f; ne l’exécutez pas sans savoir d’où il vient',
  prsm: 'une carte PRSM',
  svg: 'une image SVG',
  tldraw: 'un dessin tldraw',
  xml: 'un fichier XML',
  zip: 'une archive ZIP\u202f; décompressez-la d’abord'
};

const THINGS: Readonly<Record<string, string>> = {
  records: 'd’enregistrements',
  replicas: 'd’exemplaires de la carte',
  seen: 'd’exemplaires de la carte',
  snapshots: 'd’instantanés',
  actors: 'd’acteurs',
  links: 'de liens',
  attributes: 'd’attributs',
  columns: 'de colonnes',
  cells: 'de cases',
  siblings: 'de valeurs en désaccord',
  fields: 'de champs dans un enregistrement',
  members: 'de membres dans un enregistrement'
};

const sentences = {
  'too-big': ({ size, limit }: { size: number; limit: number }) =>
    `Ce fichier fait ${number(size)} octets, et la limite est de ${number(limit)}. Vérifiez que c’est bien une carte\u202f; si oui, exportez-la sans sa corbeille et avec moins d’instantanés.`,
  empty: () => `Ce fichier est vide. ${ASK_AGAIN}`,
  'utf-16': () =>
    'Ce fichier est en UTF-16. Enregistrez-le en UTF-8 avec votre éditeur de texte, puis rouvrez-le.',
  'not-utf-8': () =>
    `Ce fichier n’est pas du texte en UTF-8\u00a0: il est abîmé, ou ce n’est pas une carte. ${ASK_AGAIN}`,
  'other-file': ({ kind }: { kind: string }) =>
    `C’est ${OTHER_FILES[kind] ?? 'un fichier d’un autre outil'}. Choisissez une carte de Maillage, dont le nom finit par .ect.json.`,
  'unknown-file': () =>
    'Ce fichier est du JSON, mais pas une carte de Maillage. Choisissez un fichier dont le nom finit par .ect.json.',
  truncated: () =>
    `Ce fichier est coupé\u00a0: il s’arrête au milieu de quelque chose. ${ASK_AGAIN}`,
  'not-json': () => `Ce fichier n’est pas du JSON bien formé. ${BY_HAND}`,
  'too-deep': ({ limit }: { limit: number }) =>
    `Ce fichier emboîte plus de ${number(limit)} niveaux, ce qu’aucune carte ne fait. ${ASK_AGAIN}`,
  'duplicate-key': ({ key }: { key: string }) =>
    `La clé ${quoted(key)} vient deux fois au même endroit. Gardez-en une seule.`,
  'forbidden-key': ({ key }: { key: string }) =>
    `La clé ${quoted(key)} n’est pas admise, par sécurité. Retirez-la, ou demandez d’où vient ce fichier.`,
  'newer-version': ({ needs, reads }: { needs: number; reads: number }) =>
    `Ce fichier vient d’une version plus récente de Maillage (il demande la version ${number(needs)} du format, celle-ci lit la ${number(reads)}). Mettez Maillage à jour, puis rouvrez-le.`,
  'no-hash': () => `Ce fichier n’a pas d’empreinte (hash). ${BY_HAND}`,
  'missing-key': ({ key }: { key: string }) => `Il manque ${quoted(key)}. ${BY_HAND}`,
  'unknown-key': ({ key }: { key: string }) => `${quoted(key)} n’a pas sa place ici. ${BY_HAND}`,
  'bad-type': ({ expected, received }: { expected: string; received: string }) =>
    `On attendait ${expected}, et il y a ${received}. ${BY_HAND}`,
  'bad-id': ({ received }: { received: string }) =>
    `${received} n’est pas un identifiant\u00a0: une minuscule, un tiret bas, puis des lettres sans accent, chiffres ou tirets, 64 caractères au plus. Renommez-le partout où il apparaît.`,
  'bad-cell-name': ({ received }: { received: string }) =>
    `${received} n’est pas un nom de champ. ${BY_HAND}`,
  'bad-value': ({ received }: { received: string }) =>
    `${received} n’est pas une valeur admise\u00a0: un texte, un nombre, vrai, faux, rien, ou deux nombres. ${BY_HAND}`,
  'bad-dot': ({ received }: { received: string }) =>
    `${received} ne désigne pas une écriture (exemplaire:numéro). ${BY_HAND}`,
  'bad-form': ({ received }: { received: string }) =>
    `${received} n’a pas la forme attendue. ${BY_HAND}`,
  'too-many': ({ what, limit }: { what: string; limit: number }) =>
    `Il y a trop ${THINGS[what] ?? 'd’éléments'}\u00a0: la limite est de ${number(limit)}. Partagez la carte en plusieurs.`,
  'too-long': ({ limit }: { limit: number }) =>
    `Ce texte est trop long\u00a0: la limite est de ${number(limit)} caractères. Raccourcissez-le.`,
  'lineage-lengths': ({ replicas, seen }: { replicas: number; seen: number }) =>
    `La lignée nomme ${counted(replicas, 'exemplaire', 'exemplaires')} et compte les écritures de ${number(seen)}. ${ASK_AGAIN}`,
  'duplicate-replica': ({ replica }: { replica: string }) =>
    `L’exemplaire ${quoted(replica)} vient deux fois dans la lignée. ${ASK_AGAIN}`,
  'unknown-replica': ({ dot, replicas }: { dot: string; replicas: number }) =>
    `L’écriture ${quoted(dot)} vient d’un exemplaire inconnu\u00a0: la lignée en nomme ${number(replicas)}, comptés à partir de 0. ${ASK_AGAIN}`,
  'unseen-dot': ({ dot, seen }: { dot: string; seen: number }) =>
    `L’écriture ${quoted(dot)} est en avance sur la lignée, qui en a vu ${number(seen)}. ${ASK_AGAIN}`,
  'no-dot': ({ cell }: { cell: string }) =>
    `La valeur de ${quoted(cell)} n’est rattachée à aucune écriture. ${BY_HAND}`,
  'cell-twice': ({ cell }: { cell: string }) =>
    `${quoted(cell)} a à la fois une valeur et plusieurs en désaccord. ${BY_HAND}`,
  'wrong-map-record': ({ id }: { id: string }) =>
    `${quoted(id)} ne peut pas être la fiche de la carte\u00a0: elle se nomme m_map, et elle seule est de type map. ${BY_HAND}`,
  'duplicate-id': ({ id }: { id: string }) =>
    `L’identifiant ${quoted(id)} sert deux fois. Donnez-en un autre à l’un des deux.`,
  'unknown-property': ({ property }: { property: string }) =>
    `La propriété ${quoted(property)} est inconnue. Corrigez son nom, ou retirez-la.`,
  'ill-typed': ({ property, received }: { property: string; received: string }) =>
    `${quoted(property)} ne peut pas valoir ${received}. Corrigez cette valeur, ou retirez-la.`,
  'not-xml': () => `Ce fichier n’est pas du XML bien formé. ${ASK_AGAIN}`,
  'document-type': () =>
    'Ce fichier définit un type de document (DOCTYPE), ce qui n’est pas admis, par sécurité. Retirez cette ligne, ou exportez-le à nouveau sans elle.',
  'no-graph': () => `Ce fichier ne contient aucun graphe. ${ASK_AGAIN}`,
  'several-graphs': ({ count }: { count: number }) =>
    `Ce fichier contient ${counted(count, 'graphe', 'graphes')}, et un seul peut être lu. Enregistrez chacun dans un fichier à part.`,
  'too-slow': ({ seconds }: { seconds: number }) =>
    `La lecture a été arrêtée au bout de ${counted(seconds, 'seconde', 'secondes')}, ce qu’aucune carte ne demande. ${ASK_AGAIN}`,
  'reader-failed': () =>
    `Ce fichier n’a pas pu être lu jusqu’au bout\u00a0: il demande sans doute plus de mémoire que ce navigateur n’en donne. Fermez d’autres onglets, puis rouvrez-le. ${ASK_AGAIN}`,
  'given-up': () => 'La lecture a été abandonnée. Vos cartes n’ont pas changé.',
  'not-readable': () =>
    'L’ordinateur ne donne pas ce qu’il contient\u00a0: c’est un dossier, ou un fichier qui vient d’être déplacé, supprimé ou protégé. Choisissez-le à nouveau.',
  'no-columns': ({ columns }: { columns: string }) =>
    `Les colonnes de ce tableau (${columns}) ne disent pas qui est relié à qui. Nommez-les en première ligne\u00a0: ${quoted('de')} et ${quoted('vers')} pour des liens, ${quoted('nom')} pour des acteurs.`,
  'wrong-passphrase': () =>
    'La phrase de passe n’est pas la bonne, ou le début du fichier a été abîmé. Vérifiez-la, accents et espaces compris\u202f; perdue, elle ne se retrouve pas.',
  'damaged-seal': () =>
    `Ce fichier chiffré est abîmé, coupé, ou a été modifié\u00a0: rien n’en est ouvert. ${ASK_AGAIN}`,
  'heavy-seal': ({ asked, limit }: { asked: number; limit: number }) =>
    `Ce fichier demande un calcul démesuré avant de s’ouvrir (2^${String(asked)}, pour 2^${String(limit)} admis)\u00a0: il a pu être fait pour bloquer cet appareil. ${ASK_AGAIN}`,
  'sealed-for-keys': () =>
    'Ce fichier est chiffré pour des clés, pas par une phrase de passe. Ouvrez-le avec le logiciel age, ou demandez qu’il soit chiffré par une phrase de passe.',
  more: ({ count }: { count: number }) =>
    `… et ${counted(count, 'autre problème', 'autres problèmes')}. Corrigez d’abord ceux-ci.`,

  'byte-order-mark': () =>
    'Le fichier commençait par une marque d’ordre des octets\u202f; elle a été ignorée.',
  'wrong-hash': () =>
    'L’empreinte ne correspond pas\u00a0: le fichier a été modifié hors de Maillage, ou abîmé. Tout ce qui se lisait est ouvert\u202f; relisez la carte avant de vous y fier.',
  'wrong-snapshot-hash': ({ name }: { name: string }) =>
    `L’empreinte de l’instantané ${quoted(name)} ne correspond pas\u00a0: il a été modifié hors de Maillage, ou abîmé. Relisez-le avant de comparer.`,
  'duplicate-record': ({ id }: { id: string }) =>
    `${quoted(id)} vient plusieurs fois. Le premier est gardé, celui-ci est laissé de côté\u202f; il reste dans le fichier d’origine.`,
  'same-dot': ({ id, cell }: { id: string; cell: string }) =>
    `${quoted(cell)} de ${quoted(id)} a deux valeurs pour une seule écriture, comme après la copie d’un profil de navigateur. Les deux sont gardées\u00a0: choisissez la bonne.`,
  'unreadable-value': ({ id, cell }: { id: string; cell: string }) =>
    `La valeur de ${quoted(cell)} de ${quoted(id)} ne se lit pas. Elle est gardée telle quelle et n’est pas montrée\u202f; saisissez-la à nouveau.`,
  'hidden-characters': ({ id, cell }: { id: string; cell: string }) =>
    `${quoted(cell)} de ${quoted(id)} contient des caractères qui ne se voient pas, ou qui retournent le texte. Il est montré sans eux, et gardé tel quel\u202f; relisez-le, et saisissez-le à nouveau.`,
  'mixed-alphabets': ({ id, cell }: { id: string; cell: string }) =>
    `${quoted(cell)} de ${quoted(id)} mêle dans un même mot des lettres de plusieurs alphabets, qui se ressemblent. Vérifiez que c’est bien le nom attendu.`,
  'link-to-nobody': ({ id }: { id: string }) =>
    `Le lien ${quoted(id)} mène à un acteur qui n’est pas sur la carte. Il est gardé et n’est pas montré\u202f; ajoutez l’acteur, ou supprimez le lien.`,
  'self-link': ({ id }: { id: string }) =>
    `Le lien ${quoted(id)} va d’un acteur à lui-même. Il est gardé et n’est pas montré\u202f; corrigez l’un des bouts.`,
  'nesting-loop': ({ id }: { id: string }) =>
    `${quoted(id)} se trouve, de proche en proche, à l’intérieur de lui-même. Il est montré hors de toute structure\u202f; dites où il se place.`,
  'alias-to-nobody': ({ id }: { id: string }) =>
    `${quoted(id)} est dit le même acteur qu’un autre, qui n’est pas sur la carte ou a été effacé. Il est montré seul\u202f; dites de qui il s’agit, ou laissez-le ainsi.`,
  'alias-loop': ({ id }: { id: string }) =>
    `Des acteurs sont dits les mêmes, en boucle. Ils sont montrés comme un seul, ${quoted(id)}\u202f; vérifiez que c’est bien lui.`,
  'windows-1252': () =>
    'Ce fichier n’est pas en UTF-8\u00a0: il a été lu comme venant d’un ancien tableur (windows-1252). Vérifiez les accents.',
  'repeated-actors': ({ count, id }: { count: number; id: string }) =>
    `${counted(count, 'acteur vient', 'acteurs viennent')} plusieurs fois, à commencer par ${quoted(id)}. Chacun est lu une fois, avec tout ce qui en est dit.`,
  'undeclared-actors': ({ count, id }: { count: number; id: string }) =>
    `Des liens mènent à ${counted(count, 'acteur qui n’est pas déclaré', 'acteurs qui ne sont pas déclarés')}, à commencer par ${quoted(id)}. Tout acteur nommé par un lien a été ajouté.`,
  'bad-weights': ({ count, received }: { count: number; received: string }) =>
    `${counted(count, 'poids n’est pas', 'poids ne sont pas')} un nombre au-dessus de 0, à commencer par ${received}. Chacun est lu comme 1.`,
  'no-direction': ({ count }: { count: number }) =>
    `${counted(count, 'lien n’a', 'liens n’ont')} pas de sens alors que d’autres en ont un. Chacun est lu dans les deux sens.`,
  'nameless-left-out': ({ count }: { count: number }) =>
    `Faute d’identifiant, ou de l’un de ses bouts, a été laissé de côté\u00a0: ${counted(count, 'acteur ou lien', 'acteurs ou liens')}.`,
  'hyperedges-left-out': ({ count }: { count: number }) =>
    `${counted(count, 'lien à plus de deux bouts (hyperedge) a été laissé', 'liens à plus de deux bouts (hyperedge) ont été laissés')} de côté.`,
  'dates-left-out': ({ count }: { count: number }) =>
    `Les dates de ${counted(count, 'acteur ou lien', 'acteurs ou liens')} ont été laissées de côté\u00a0: le réseau est lu comme si tout avait été là en même temps.`,
  'columns-left-out': ({ columns }: { columns: string }) =>
    `Ces colonnes n’ont pas été lues\u00a0: ${columns}.`,
  'rows-left-out': ({ count }: { count: number }) =>
    `${counted(count, 'ligne a été laissée', 'lignes ont été laissées')} de côté, faute de dire les deux bouts du lien. La première est ici.`
};

const words = {
  sentences,
  atLine: (line: number, column: number) => `(ligne ${number(line)}, colonne ${number(column)})`,
  atPath: (path: string) => `(${path})`,
  other: (code: string) => `Problème ${quoted(code)}.`
};

/** What is said of files: why one is refused, what was mended, what a format cannot carry. */
export const exchange = {
  sentences,
  /** What was met on reading a file, with what to do about it, and where. */
  problem: (notice: Notice): string => noticeText(words, notice),
  /** What another format cannot carry of a map. */
  losses: {
    snapshots: (n: number) => counted(n, 'instantané', 'instantanés'),
    disagreements: (n: number) =>
      `${counted(n, 'désaccord', 'désaccords')} entre partenaires\u00a0: seule la valeur montrée est écrite`,
    bin: (n: number) => `${counted(n, 'enregistrement', 'enregistrements')} dans la corbeille`,
    'set-aside': (n: number) =>
      `${counted(n, 'valeur ou lien mis', 'valeurs ou liens mis')} de côté, faute d’être lisibles`,
    aliases: (n: number) =>
      `${counted(n, 'fiche d’un acteur dessiné', 'fiches d’acteurs dessinés')} deux fois\u00a0: celle qui est montrée est écrite`,
    unknown: (n: number) =>
      `${counted(n, 'enregistrement', 'enregistrements')} d’un type ou avec un champ que cette version ne connaît pas`
  }
};

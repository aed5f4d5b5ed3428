const plural = new Intl.PluralRules('fr');
const s = (n: number): string => (plural.select(n) === 'one' ? '' : 's');
const number = (n: number): string => n.toLocaleString('fr');

/** What the command line says. */
export const cli = {
  help: `Maillage\u00a0: qui travaille avec qui sur un territoire, et comment.

Usage\u00a0: npm run -s maillage -- COMMANDE [options]

  analyse FICHIER [--json] [--lang fr|en] [--referential atemis|fabrique] [--with-proposed]
                  [--criterion organisation|department|kind|sphere|territory] [--seed N]
                  [--proposals]
      Dit ce que la carte donne à discuter. --json\u00a0: tout, pour un programme.
      --referential\u00a0: à qui sont empruntées les trois formes (horizontale, verticale,
      transverse). --criterion\u00a0: ce par quoi les acteurs sont regroupés. --seed\u00a0: d’où
      partent les tirages au hasard\u202f; le même donne le même résultat. Sans ces options,
      ce que dit la carte. --with-proposed\u00a0: lit ce qui est proposé comme si cela existait.
      --proposals\u00a0: cherche en plus de petits ensembles d’espaces et de liens à essayer.

  compare AVANT APRÈS [--json] [--lang fr|en] [--exit-code] [--with-proposed]
                      [--referential …] [--criterion …] [--seed N]
      Dit ce qui diffère entre deux états d’une carte\u00a0: acteurs, liens, espaces tiers,
      enjeux, mesures aux deux dates, constats qui ne se font plus, nouveaux, encore là.
      Les deux états sont lus comme le dit le second. --exit-code\u00a0: finit par 1 s’il y a
      une différence.

  measure FICHIER [--json] [--lang fr|en] [--seed N] [--with-proposed]
                  [--layer cooperative|coordination|command|friction|all]
                  [--by ATTRIBUT] [--actors TABLEAU] [--directed]
      Donne chaque mesure d’une carte, ou d’un réseau en GraphML, en GEXF ou en tableau
      de liens (CSV). --layer\u00a0: les liens lus\u202f; ceux de coopération sur une carte, tous
      ailleurs. --by\u00a0: l’attribut qui regroupe les acteurs (sur une carte\u00a0: organisation,
      department, kind, family, sphere, territory…). --actors\u00a0: le tableau des acteurs qui
      va avec un tableau de liens. --directed\u00a0: les liens du tableau ont un sens.

  generate --actors N [--seed N] -o FICHIER
      Invente un territoire de N acteurs\u00a0: organisations, services, personnes, liens de
      toutes sortes, enjeux, espaces tiers. La même graine donne le même territoire.

  report FICHIER -o SORTIE.html [--for participants|partners|management|public]
         [--level complete|pseudonymised|structure] [--name-persons]
         [--introduction FICHIER] [--before FICHIER#n] [--on JOUR] [--lang fr|en]
      Fait le rapport d’une carte, à imprimer ou à envoyer\u00a0: une page qui ne va rien
      chercher. --introduction\u00a0: un texte à mettre au début. --before\u00a0: l’état avec
      lequel comparer. --name-persons\u00a0: les constats nomment les personnes. --on\u00a0: le
      jour qu’il porte (2026-11-23)\u202f; aujourd’hui sans cela.

  validate FICHIER [--lang fr|en]
      Liste ce qui empêche d’ouvrir un fichier, ou ce qui a été réparé à l’ouverture.

  convert ENTRÉE SORTIE [--for participants|partners|management|public]
          [--pseudonymise | --structure] [--lang fr|en]
      Passe de .ect.json (une carte) à .json (données simples) ou à .ect.age (chiffrée),
      ou l’inverse. --for\u00a0: pour qui\u202f; ce qui ne va pas jusque-là est laissé.
      --pseudonymise\u00a0: sans les noms, ni rien qui les redonne. --structure\u00a0: qui est
      relié à qui et par quoi, rien d’autre. La phrase de passe est demandée au terminal,
      ou prise dans la variable MAILLAGE_PASSPHRASE.

  merge A B [C …] -o SORTIE [--json] [--lang fr|en]
      Réunit des copies d’une carte, dans n’importe quel ordre. Rien ne se perd\u00a0: ce
      sur quoi elles ne s’accordent pas reste dans le fichier, et est listé.

FICHIER#1 ou FICHIER#nom désigne le premier instantané du fichier, ou celui de ce nom.
Les résultats sont écrits sur la sortie standard, les messages sur la sortie d’erreur.
Code de retour\u00a0: 0 fait, 1 fait mais quelque chose est à regarder, 2 refusé.
`,
  noCommand: 'Aucune commande. Voici comment s’en servir\u00a0:',
  unknownCommand: (name: string) =>
    `La commande «\u00a0${name}\u00a0» n’existe pas. «\u00a0maillage --help\u00a0» les donne toutes.`,
  badArguments: (detail: string) =>
    `Cette ligne de commande ne se lit pas\u00a0: ${detail}. «\u00a0maillage --help\u00a0» dit comment l’écrire.`,
  unknownOption: (option: string) => `l’option «\u00a0${option}\u00a0» n’existe pas, ou pas ainsi`,
  badChoice: (option: string, choices: readonly string[]) =>
    `--${option} attend l’un de\u00a0: ${choices.join(', ')}`,
  badSeed: (most: number) => `--seed attend un entier de 0 à ${number(most)}`,
  expectsFiles: (count: number): string =>
    count === 1 ? 'il faut un fichier, et un seul' : 'il faut un fichier d’entrée et un de sortie',
  expectsTwoStates: 'compare attend deux états, AVANT et APRÈS',
  expectsNoFile: 'generate n’attend aucun fichier à lire',
  expectsOutput: 'generate attend le fichier à écrire, après -o',
  expectsPage: 'report attend le fichier à écrire, après -o, au nom en .html',
  beforeNeedsNames:
    '--before ne va qu’avec --level complete\u00a0: sans les noms, personne n’est le même d’un état à l’autre',
  badDay: '--on attend un jour, comme 2026-11-23',
  badActorCount: (most: number) => `--actors attend un entier de 1 à ${number(most)}`,
  needsValue: (option: string) => `--${option} attend une valeur`,
  noAttribute: (name: string, known: readonly string[]) =>
    known.length === 0
      ? `--by ${name} ne peut rien regrouper\u00a0: ce réseau n’a aucun attribut`
      : `--by attend l’un de\u00a0: ${known.join(', ')}`,
  actorsOfTable: '--actors va avec un tableau de liens, pas avec une carte',
  noLayers: 'ce réseau n’est pas une carte\u00a0: ses liens sont tous lus, sans --layer',
  wholeFile: 'convert prend le fichier entier, pas un de ses instantanés',
  noFile: (path: string) =>
    `${path}\u00a0: ce fichier n’existe pas. Vérifiez son nom et le dossier.`,
  notReadable: (path: string, code: string) =>
    `${path}\u00a0: ce fichier ne peut pas être lu (${code}). Vérifiez que c’est un fichier et que vous en avez le droit.`,
  notWritable: (path: string, code: string) =>
    `${path}\u00a0: impossible d’écrire ici (${code}). Vérifiez que le dossier existe et que vous en avez le droit.`,
  noSnapshot: (path: string, name: string, names: readonly string[]) =>
    names.length === 0
      ? `${path}\u00a0: ce fichier n’a pas d’instantané «\u00a0${name}\u00a0»\u00a0: il n’en a aucun.`
      : `${path}\u00a0: ce fichier n’a pas d’instantané «\u00a0${name}\u00a0». Il a\u00a0: ${names.map((other, index) => `#${String(index + 1)} «\u00a0${other}\u00a0»`).join(', ')}.`,
  unknownOutput: (path: string) =>
    `${path}\u00a0: le nom de sortie doit finir par .ect.json (une carte), .ect.age (une carte chiffrée) ou .json (données simples).`,
  needsPassphrase: (path: string, variable: string) =>
    `${path}\u00a0: il faut une phrase de passe. Lancez la commande dans un terminal, ou donnez-la dans la variable ${variable}.`,
  askPassphrase: (path: string) => `Phrase de passe de ${path}\u00a0: `,
  askPassphraseAgain: 'La même, une seconde fois\u00a0: ',
  noPassphrase: (path: string) => `${path}\u00a0: sans phrase de passe, rien n’a été lu ni écrit.`,
  otherPassphrase: (path: string) =>
    `${path}\u00a0: ce n’est pas deux fois la même phrase de passe\u00a0: rien n’a été écrit.`,
  notWritten: (path: string, detail: string) =>
    `${path}\u00a0: cette carte ne peut pas être écrite (${detail}).`,
  about: (path: string, text: string) => `${path}\u00a0: ${text}`,
  valid: (path: string) => `${path}\u00a0: rien à signaler.`,
  lost: (path: string) => `${path}\u00a0: ce format ne peut pas porter\u00a0:`,
  lostItem: (text: string) => `  – ${text}`,
  analysed: (actors: number, links: number, stakes: number, spaces: number) =>
    `${number(actors)} acteur${s(actors)}, ${number(links)} lien${s(links)}, ${number(stakes)} enjeu${plural.select(stakes) === 'one' ? '' : 'x'}, ${number(spaces)} espace${s(spaces)} tiers`,
  measuredNetwork: (actors: number, links: number) =>
    `${number(actors)} acteur${s(actors)}, ${number(links)} lien${s(links)}`,
  measured: (name: string, value: string) => `${name}\u00a0: ${value}`,
  undefinedValue: '–',
  groupedBy: (by: string) => `Groupes (${by})`,
  table: (title: string, columns: readonly string[]) => [title, ...columns].join('\t'),
  compared: (before: string, after: string) =>
    `De «\u00a0${before}\u00a0» à «\u00a0${after}\u00a0»`,
  otherMap:
    'Ces deux fichiers ne sont pas deux états d’une même carte\u00a0: un acteur n’y est le même que s’il a le même identifiant.',
  proposals: (count: number) =>
    count === 0
      ? 'Rien à essayer par un ajout.'
      : count === 1
        ? '1 proposition à essayer'
        : `${number(count)} propositions à essayer`,
  unanswered: 'Constats pour lesquels rien n’est proposé',
  noFinding: 'Aucun constat sur cette carte telle qu’elle est dessinée.',
  findings: (count: number) =>
    count === 1 ? '1 constat à discuter' : `${number(count)} constats à discuter`
};

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
  suggestions: 'Propositions',
  suggested: (n: number) =>
    n === 0 ? 'Aucune proposition' : `${n.toLocaleString('fr')}\u00a0proposition${s(n)}`
};

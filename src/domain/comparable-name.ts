import { foldedName } from './folded-name.ts';

/** Words that tell nothing apart: articles, and the legal forms that some write and others leave out. */
const SILENT = new Set(
  [
    'l d le la les un une de du des et en au aux the of and a an',
    'association asso ass loi 1901 collectif sarl sas sasu sa eurl sci snc ei eirl scop scic gaec earl scea',
    'gie gip epic epa selarl cae ste societe entreprise company ltd inc plc cic'
  ]
    .join(' ')
    .split(' ')
);

/** What is written in several ways, and the one way that stands for all; from the longest. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\b(communaute urbaine|cu)\b/g, 'intercommunalite'],
  [/\b(communaute d'agglomeration|agglomeration|agglo|ca)\b/g, 'intercommunalite'],
  [/\b(communaute de communes|com ?com|cc)\b/g, 'intercommunalite'],
  [/\b(conseil (departemental|general)|departement)\b/g, 'departement'],
  [/\b(conseil regional|region)\b/g, 'region'],
  [
    /\b(conseil municipal|mairie|ville|municipalite|commune|city|town|council|village)\b/g,
    'commune'
  ],
  [/\bsaintes?\b|\bstes?\b/g, 'sainte'],
  [/\bsaints?\b|\bsts?\b/g, 'saint'],
  [/\b(m|mr|mme|mlle|madame|monsieur|mrs|ms|dr)\b/g, '']
];

/**
 * A name as it is compared with others: without capitals, accents or legal
 * form, its words in no order, and what is written in several ways written in
 * one. « Mairie de Loos » and « Commune de LOOS » are the same, and so are
 * « DURAND Marie » and « Marie Durand ». Empty when a name tells nothing.
 */
export function comparableName(name: string): string {
  const plain = foldedName(name)
    .replace(/\([^)]*\)|\bs\.?a\.?r\.?l\b\.?/g, ' ')
    .replace(/&/g, ' et ');
  const said = ALIKE.reduce((text, [ways, one]) => text.replace(ways, one), plain);
  const words = said.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SILENT.has(word));
  return [...new Set(words)].sort().join(' ');
}

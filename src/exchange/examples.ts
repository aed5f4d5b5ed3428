/** The maps that come with the program, each a case told in the sources, in the order shown. */
export const EXAMPLE_IDS = ['loos', 'lde', 'school', 'voisinerie'] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** The file of each example, in the folder `examples`. */
export const EXAMPLE_FILES: Readonly<Record<ExampleId, string>> = {
  loos: 'le-marche-de-loos-en-gohelle.ect.json',
  lde: 'lde-et-son-transporteur.ect.json',
  school: 'les-services-scolaires-d-une-ville.ect.json',
  voisinerie: 'la-voisinerie-de-wazemmes.ect.json'
};

/** A published measure: who, when, what, where. The same in every language. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
}

/** The publications that the measures come from, by the short key used in the code. */
export const REFERENCES = {
  'agresti-1978': {
    authors: 'A. Agresti, B. F. Agresti',
    year: 1978,
    title: 'Statistical Analysis of Qualitative Variation',
    where: 'Sociological Methodology 9'
  },
  'blondel-2008': {
    authors: 'V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre',
    year: 2008,
    title: 'Fast Unfolding of Communities in Large Networks',
    where: 'Journal of Statistical Mechanics, P10008'
  },
  'borgatti-2006': {
    authors: 'S. P. Borgatti',
    year: 2006,
    title: 'Identifying Sets of Key Players in a Social Network',
    where: 'Computational and Mathematical Organization Theory 12'
  },
  'borgatti-carley-2006': {
    authors: 'S. P. Borgatti, K. M. Carley, D. Krackhardt',
    year: 2006,
    title: 'On the Robustness of Centrality Measures under Conditions of Imperfect Data',
    where: 'Social Networks 28'
  },
  'breiger-1974': {
    authors: 'R. L. Breiger',
    year: 1974,
    title: 'The Duality of Persons and Groups',
    where: 'Social Forces 53'
  },
  'burt-1992': {
    authors: 'R. S. Burt',
    year: 1992,
    title: 'Structural Holes: The Social Structure of Competition',
    where: 'Harvard University Press'
  },
  'casciaro-2005': {
    authors: 'T. Casciaro, M. J. Piskorski',
    year: 2005,
    title: 'Power Imbalance, Mutual Dependence, and Constraint Absorption',
    where: 'Administrative Science Quarterly 50'
  },
  'chvatal-1979': {
    authors: 'V. Chvátal',
    year: 1979,
    title: 'A Greedy Heuristic for the Set-Covering Problem',
    where: 'Mathematics of Operations Research 4'
  },
  'emerson-1962': {
    authors: 'R. M. Emerson',
    year: 1962,
    title: 'Power-Dependence Relations',
    where: 'American Sociological Review 27'
  },
  'freeman-1978': {
    authors: 'L. C. Freeman',
    year: 1978,
    title: 'Centrality in Social Networks: Conceptual Clarification',
    where: 'Social Networks 1'
  },
  'frey-2006': {
    authors: 'B. B. Frey, J. H. Lohmeier, S. W. Lee, N. Tollefson',
    year: 2006,
    title: 'Measuring Collaboration among Grant Partners',
    where: 'American Journal of Evaluation 27'
  },
  'garlaschelli-2004': {
    authors: 'D. Garlaschelli, M. I. Loffredo',
    year: 2004,
    title: 'Patterns of Link Reciprocity in Directed Networks',
    where: 'Physical Review Letters 93'
  },
  'gould-1989': {
    authors: 'R. V. Gould, R. M. Fernandez',
    year: 1989,
    title: 'Structures of Mediation: A Formal Approach to Brokerage in Transaction Networks',
    where: 'Sociological Methodology 19'
  },
  'guimera-2004': {
    authors: 'R. Guimerà, M. Sales-Pardo, L. A. N. Amaral',
    year: 2004,
    title: 'Modularity from Fluctuations in Random Graphs and Complex Networks',
    where: 'Physical Review E 70'
  },
  'hileman-2019': {
    authors: 'J. Hileman, Ö. Bodin',
    year: 2019,
    title: 'Balancing Costs and Benefits of Collaboration in an Ecology of Games',
    where: 'Policy Studies Journal 47'
  },
  'krackhardt-1988': {
    authors: 'D. Krackhardt, R. N. Stern',
    year: 1988,
    title: 'Informal Networks and Organizational Crises: An Experimental Simulation',
    where: 'Social Psychology Quarterly 51'
  },
  'krackhardt-1994': {
    authors: 'D. Krackhardt',
    year: 1994,
    title: 'Graph Theoretical Dimensions of Informal Organizations',
    where: 'Computational Organization Theory, Lawrence Erlbaum'
  },
  'latapy-2008': {
    authors: 'M. Latapy, C. Magnien, N. Del Vecchio',
    year: 2008,
    title: 'Basic Notions for the Analysis of Large Two-Mode Networks',
    where: 'Social Networks 30'
  },
  'mackay-2020': {
    authors: 'R. S. MacKay, S. Johnson, B. Sansom',
    year: 2020,
    title: 'How Directed is a Directed Network?',
    where: 'Royal Society Open Science 7'
  },
  'maslov-2002': {
    authors: 'S. Maslov, K. Sneppen',
    year: 2002,
    title: 'Specificity and Stability in Topology of Protein Networks',
    where: 'Science 296'
  },
  'newman-2001': {
    authors: 'M. E. J. Newman',
    year: 2001,
    title: 'Scientific Collaboration Networks. II',
    where: 'Physical Review E 64'
  },
  'newman-2003': {
    authors: 'M. E. J. Newman',
    year: 2003,
    title: 'Mixing Patterns in Networks',
    where: 'Physical Review E 67'
  },
  'obstfeld-2005': {
    authors: 'D. Obstfeld',
    year: 2005,
    title: 'Social Networks, the Tertius Iungens Orientation, and Involvement in Innovation',
    where: 'Administrative Science Quarterly 50'
  },
  'phipson-2010': {
    authors: 'B. Phipson, G. K. Smyth',
    year: 2010,
    title: 'Permutation P-values Should Never Be Zero',
    where: 'Statistical Applications in Genetics and Molecular Biology 9'
  },
  'provan-2008': {
    authors: 'K. G. Provan, P. Kenis',
    year: 2008,
    title: 'Modes of Network Governance: Structure, Management, and Effectiveness',
    where: 'Journal of Public Administration Research and Theory 18'
  },
  'tarjan-1972': {
    authors: 'R. Tarjan',
    year: 1972,
    title: 'Depth-First Search and Linear Graph Algorithms',
    where: 'SIAM Journal on Computing 1'
  },
  'tukey-1977': {
    authors: 'J. W. Tukey',
    year: 1977,
    title: 'Exploratory Data Analysis',
    where: 'Addison-Wesley'
  },
  'valente-2007': {
    authors: 'T. W. Valente, C. P. Chou, M. A. Pentz',
    year: 2007,
    title:
      'Community Coalitions as a System: Effects of Network Change on Adoption of Evidence-Based Substance Abuse Prevention',
    where: 'American Journal of Public Health 97'
  },
  'vinh-2010': {
    authors: 'N. X. Vinh, J. Epps, J. Bailey',
    year: 2010,
    title: 'Information Theoretic Measures for Clusterings Comparison',
    where: 'Journal of Machine Learning Research 11'
  },
  'wasserman-1994': {
    authors: 'S. Wasserman, K. Faust',
    year: 1994,
    title: 'Social Network Analysis: Methods and Applications',
    where: 'Cambridge University Press'
  },
  'westfall-1993': {
    authors: 'P. H. Westfall, S. S. Young',
    year: 1993,
    title: 'Resampling-Based Multiple Testing',
    where: 'Wiley'
  },
  'zhou-2009': {
    authors: 'T. Zhou, L. Lü, Y.-C. Zhang',
    year: 2009,
    title: 'Predicting Missing Links via Local Information',
    where: 'European Physical Journal B 71'
  }
} as const satisfies Record<string, Reference>;
export type ReferenceKey = keyof typeof REFERENCES;

/** How to cite a publication: authors, year, title, where it came out. */
export function citationOf({ authors, year, title, where }: Reference): string {
  return `${authors} (${String(year)}). ${title}. ${where}.`;
}

/** How to cite one of these publications. */
export function reference(key: ReferenceKey): string {
  return citationOf(REFERENCES[key]);
}

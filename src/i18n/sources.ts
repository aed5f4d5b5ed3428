import type { Language } from './language.ts';

/** The five documents that the product is grounded in, by the short key used in the code. */
export const SOURCE_KEYS = ['efc-10', 'efc-11', 'zoein', 'mes-2.3', 'ballon'] as const;
export type SourceKey = (typeof SOURCE_KEYS)[number];

/** A document, as it is to be cited; all five are in French. */
interface Source {
  readonly authors: string;
  /** `null` when the document carries no date. */
  readonly year: number | null;
  readonly title: string;
}

const SOURCES: Readonly<Record<SourceKey, Source>> = {
  'efc-10': {
    authors: 'ATEMIS – IE-EFC',
    year: 2024,
    title: 'Fiche 10 – La coopération, un levier de performance'
  },
  'efc-11': {
    authors: 'ATEMIS – IE-EFC',
    year: 2024,
    title: 'Fiche 11 – Soutenir la coopération'
  },
  zoein: { authors: 'Zoein', year: null, title: 'Coopération, panorama de travaux' },
  'mes-2.3': {
    authors: 'Mouvement pour l’économie solidaire',
    year: null,
    title: 'Fiche 2.3 – Comment favoriser la coopération territoriale\u202f?'
  },
  ballon: {
    authors: 'J. Ballon',
    year: 2022,
    title: 'La coopération interorganisationnelle en innovation sociale, LabCom DESTINS'
  }
};

/** How to cite a source: authors, year when there is one, title. */
export function citation(key: SourceKey, language: Language): string {
  const { authors, year, title } = SOURCES[key];
  const cited = [authors, year, title].filter((part) => part !== null).join(', ');
  return language === 'fr' ? cited : `${cited} (in French)`;
}

/**
 * « Référentiel »: whose definition of the three forms a map is read with. The
 * sources differ (ATEMIS – IE-EFC, 2024, Fiche 10; La Fabrique des transitions,
 * in Zoein, « Coopération »), so it is chosen per map and said with each finding.
 */
export const REFERENTIALS = ['atemis', 'fabrique'] as const;
export type Referential = (typeof REFERENTIALS)[number];

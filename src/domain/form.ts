/**
 * « Forme » of a link, from where its two ends sit: between peers, along a
 * hierarchical line, or across (ATEMIS – IE-EFC, 2024, Fiche 10; Zoein).
 */
export const FORMS = ['horizontal', 'vertical', 'transverse'] as const;
export type Form = (typeof FORMS)[number];

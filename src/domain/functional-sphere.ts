/**
 * « Sphères fonctionnelles »: the large functions of life that a territory
 * answers to, offered until users add their own (ATEMIS – IE-EFC, 2024, Fiche 10).
 */
export const FUNCTIONAL_SPHERES = [
  'housing',
  'health',
  'food',
  'work',
  'learning-and-culture',
  'mobility'
] as const;
export type FunctionalSphere = (typeof FUNCTIONAL_SPHERES)[number];

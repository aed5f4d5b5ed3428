import type { DominationFacts } from './domination-facts.ts';
import type { PortraitFacts } from './portrait-facts.ts';
import type { SiloFacts } from './silo-facts.ts';
import type { ThirdSpaceFacts } from './third-space-facts.ts';
import type { TransverseFacts } from './transverse-facts.ts';

/**
 * What each rule measures, as plain values that can be written as JSON. Counts
 * are whole numbers; a measure that cannot be computed is `null`, never 0.
 */
export interface Facts
  extends SiloFacts, DominationFacts, TransverseFacts, ThirdSpaceFacts, PortraitFacts {}
export type RuleId = keyof Facts;

import { BINARY_INPUTS } from './binary-inputs.ts';
import { CSV_INPUTS } from './csv-inputs.ts';
import { GRAPH_INPUTS } from './graph-inputs.ts';
import type { HostileInput } from './input.ts';
import { JSON_INPUTS } from './json-inputs.ts';
import { TEXT_INPUTS } from './text-inputs.ts';
import { XML_INPUTS } from './xml-inputs.ts';

/** Everything that comes as a map. */
export const MAP_INPUTS: readonly HostileInput[] = [
  ...JSON_INPUTS,
  ...GRAPH_INPUTS,
  ...TEXT_INPUTS,
  ...BINARY_INPUTS
];

/** Everything that comes as a network of another program. */
export const NETWORK_INPUTS: readonly HostileInput[] = [...CSV_INPUTS, ...XML_INPUTS];

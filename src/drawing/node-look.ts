import type { ActorKind } from '#domain/actor.ts';
import { BENEFICIARY, BORDER, GROUND, LIVING, PAPER, STAKE, STAKE_LINE } from './palette.ts';
import type { Colour } from './palette.ts';

/** What is drawn as a box: actors by kind, actors that hold others, shown or not, stakes, third spaces. */
export type Look = ActorKind | 'container' | 'folded' | 'stake' | 'contested' | 'space';

/** How boxes of one look are drawn, and how much room their names get. */
export interface NodeLook {
  readonly shape: 'ellipse' | 'round-rectangle' | 'cut-rectangle' | 'barrel' | 'hexagon';
  readonly corner: number;
  readonly fill: Colour;
  readonly line: Colour;
  readonly border: number;
  readonly borderStyle: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly fontSize: number;
  readonly weight: number;
  readonly italic: boolean;
  /** Room around the name: on each side, then above and below, in units of the canvas. */
  readonly room: readonly [across: number, along: number];
}

const ORGANISATION: NodeLook = {
  shape: 'round-rectangle',
  corner: 6,
  fill: PAPER,
  line: BORDER,
  border: 2,
  borderStyle: 'solid',
  fontSize: 15,
  weight: 600,
  italic: false,
  room: [14, 10]
};
const UNIT: NodeLook = { ...ORGANISATION, border: 1.2, fontSize: 14, weight: 400, room: [12, 8] };
const CONTAINER: NodeLook = {
  ...ORGANISATION,
  corner: 10,
  fill: GROUND,
  border: 1.6,
  fontSize: 16,
  weight: 700
};
const STAKE_LOOK: NodeLook = {
  ...ORGANISATION,
  shape: 'hexagon',
  fill: STAKE,
  line: STAKE_LINE,
  border: 1.6,
  fontSize: 14,
  weight: 500,
  room: [26, 10]
};

/** How each look is drawn. Kinds are told by shape and border first, by colour last. */
export const NODE_LOOKS: Readonly<Record<Look, NodeLook>> = {
  person: { ...UNIT, shape: 'ellipse', room: [20, 13] },
  team: UNIT,
  department: UNIT,
  organisation: ORGANISATION,
  'meta-organisation': { ...ORGANISATION, border: 4 },
  beneficiaries: { ...ORGANISATION, shape: 'barrel', fill: BENEFICIARY, room: [18, 13] },
  'non-human': { ...ORGANISATION, shape: 'cut-rectangle', corner: 9, fill: LIVING, room: [16, 11] },
  unspecified: { ...ORGANISATION, border: 1.6, borderStyle: 'dashed' },
  container: CONTAINER,
  folded: { ...CONTAINER, border: 5, borderStyle: 'double', room: [18, 14] },
  stake: STAKE_LOOK,
  contested: { ...STAKE_LOOK, border: 6, borderStyle: 'double', room: [30, 14] },
  space: {
    ...ORGANISATION,
    corner: 99,
    border: 1.6,
    fontSize: 14,
    weight: 500,
    italic: true,
    room: [14, 6]
  }
};

/** Room between the edge of a container and what it holds; its name stands in the upper part. */
export const CONTAINER_PADDING = 34;
/** Height of a line of text, as a multiple of its size. */
export const LINE_HEIGHT = 1.25;
/** Under this scale names are too small where they stand: they are written over the map instead. */
export const FAR = 0.6;

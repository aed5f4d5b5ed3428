/** The inside of an actor that is coloured, and what its name is written in over it. */
export interface Swatch {
  readonly fill: string;
  readonly ink: string;
}

const BLACK = '#000000';
const WHITE = '#ffffff';

/**
 * Colours of up to eight categories, told apart by colour-blind people: those of
 * Okabe and Ito (2008), and one more. The same in both appearances: the border
 * around each parts it from what it is drawn on.
 */
export const CATEGORIES: readonly Swatch[] = [
  { fill: '#56b4e9', ink: BLACK },
  { fill: '#e69f00', ink: BLACK },
  { fill: '#009e73', ink: BLACK },
  { fill: '#cc79a7', ink: BLACK },
  { fill: '#f0e442', ink: BLACK },
  { fill: '#0072b2', ink: WHITE },
  { fill: '#d55e00', ink: BLACK },
  { fill: '#63264f', ink: WHITE }
];

/** All the categories past those that have a colour of their own. */
export const OTHERS: Swatch = { fill: '#b8b4ad', ink: BLACK };
/** Those that are of several categories at once. */
export const SEVERAL: Swatch = { fill: '#e9e6e0', ink: BLACK };

/** From little to much: five steps of cividis (Nuñez, Anderton and Renslow, 2018), dark for much. */
export const STEPS: readonly Swatch[] = [
  { fill: '#fdea45', ink: BLACK },
  { fill: '#c8b866', ink: BLACK },
  { fill: '#95917a', ink: BLACK },
  { fill: '#575d6d', ink: WHITE },
  { fill: '#00306f', ink: WHITE }
];

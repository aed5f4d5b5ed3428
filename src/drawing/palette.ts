/** The two appearances of the app. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** One colour in each appearance. */
export type Colour = Readonly<Record<Theme, string>>;

/** What everything is drawn on. */
export const BACKGROUND: Colour = { light: '#fbf8f3', dark: '#1b1a18' };
/** Names, and whatever is read. */
export const INK: Colour = { light: '#26231e', dark: '#f1ede6' };
/** Borders of actors: present, but quieter than the links between them. */
export const BORDER: Colour = { light: '#6d665b', dark: '#a8a196' };
/** The inside of an actor. */
export const PAPER: Colour = { light: '#ffffff', dark: '#2b2926' };
/** The inside of an actor that holds others. */
export const GROUND: Colour = { light: '#ece5d8', dark: '#34312c' };
/** The inside of those the service is for. */
export const BENEFICIARY: Colour = { light: '#fdf0d3', dark: '#413720' };
/** The inside of a river, a soil, a shared object. */
export const LIVING: Colour = { light: '#e6f0dc', dark: '#2d3a26' };
/** Stakes: their inside and their line. */
export const STAKE: Colour = { light: '#f3eefb', dark: '#342e40' };
export const STAKE_LINE: Colour = { light: '#5f5478', dark: '#b5a9cf' };
/** What is chosen; the one accent of the app. */
export const ACCENT: Colour = { light: '#1d6b5b', dark: '#7fcdb8' };
/** Who facilitates a third space. */
export const FACILITATION: Colour = { light: '#3f3a33', dark: '#d8d2c7' };

/** The typeface of the app, as installed with it. */
export const TYPEFACE = 'Atkinson Hyperlegible Next Variable';
/** What the canvas asks for, while and if that typeface is missing. */
export const FONT_FAMILY = `"${TYPEFACE}", system-ui, sans-serif`;

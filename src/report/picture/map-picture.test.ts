import { expect, it } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { MAIN_VIEW, type View } from '#domain/view.ts';
import { LINK_STYLES } from '#drawing/link-style.ts';
import { actorId, ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import { mapPicture, type PictureWords } from './map-picture.ts';

const WORDS: PictureWords = {
  unnamed: 'sans nom',
  contested: 'en débat',
  link: (kind) => kind,
  held: (actors) => `${String(actors)} acteurs`,
  pictureTitle: 'La carte',
  pictureDescription: 'Un dessin'
};

function withPlaces(ecosystem: Ecosystem, view: Partial<View>): Ecosystem {
  return { ...ecosystem, views: new Map([[MAIN_VIEW, { id: MAIN_VIEW, ...view } as View]]) };
}
const placesOf = (names: readonly string[]): View['positions'] =>
  new Map(names.map((name, index) => [actorId(name), [index * 400, 0] as const]));
const svgOf = (ecosystem: Ecosystem): string => mapPicture(ecosystem, WORDS).svg.text;
const part = (svg: string, what: string, id: string): string => {
  const start = svg.indexOf(`<g class="${what}" data-id="${id}"`);
  return start < 0 ? '' : svg.slice(start, svg.indexOf('</g>', start));
};

const NAMES = ['AMAP', 'Mairie'];
const LINES = ['AMAP -order-> Mairie', 'Mairie -cooperation- AMAP'];
const ECOSYSTEM = ecosystemOf(LINES);

it('says what it is, to whoever does not see it', () => {
  const svg = svgOf(ECOSYSTEM);

  expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="La carte"/);
  expect(svg).toContain('<title>La carte</title>\n<desc>Un dessin</desc>');
});

it('draws actors where the map has them, and links apart in the colour and pattern of their kind', () => {
  const svg = svgOf(withPlaces(ECOSYSTEM, { positions: placesOf(NAMES), folded: [] }));
  const [first, second] = LINES.map((line) => part(svg, 'line', linkId(line)));

  expect(part(svg, 'box', actorId('Mairie'))).toContain('<tspan x="400"');
  const { colour, dash } = LINK_STYLES.order;
  expect(first).toContain(`stroke="${colour.light}"`);
  expect(first).toContain(`stroke-dasharray="${dash.join(' ')}"`);
  expect(second).toContain(`stroke="${LINK_STYLES.cooperation.colour.light}"`);
  // By way of a point on either side of the straight line.
  const bends = [first, second].map((line) => Number(/Q200 (-?\d+)/.exec(line ?? '')?.[1]));
  expect(bends.toSorted((one, other) => one - other)).toEqual([-26, 26]);
});

it('closes who is folded, with what is inside', () => {
  const nested = ecosystemOf(['Cuisine -order-> AMAP'], {
    actors: { Ville: {}, Cuisine: { inside: 'Ville' } }
  });
  const closed = mapPicture(nested, WORDS, [actorId('Ville')]);

  expect(closed.svg.text).toContain('1 acteurs');
  expect(closed.svg.text).not.toContain('>Cuisine<');
  expect(closed.shown.actors.has(actorId('Cuisine'))).toBe(false);
});

it('tells what is wished by a hollow line, what is over by a bar', () => {
  const svgWith = (status: 'wished' | 'ended' | 'existing'): string => {
    const line = 'AMAP -cooperation- Mairie';
    const ecosystem = ecosystemOf([line], { links: { [line]: { status } } });
    const placed = withPlaces(ecosystem, { positions: placesOf(NAMES), folded: [] });
    return part(svgOf(placed), 'line', linkId(line));
  };
  const strokes = (line: string): number => line.match(/<path/g)?.length ?? 0;

  expect(strokes(svgWith('existing'))).toBe(1);
  expect(svgWith('wished')).toContain('stroke="#ffffff"');
  expect(strokes(svgWith('ended'))).toBe(2);
});

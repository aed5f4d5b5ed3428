import { expect, it } from 'vitest';
import { actorId, ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import { drawEcosystem } from '#drawing/draw-ecosystem.ts';
import { keptBright } from './kept-bright.ts';
import { legendEntries } from '#drawing/legend-entries.ts';

const ecosystem = ecosystemOf(['Élue -tension- AMAP', 'Mairie -order-> Traiteur'], {
  actors: {
    Mairie: { kind: 'organisation' },
    Service: { kind: 'department', inside: 'Mairie' },
    Élue: { kind: 'person', inside: 'Service' },
    Agent: { kind: 'person', inside: 'Service' }
  },
  links: { 'Mairie -order-> Traiteur': { status: 'wished' } },
  stakes: { Marché: { concerned: ['AMAP'], contested: true } }
});
const words = {
  region: '',
  keys: '',
  picture: '',
  unnamed: '',
  held: String,
  fold: String,
  sphere: String,
  overview: '',
  contested: '',
  link: () => '',
  linkFrom: () => '',
  linkTo: ''
};
const drawing = drawEcosystem(ecosystem, words, () => 10);

it('a link that stands out keeps its ends bright, and what they sit in', () => {
  const bright = keptBright(drawing, new Set([linkId('Élue -tension- AMAP')]));
  expect([...bright].sort()).toEqual(
    [
      linkId('Élue -tension- AMAP'),
      actorId('Élue'),
      actorId('AMAP'),
      actorId('Service'),
      actorId('Mairie')
    ].sort()
  );
});

it('an actor that stands out keeps bright those it holds', () => {
  const bright = keptBright(drawing, new Set([actorId('Service')]));
  expect(bright.has(actorId('Agent'))).toBe(true);
  expect(bright.has(actorId('Mairie'))).toBe(true);
  expect(bright.has(actorId('AMAP'))).toBe(false);
});

it('the legend explains what is on the map, in the order of the domain, and nothing else', () => {
  expect(legendEntries(ecosystem)).toEqual({
    links: ['order', 'tension'],
    statuses: ['wished'],
    actors: ['person', 'organisation'],
    hasContainers: true,
    hasStakes: false,
    hasContestedStakes: true,
    hasSpaces: false,
    hasFacilitators: false
  });
});

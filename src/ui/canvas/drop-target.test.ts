import { expect, it } from 'vitest';
import { actorId, ecosystemOf, spaceId } from '#testing/ecosystem-of.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Box } from '#drawing/box.ts';
import { drawEcosystem } from '#drawing/draw-ecosystem.ts';
import { dropTarget } from './drop-target.ts';

const ecosystem = ecosystemOf([], {
  actors: {
    Ville: {},
    Cantine: { inside: 'Ville' },
    Cuisine: { inside: 'Cantine' },
    Traiteur: {}
  },
  spaces: { Réunion: {} }
});
const words = { held: String, link: String, unnamed: '', contested: '' };
const drawing = drawEcosystem(ecosystem, words, (text) => text.length * 7);
const box = (x: number, y: number, size: number): Box => ({
  at: [x, y],
  width: size,
  height: size
});
const boxes = new Map<DrawnId, Box>([
  [actorId('Ville'), box(0, 0, 400)],
  [actorId('Cantine'), box(-80, 0, 160)],
  [actorId('Cuisine'), box(-80, 0, 60)],
  [actorId('Traiteur'), box(600, 0, 80)],
  [spaceId('Réunion'), box(900, 0, 80)]
]);
const target = (name: string, x: number): string | null | undefined =>
  dropTarget([x, 0], { id: actorId(name), ids: [actorId(name)], boxes }, drawing);

it('the smallest actor at the point would hold it, at any depth', () => {
  expect(target('Traiteur', 150)).toBe(actorId('Ville'));
  expect(target('Traiteur', -140)).toBe(actorId('Cantine'));
  expect(target('Traiteur', -80)).toBe(actorId('Cuisine'));
});

it('within what holds it already, it only moves; out of it, it comes out', () => {
  expect(target('Cantine', 190)).toBeUndefined();
  expect(target('Cantine', 300)).toBeNull();
  expect(target('Cuisine', 150)).toBe(actorId('Ville'));
  expect(target('Traiteur', 500)).toBeUndefined();
});

it('nothing goes into itself, nor into what comes along with it', () => {
  expect(target('Ville', -80)).toBeUndefined();
  expect(target('Cantine', -80)).toBeUndefined();
});

it('a space holds nobody', () => {
  expect(target('Traiteur', 900)).toBeUndefined();
});

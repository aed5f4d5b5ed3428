import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { MapCopy } from './map-copy.ts';

const LINES = ['Mairie -order-> Traiteur', 'Service -cooperation- Traiteur'];
const apart = ecosystemOf(LINES);
const nested = ecosystemOf([...LINES, 'Service -hierarchy-> AMAP'], {
  actors: { Service: { kind: 'department', inside: actorId('Mairie') } }
});

/** Leads a copy to a map as the page leads the worker's. */
function led(worker: MapCopy, page: MapCopy, ecosystem: Ecosystem): Ecosystem {
  worker.take([...page.changesTo(ecosystem)]);
  const copy = worker.ecosystem();
  if (!copy) throw new Error('nothing came');
  return copy;
}

it('gives after an edit the analysis that a fresh map gives, and back again', () => {
  const worker = new MapCopy();
  const page = new MapCopy();
  for (const ecosystem of [apart, nested, apart])
    expect(analyse(led(worker, page, ecosystem))).toEqual(analyse(ecosystem));
});

it('leaves what was given as it was, and gives again the tables that did not change', () => {
  const worker = new MapCopy();
  const page = new MapCopy();
  const before = led(worker, page, apart);
  const after = led(worker, page, { ...apart, links: nested.links });

  expect(before.links).toEqual(apart.links);
  expect(after.links).toEqual(nested.links);
  expect(after.actors).toBe(before.actors);
});

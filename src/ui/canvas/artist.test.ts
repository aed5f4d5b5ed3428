import type { DrawingWords } from '#drawing/drawing-words.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { describe, expect, it, vi } from 'vitest';
import { Artist } from './artist.ts';
import type { CanvasWords } from './canvas-words.ts';

vi.mock('./ready-type.ts', () => ({ textMeasure: () => (text: string) => text.length * 7 }));

const WORDS = {
  unnamed: 'sans nom',
  contested: 'en débat',
  keys: 'Entrée : parcourir',
  link: (kind) => kind,
  held: (actors) => `${String(actors)} acteurs`
} satisfies DrawingWords & Pick<CanvasWords, 'keys'> as unknown as CanvasWords;
const MAP = ecosystemOf(['Mairie -order-> AMAP']);

const drawn = (artist: Artist, shown = MAP, words = WORDS) =>
  artist.draw({ isReady: true, shown, counts: undefined }, words);

describe('Artist', () => {
  it('hands the same drawing again when nothing drawn changed', () => {
    const artist = new Artist();
    const marked = (): CanvasWords => ({ ...WORDS, debated: new Map([['a_mairie', ' ≠ 2']]) });
    const first = drawn(artist, MAP, marked());
    expect(drawn(artist, { ...MAP, views: new Map() }, marked())).toBe(first);
  });

  it('draws again what changed: a record, a mark, what is over, the language', () => {
    const artist = new Artist();
    const [id] = MAP.actors.keys();
    if (!id) throw new Error('nobody is on the map');
    const labelOf = (shown = MAP, words = WORDS): string | undefined =>
      drawn(artist, shown, words)?.nodes.get(id)?.label;
    const before = labelOf();

    const renamed = { ...MAP, actors: new Map(MAP.actors) };
    renamed.actors.set(id, { ...renamed.actors.get(id), name: 'Ville' } as never);
    expect(labelOf(renamed)).toBe('Ville');
    expect(labelOf()).toBe(before);
    expect(labelOf(MAP, { ...WORDS, debated: new Map([[id, ' ≠ 2']]) })).toContain('≠ 2');
    const over = drawn(artist, MAP, { ...WORDS, gone: new Set([actorId('Mairie')]) });
    expect(over?.nodes.get(actorId('Mairie'))?.status).toBe('ended');
    const [line] =
      drawn(artist, MAP, { ...WORDS, keys: 'Enter: walk', link: () => 'order' })?.edges.values() ??
      [];
    expect(line?.label).toBe('order');
  });
});

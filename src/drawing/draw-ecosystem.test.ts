import { describe, expect, it } from 'vitest';
import { actorId, ecosystemOf, linkId, spaceId, stakeId } from '#testing/ecosystem-of.ts';
import { drawEcosystem } from './draw-ecosystem.ts';
import type { DrawingWords } from './drawing-words.ts';
import { DrawingMemory } from './drawing-memory.ts';
import type { Drawing } from './drawing.ts';
import { tiesOf } from '#drawing/places/ties.ts';

const words: DrawingWords = {
  unnamed: 'sans nom',
  contested: 'en débat',
  link: (kind, status) => (status === 'existing' ? kind : `${kind} (${status})`),
  held: (actors) => `${String(actors)} acteurs`
};

const draw = (...given: Parameters<typeof ecosystemOf>): Drawing =>
  drawEcosystem(ecosystemOf(...given), words, (text) => text.length * 7);

describe('actors', () => {
  it('look like their kind, until they hold others', () => {
    const { nodes } = draw([], {
      actors: { Ville: {}, École: { kind: 'department', inside: 'Ville' } }
    });
    expect(nodes.get(actorId('Ville'))).toMatchObject({ look: 'container', inside: null });
    expect(nodes.get(actorId('École'))).toMatchObject({
      look: 'department',
      inside: actorId('Ville')
    });
  });

  it('without a name say so', () => {
    const { nodes } = draw([], { actors: { A: {} } });
    const blank = draw([], { actors: { ' ': { kind: 'person' } } });
    expect(nodes.get(actorId('A'))?.label).toBe('A');
    expect(blank.nodes.size).toBe(1);
  });

  it('get a box that holds the lines of their name', () => {
    const { nodes } = draw([], { actors: { 'Petits maraîchers du bassin minier': {}, AMAP: {} } });
    const long = nodes.get(actorId('Petits maraîchers du bassin minier'));
    const short = nodes.get(actorId('AMAP'));
    expect(long?.label.split('\n')).toHaveLength(2);
    expect(long?.height).toBeGreaterThan(short?.height ?? Infinity);
    expect(long?.width).toBeGreaterThan(short?.width ?? Infinity);
  });
});

describe('links', () => {
  it('of different kinds between the same two are as many lines, each with its label', () => {
    const { edges } = draw(['AMAP -tension- Mairie', 'AMAP -cooperation- Mairie']);
    expect([...edges.values()].map(({ label }) => label).sort()).toEqual([
      'cooperation',
      'tension'
    ]);
  });

  it('have a head where they run one way, two on a service given both ways, else none', () => {
    const { edges } = draw(
      ['A -order-> B', 'A -cooperation- B', 'A -service- C', 'B -coordination-> C'],
      {
        links: {
          'A -service- C': { direction: 'both-ways' },
          'B -coordination-> C': { direction: 'one-way' }
        }
      }
    );
    const arrowsOf = (line: string): string | undefined => edges.get(linkId(line))?.arrows;
    expect(arrowsOf('A -order-> B')).toBe('one-way');
    expect(arrowsOf('A -cooperation- B')).toBe('none');
    expect(arrowsOf('A -service- C')).toBe('both-ways');
    expect(arrowsOf('B -coordination-> C')).toBe('one-way');
  });

  it('say that they are wished for', () => {
    const { edges } = draw(['A -alliance- B'], {
      links: { 'A -alliance- B': { status: 'wished' } }
    });
    expect(edges.get(linkId('A -alliance- B'))?.label).toBe('alliance (wished)');
  });
});

describe('stakes and spaces', () => {
  const given: Parameters<typeof ecosystemOf> = [
    ['Mairie -cooperation- AMAP'],
    {
      actors: { Facilitatrice: { kind: 'person' } },
      stakes: {
        Marché: { concerned: ['Mairie', 'AMAP'], contested: true },
        Eau: { concerned: ['Mairie'] }
      },
      spaces: { Réunion: { participants: ['Mairie', 'AMAP'], facilitators: ['Facilitatrice'] } }
    }
  ];

  it('that are contested look different and say so', () => {
    const { nodes } = draw(...given);
    const [contested, other] = [nodes.get(stakeId('Marché')), nodes.get(stakeId('Eau'))];
    expect(contested).toMatchObject({ look: 'contested', label: 'Marché\nen débat' });
    expect(other).toMatchObject({ look: 'stake', label: 'Eau' });
  });

  it('have thin lines to those concerned and to who facilitates; a participation has none', () => {
    const { edges, participations } = draw(...given);
    const kinds = [...edges.values()].map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['concern', 'concern', 'concern', 'cooperation', 'facilitation']);
    expect(participations).toHaveLength(2);
    expect(participations[0]?.[0]).toBe(spaceId('Réunion'));
  });

  it('are drawn in the nearest actor that holds all those they join', () => {
    const { nodes } = draw([], {
      actors: {
        Ville: {},
        Service: { kind: 'department', inside: 'Ville' },
        A: { kind: 'person', inside: 'Service' },
        B: { kind: 'person', inside: 'Service' },
        C: { kind: 'person', inside: 'Ville' },
        D: {}
      },
      spaces: {
        Près: { participants: ['A', 'B'] },
        Ensemble: { participants: ['A', 'B', 'C'] },
        Dehors: { participants: ['A', 'D'] },
        Vide: {}
      }
    });
    const insideOf = (name: string): string | null | undefined => nodes.get(spaceId(name))?.inside;
    expect(insideOf('Près')).toBe(actorId('Service'));
    expect(insideOf('Ensemble')).toBe(actorId('Ville'));
    expect(insideOf('Dehors')).toBeNull();
    expect(insideOf('Vide')).toBeNull();
  });

  it('hold their actors together in a layout; a link is as long as its label', () => {
    const drawing = draw(...given);
    const ties = tiesOf(drawing);
    expect(ties).toHaveLength(drawing.edges.size + drawing.participations.length);
    const link = ties.find(({ weight }) => weight === 1);
    expect(link?.length).toBeGreaterThanOrEqual(120);
  });
});

describe('what partners read differently', () => {
  const MARK = ' ≠\u00a02 lectures';
  const ecosystem = ecosystemOf(['AMAP -tension- Mairie'], {
    actors: { Ville: {}, Mairie: { inside: 'Ville' }, AMAP: {} }
  });
  const marked = (debated?: ReadonlyMap<string, string>, memory = new DrawingMemory()): Drawing =>
    drawEcosystem(ecosystem, { ...words, debated }, (text) => text.length * 7, { memory });
  const [link = ''] = marked().edges.keys();

  it('is marked: under a name, beside that of a container, along a line, and nowhere else', () => {
    const ids = [actorId('AMAP'), actorId('Ville'), link];
    const { nodes, edges } = marked(new Map(ids.map((id) => [id, MARK])));

    expect(nodes.get(actorId('AMAP'))?.label).toBe(`AMAP\n${MARK}`);
    expect(nodes.get(actorId('Ville'))?.label).toBe(`Ville${MARK}`);
    expect(nodes.get(actorId('Mairie'))?.label).toBe('Mairie');
    expect(edges.get(link)?.label).toBe(`tension${MARK}`);
  });

  it('loses its mark once it is settled, though nothing else changed', () => {
    const memory = new DrawingMemory();
    const before = marked(new Map([[actorId('AMAP'), MARK]]), memory);
    const after = marked(new Map(), memory);

    expect(after.nodes.get(actorId('AMAP'))?.label).toBe('AMAP');
    expect(after.nodes.get(actorId('Mairie'))).toBe(before.nodes.get(actorId('Mairie')));
  });
});

describe('of two states drawn as one', () => {
  const ecosystem = ecosystemOf(['AMAP -tension- Mairie'], {
    actors: { AMAP: {}, Mairie: {} },
    stakes: { Eau: { concerned: ['AMAP'] } },
    spaces: { Atelier: { participants: ['AMAP', 'Mairie'] } }
  });
  const [link = ''] = ecosystem.links.keys();
  const ids = [actorId('AMAP'), stakeId('Eau'), spaceId('Atelier'), link];
  const across: DrawingWords = {
    ...words,
    debated: new Map(ids.map((id) => [id, ' −'])),
    gone: new Set(ids)
  };
  const { nodes, edges } = drawEcosystem(ecosystem, across, (text) => text.length * 7);

  it('what is no longer there is marked, and drawn as what is over', () => {
    const gone = ids.slice(0, 3).map((id) => nodes.get(id));
    expect(gone.map((one) => one?.label)).toEqual(['AMAP\n −', 'Eau\n −', 'Atelier\n −']);
    expect(gone.map((one) => one?.status)).toEqual(['ended', 'ended', 'ended']);
    expect(edges.get(link)).toMatchObject({ label: 'tension −', status: 'ended' });
  });

  it('what is still there is drawn as ever', () => {
    expect(nodes.get(actorId('Mairie'))).toMatchObject({ label: 'Mairie', status: 'existing' });
  });
});

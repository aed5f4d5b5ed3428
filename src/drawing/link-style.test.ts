import { describe, expect, it } from 'vitest';
import { isDirectedKind, LINK_KINDS, layerOfKind, type Layer } from '#domain/link-kind.ts';
import { contrast, hue } from '#testing/contrast.ts';
import { endedWidth, LINK_STYLES } from './link-style.ts';
import * as palette from './palette.ts';
import { CONCERN_LINE, FACILITATION_LINE } from './membership-line.ts';
import { NODE_LOOKS } from './node-look.ts';
import { SPACE_TINTS } from './space-tints.ts';

const lines = [...LINK_KINDS.map((kind) => LINK_STYLES[kind]), CONCERN_LINE, FACILITATION_LINE];

describe.each(palette.THEMES)('in the %s appearance', (theme) => {
  const background = palette.BACKGROUND[theme];

  it('every line stands out from the background, and labels of links read as text', () => {
    for (const { colour } of lines)
      expect(contrast(colour[theme], background)).toBeGreaterThan(4.5);
  });

  it('lines also stand out from the inside of what holds others, and from hulls', () => {
    for (const { colour } of lines)
      expect(contrast(colour[theme], palette.GROUND[theme])).toBeGreaterThan(3);
    for (const { colour } of SPACE_TINTS)
      expect(contrast(colour[theme], background)).toBeGreaterThan(3);
  });

  it('names read on every box, and borders show on both sides', () => {
    for (const { fill, line } of Object.values(NODE_LOOKS)) {
      expect(contrast(palette.INK[theme], fill[theme])).toBeGreaterThan(4.5);
      expect(contrast(line[theme], fill[theme])).toBeGreaterThan(3);
      expect(contrast(line[theme], background)).toBeGreaterThan(3);
    }
    expect(contrast(palette.ACCENT[theme], background)).toBeGreaterThan(3);
  });

  it('hues go by layer, and none is an alarm red', () => {
    const ranges: Readonly<Record<Layer, readonly [number, number]>> = {
      cooperative: [70, 200],
      coordination: [205, 245],
      command: [20, 45],
      friction: [260, 300]
    };
    const astray = LINK_KINDS.filter((kind) => {
      const layer = layerOfKind(kind);
      const degrees = hue(LINK_STYLES[kind].colour[theme]);
      return layer && (degrees < ranges[layer][0] || degrees > ranges[layer][1]);
    });
    expect(astray).toEqual([]);
  });
});

it('without colour, pattern, width and head still tell every kind apart', () => {
  const bare = lines.map(({ dash, width, head }) => JSON.stringify([dash, width, head]));
  expect(new Set(bare).size).toBe(lines.length);
});

it('a friction is a line more broken than drawn, or as much', () => {
  for (const kind of ['tension', 'rivalry'] as const) {
    const [stroke = 0, gap = 0] = LINK_STYLES[kind].dash;
    expect(gap).toBeGreaterThanOrEqual(stroke);
    expect(gap).toBeGreaterThanOrEqual(9);
  }
});

it('in grey, links that are there and links that are over are told apart, kind by kind', () => {
  const drawn = LINK_KINDS.flatMap((kind) => {
    const { dash, width, head } = LINK_STYLES[kind];
    const look = JSON.stringify([dash, isDirectedKind(kind) ? head : null]);
    return [
      { name: kind, look, width },
      { name: `${kind}, ended`, look, width: endedWidth(width) }
    ];
  });
  const confused = drawn.flatMap((one, n) =>
    drawn
      .slice(n + 1)
      .filter(({ look, width }) => look === one.look && Math.abs(width - one.width) < 0.5)
      .map(({ name }) => `${one.name} / ${name}`)
  );
  expect(confused).toEqual([]);
});

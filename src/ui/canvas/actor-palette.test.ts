import { describe, expect, it } from 'vitest';
import { contrast } from '#testing/contrast.ts';
import { CATEGORIES, OTHERS, SEVERAL, STEPS } from './actor-palette.ts';

type Rgb = readonly [number, number, number];

/** How colours are seen, as Machado, Oliveira and Fernandes (2009) model it, at its strongest. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

const linear = (hex: string): Rgb => {
  const channel = (start: number): number => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const times = (rows: readonly Rgb[], [r, g, b]: Rgb): Rgb => {
  const [x = 0, y = 0, z = 0] = rows.map((row) => row[0] * r + row[1] * g + row[2] * b);
  return [x, y, z];
};

/** CIE L*a*b*, in which distances are about those that are seen. */
const lab = (rgb: Rgb): Rgb => {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041]
    ],
    rgb
  );
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

describe('colours of actors', () => {
  it('leave names readable', () => {
    for (const { fill, ink } of [...CATEGORIES, ...STEPS, OTHERS, SEVERAL])
      expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it('are told apart whatever colours one sees', () => {
    const least = Object.entries(SIGHTS).map(([sight, rows]) => {
      const seen = [...CATEGORIES, OTHERS].map(({ fill }) => lab(times(rows, linear(fill))));
      const apart = seen.flatMap((one, place) =>
        seen
          .slice(place + 1)
          .map((other) => Math.hypot(...one.map((c, at) => c - (other[at] ?? 0))))
      );
      return [sight, Math.round(Math.min(...apart))] as const;
    });
    console.error('least distance between two colours:', JSON.stringify(Object.fromEntries(least)));
    for (const [, distance] of least) expect(distance).toBeGreaterThanOrEqual(10);
  });

  it('of steps are in order of lightness, also without colours', () => {
    const lightness = STEPS.map(({ fill }) => lab(linear(fill))[0]);
    expect(lightness).toEqual([...lightness].sort((one, other) => other - one));
  });
});

import { describe, expect, it } from 'vitest';
import { stepByKey, stepsOf } from './presentation-steps.ts';
import { lookKeyOf, measureKey } from './look-keys.ts';

describe('a presentation', () => {
  it('begins with the map and ends with a last word, even with nothing between', () => {
    expect(stepsOf([], [], () => false).map(({ is }) => is)).toEqual(['opening', 'end']);
  });

  it('is led by arrows, Space and what clickers send, and stops at both ends', () => {
    expect(['ArrowRight', ' ', 'PageDown', 'Enter'].map((key) => stepByKey(key, 0, 3))).toEqual([
      1, 1, 1, 1
    ]);
    expect(['ArrowLeft', 'PageUp', 'Backspace'].map((key) => stepByKey(key, 0, 3))).toEqual([
      0, 0, 0
    ]);
    expect(stepByKey('End', 0, 3)).toBe(2);
    expect(stepByKey('PageDown', 2, 3)).toBe(2);
    expect(stepByKey('x', 1, 3)).toBeNull();
  });
});

describe('what a view keeps of sizes and colours', () => {
  it('is read back, and what is not known is nothing', () => {
    expect(lookKeyOf('family')).toEqual({ by: 'attribute', attribute: 'family' });
    const key = measureKey('betweenness', 'command');
    expect(lookKeyOf(key)).toEqual({ by: 'measure', measure: 'betweenness', look: 'command' });
    expect([null, '', 'shoe-size', 'family@command', 'degree@moon'].map(lookKeyOf)).toEqual([
      null,
      null,
      null,
      null,
      null
    ]);
  });
});

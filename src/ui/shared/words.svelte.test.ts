import { describe, expect, it } from 'vitest';
import { mapChapters } from '#ui/map/map-chapters.ts';
import { words } from './words.svelte.ts';

words.know(mapChapters);

describe('words', () => {
  it('says that a page did not ask for a chapter, rather than showing nothing', () => {
    expect(() => words.home).toThrow(/did not ask for “home”/);
  });

  it('keeps every chapter that is asked for, whatever else is loading', async () => {
    await Promise.all([
      words.need('app'),
      words.speak('en'),
      words.need('map'),
      words.need('home')
    ]);

    expect(words.language).toBe('en');
    expect(words.app.cancel).toBe('Cancel');
    expect(words.map.undone).toBe('Undone.');
    expect(words.home.examples).toBe('Examples');
  });

  it('changes all chapters at once', async () => {
    await words.need('terms', 'sheets');
    await words.speak('fr');

    expect(words.language).toBe('fr');
    expect(words.app.cancel).toBe('Annuler');
    expect(words.terms.status.existing).toBe('Existant');
    expect(words.sheets.fields.actor['name']?.label).toBe('Nom');
  });
});

import { expect, it, vi } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { mapChapters } from './map-chapters.ts';
import { nestDropped } from './nest-dropped.ts';

words.know(mapChapters);
await words.need('map', 'commands');

function drop(ecosystem: Ecosystem, what: string, inside: string | null): string[] {
  const perform = vi.fn();
  const say = vi.fn<(text: string) => void>();
  const desk = { workspace: { ecosystem, editor: { perform } }, notices: { say } };
  const at = new Map([[actorId(what), [10, 20] as const]]);
  const drop = { ids: [actorId(what)], inside: inside === null ? null : actorId(inside) };
  nestDropped(desk as never, drop, at);
  expect(perform).toHaveBeenCalledOnce();
  return [
    ...perform.mock.calls.flatMap(([{ plan }]) =>
      (plan as () => { cells: object }[])().flatMap(({ cells }) => Object.keys(cells))
    ),
    ...say.mock.calls.map(([text]) => text)
  ];
}

const nested = ecosystemOf([], { actors: { Ville: {}, Cantine: { inside: 'Ville' }, AMAP: {} } });

it('what is dropped goes inside and to its place in one gesture, and it is told', () => {
  const done = drop(nested, 'AMAP', 'Ville');
  expect(done).toContain('inside');
  expect(done.some((cell) => cell.startsWith('placed/'))).toBe(true);
  expect(done.at(-1)).toBe('AMAP\u00a0: dans Ville.');
  expect(drop(nested, 'Cantine', null).at(-1)).toBe('Cantine\u00a0: sorti de ce qui le contenait.');
});

it('what cannot be is refused and told; the move remains', () => {
  const done = drop(nested, 'Ville', 'Cantine');
  expect(done).not.toContain('inside');
  expect(done.some((cell) => cell.startsWith('placed/'))).toBe(true);
  expect(done.at(-1)).toBe('Impossible de mettre Ville dans Cantine, qui s’y trouve déjà.');
});

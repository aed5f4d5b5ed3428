import { edited, nestedMap, saidBy, undone } from '#testing/nested-map.ts';
import { asId, type ActorId, type LinkId } from '#domain/ids.ts';
import { MAIN_VIEW } from '#domain/view.ts';
import { readBack } from '#lineage/read-back.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editSeveral } from './edit-several.ts';
import { moveTo, type Edit } from './edits.ts';
import { excerptOf } from './excerpt.ts';
import { excerptText, readExcerpt } from './excerpt-text.ts';
import { insertExcerpt } from './insert-excerpt.ts';
import { nestable, nestActors } from './nest-actors.ts';
import { arePinned, outermost, pin, placesOf, shifted } from './places.ts';
import { reverseLinks } from './reverse-links.ts';
import { inverse, sameKind, withLinked } from './widened-selection.ts';

const state = nestedMap();
const map = saidBy(state);
const EVERYTHING = [map.actors, map.links, map.stakes, map.spaces].flatMap((records) => [
  ...records.keys()
]);
const actorId = (name: string): ActorId => asId<ActorId>(`a_${name}`);
const link = map.links.get(asId<LinkId>('l_supply'));

const EDITS: Readonly<Record<string, (ids: readonly string[], seed: number) => Edit>> = {
  duplicate: (ids) => insertExcerpt(excerptOf(map, ids), { on: map, by: [10, 20] }),
  paste: (ids) => {
    const excerpt = readExcerpt(excerptText(excerptOf(map, ids)));
    if (!excerpt) throw new Error('unreadable');
    return insertExcerpt(excerpt, { on: map, by: [0, 0] });
  },
  nest: (ids, seed) =>
    nestActors(map, ids, [null, ...map.actors.keys()][seed % (map.actors.size + 1)] ?? null),
  pin: (ids, seed) => pin(map, ids, seed % 2 === 0),
  shift: (ids) =>
    moveTo(shifted(map, new Map(outermost(map, ids).map((id) => [id, [5, 7] as const])))),
  tag: (ids) =>
    editSeveral(
      [...map.actors.values()]
        .filter(({ id }) => ids.includes(id))
        .map((record) => ({ type: 'actor', record, values: { tags: [...record.tags, 'neuf'] } }))
    )
};

it('whatever is chosen, undoing an edit of several things gives back the map', () => {
  const changed = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(EDITS)),
      fc.subarray(EVERYTHING),
      fc.nat(100),
      (name, ids, seed) => {
        const edit = EDITS[name]?.(ids, seed);
        if (!edit) return;
        if (edit.plan(state).length > 0) changed.set(name, (changed.get(name) ?? 0) + 1);
        expect(saidBy(undone(state, edit))).toEqual(map);
        expect(readBack(edited(state, edit)).flaws).toEqual([]);
      }
    ),
    { numRuns: 900 }
  );
  console.error('several edits:', Object.fromEntries(changed));
  for (const name of Object.keys(EDITS)) expect(changed.get(name)).toBeGreaterThan(30);
});

describe('a copy', () => {
  const copied = (...ids: string[]) => insertExcerpt(excerptOf(map, ids), { on: map, by: [50, 0] });

  it('brings what sits inside and the links among it, under new identifiers', () => {
    const edit = copied('a_town', 'a_caterer');
    const after = saidBy(edited(state, edit));
    const idOf = (id: string): ActorId => asId<ActorId>(edit.copies.get(id) ?? '');

    expect(after.actors.size).toBe(9);
    expect(after.actors.get(idOf('a_team'))).toMatchObject({
      name: 'Cuisine',
      inside: idOf('a_service')
    });
    const added = [...after.links.values()].filter(({ id }) => !map.links.has(id));
    expect(added).toMatchObject([
      { from: idOf('a_team'), to: idOf('a_caterer'), kind: 'order', fromTrust: 3 }
    ]);
    expect(after.actors.get(idOf('a_caterer'))?.custom.get('SIRET')).toBe('123');
    expect(after.views.get(MAIN_VIEW)?.positions.get(idOf('a_caterer'))).toEqual([250, 0]);
  });

  it('of a link alone ties the same two actors again', () => {
    const after = saidBy(edited(state, copied('l_supply')));
    const added = [...after.links.values()].filter(({ id }) => !map.links.has(id));
    expect(added).toMatchObject([{ from: 'a_caterer', to: 'a_grower', carriers: ['a_team'] }]);
  });

  it('stays where what held it is', () => {
    const edit = copied('a_team');
    const after = saidBy(edited(state, edit));
    expect(after.actors.get(asId<ActorId>(edit.copies.get('a_team') ?? ''))?.inside).toBe(
      'a_service'
    );
  });

  it('goes to another map as text, without what it referred to there', () => {
    const excerpt = readExcerpt(excerptText(excerptOf(map, ['a_grower', 's_bio'])));
    expect(excerpt && [...excerpt.stakes.values()]).toMatchObject([
      { concerned: ['a_grower'], positions: new Map([['a_grower', 'En vivre']]) }
    ]);
    expect(excerpt?.positions.get(actorId('grower'))).toEqual([400, 0]);
  });

  it('from text that is none is nothing', () => {
    expect(
      readExcerpt('{"format":"maillage-plain","version":1,"actors":[{"id":"<b>"}]}')
    ).toBeNull();
    expect(readExcerpt('Mairie')).toBeNull();
  });
});

describe('nesting', () => {
  it('never puts anything inside itself, nor a thing along with what holds it', () => {
    const names = (inside: ActorId | null, ...ids: string[]): string[] =>
      nestable(map, ids, inside).map(({ name }) => name);

    expect(names(actorId('team'), 'a_town', 'a_team', 'a_grower')).toEqual(['Ferme']);
    expect(names(actorId('town'), 'a_team', 'a_service')).toEqual([]);
    expect(names(null, 'a_team', 'a_service', 'a_grower')).toEqual(['Service scolaire']);
  });

  it('is written once for all', () => {
    const after = saidBy(
      edited(state, nestActors(map, ['a_grower', 'a_caterer'], actorId('town')))
    );
    expect(after.actors.get(actorId('grower'))?.inside).toBe('a_town');
    expect(after.actors.get(actorId('caterer'))?.inside).toBe('a_town');
  });
});

describe('places', () => {
  it('those of an actor that holds others are those at the bottom', () => {
    expect(placesOf(map, ['a_town', 's_bio'])).toEqual(['a_team', 's_bio']);
    expect(shifted(map, new Map([['a_town', [3, 4]]]))).toEqual(new Map([['a_team', [3, 4]]]));
  });

  it('are moved once when a thing and what holds it are both chosen', () => {
    expect(outermost(map, ['a_team', 'a_town', 's_bio', 'l_order'])).toEqual(['a_town', 's_bio']);
  });

  it('are pinned, and no longer', () => {
    expect(arePinned(map, ['a_town'])).toBe(true);
    const free = edited(state, pin(map, ['a_town'], false));
    expect(arePinned(saidBy(free), ['a_town', 'a_grower'])).toBe(false);
    expect(saidBy(free).views.get(MAIN_VIEW)?.placed).toEqual(['a_caterer', 'a_grower', 's_bio']);
  });
});

it('what each end says of a link stays with it when the link is reversed', () => {
  if (!link) throw new Error('no link');
  const edit = reverseLinks([link]);
  const turned = { from: 'a_grower', to: 'a_caterer', fromTrust: 1 };
  expect(saidBy(edited(state, edit)).links.get(link.id)).toMatchObject(turned);
  expect(edit.gesture).toEqual({ does: 'edit', type: 'link', name: null });
  expect(saidBy(undone(state, edit))).toEqual(map);

  // Said while the sheet still shows the link as it was.
  const told = edited(
    state,
    editSeveral([{ type: 'link', record: link, values: { fromTrust: 4 } }])
  );
  const after = saidBy(edited(told, edit)).links.get(link.id);
  expect(after).toMatchObject({ ...turned, toTrust: 4 });
});

describe('a selection', () => {
  it('widens to what is linked, one step', () => {
    expect(withLinked(map, ['a_caterer'])).toEqual(['a_caterer', 'a_team', 'a_grower']);
    expect(withLinked(map, ['s_bio', 'l_coop'])).toEqual([
      's_bio',
      'l_coop',
      'a_town',
      'a_grower',
      'a_team'
    ]);
  });

  it('widens to what is of the same kind, and to all but itself', () => {
    expect(sameKind(map, ['a_town'])).toEqual(['a_caterer', 'a_grower', 'a_town']);
    expect(sameKind(map, ['l_order'])).toEqual(['l_order', 'l_supply']);
    expect(inverse(map, ['l_order'])).toEqual(['l_coop', 'l_supply']);
    expect(inverse(map, [])).toHaveLength(5);
  });
});

import { describe, expect, it } from 'vitest';
import { app } from '#i18n/fr/app.ts';
import { controls, fields, sections } from '#i18n/fr/fields.ts';
import { history } from '#i18n/fr/history.ts';
import { history as english } from '#i18n/en/history.ts';
import { map } from '#i18n/fr/map.ts';
import { terms } from '#i18n/fr/terms.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { changedRecords, recordNameIn } from '#state/changed-values.ts';
import { addActor, addLink, binRecords, editRecord, type Edit } from '#state/edits.ts';
import { readBack } from '#lineage/read-back.ts';
import type { MapState } from '#lineage/map-state.ts';
import { fold, nextDot, valuesBefore } from '#lineage/write.ts';
import { nameNow, toldChanges, type Telling, type ToldChange } from './change-words.ts';

let state: MapState = { records: new Map(), seen: new Map() };

/** What the history says of an edit, once it is made. */
function told(edit: Edit): { came: (string | null)[]; changes: ToldChange[]; telling: Telling } {
  const changes = edit.plan(state);
  const before = valuesBefore(state, changes);
  state = fold(state, [{ dot: nextDot(state, 'r'), changes }]);
  const { ecosystem } = readBack(state);
  const telling: Telling = {
    words: { app, history, map, sheets: { fields, sections, controls }, terms },
    language: 'fr',
    ecosystem,
    nameOf: (id) => recordNameIn(state, id)
  };
  const records = changedRecords({ changes, before });
  return {
    came: records.map(({ came }) => came),
    changes: records.flatMap((record) => toldChanges(record, telling)),
    telling
  };
}

const actorNow = (id: ActorId) => {
  const actor = readBack(state).ecosystem.actors.get(id);
  if (!actor) throw new Error('no such actor');
  return actor;
};

const mairie = addActor({ name: 'Mairie' }, null);
const amap = addActor({ name: 'AMAP', inside: asId<ActorId>(mairie.id) }, null);
const link = addLink(mairie.id, amap.id, 'order');

describe('the words of history', () => {
  it('say what came on the map, by the names of what it refers to', () => {
    expect(told(mairie)).toMatchObject({
      came: ['in'],
      changes: [{ label: 'Nom', before: null, after: 'Mairie' }]
    });
    expect(told(amap).changes).toContainEqual({
      label: 'Se trouve dans',
      before: null,
      after: 'Mairie'
    });
  });

  it('leave out the ends that a link only touches, and name it by them', () => {
    const { came, telling } = told(link);
    expect(came).toEqual(['in']);
    expect(nameNow(link.id, telling)).toBe('Mairie → AMAP, commande');
  });

  it('say what a property was and became, unknown and zero told apart', () => {
    const one = told(editRecord('actor', actorNow(mairie.id), { kind: 'organisation', trust: 0 }));
    expect(one.changes).toEqual([
      { label: 'Nature', before: null, after: 'Organisation' },
      { label: 'Confiance', before: null, after: '0 – pas du tout' }
    ]);
    const other = told(editRecord('actor', actorNow(mairie.id), { trust: null }));
    expect(other.changes).toEqual([
      { label: 'Confiance', before: '0 – pas du tout', after: 'Non renseigné' }
    ]);
  });

  it('say which members came and went, and what a field of the users became', () => {
    told(editRecord('actor', actorNow(mairie.id), { tags: ['eau'] }));
    const { changes } = told(
      editRecord('actor', actorNow(mairie.id), {
        tags: ['sol'],
        custom: new Map([['Budget', '12 k€']])
      })
    );
    expect(changes).toEqual([
      { label: 'Étiquettes', before: null, after: 'ajouté\u00a0: sol' },
      { label: 'Étiquettes', before: null, after: 'retiré\u00a0: eau' },
      { label: 'Champs à vous, Budget', before: null, after: '12 k€' }
    ]);
  });

  it('name what is in the bin', () => {
    const { came, telling } = told(binRecords(readBack(state).ecosystem, [mairie.id]));
    expect(came).toEqual(['out']);
    expect(nameNow(mairie.id, telling)).toBe('Mairie');
  });

  it('make whole sentences, with or without a name', () => {
    const edit = { does: 'edit', type: 'actor', name: 'Mairie' } as const;
    expect(history.told('Marie', edit, 'Mairie')).toBe(
      'Marie a modifié l’acteur «\u00a0Mairie\u00a0»'
    );
    expect(history.told('', { does: 'bin', type: null, name: null }, null)).toBe(
      'Quelqu’un a mis à la corbeille plusieurs éléments'
    );
    expect(english.told('', { ...edit, does: 'undo' }, 'Mairie')).toBe(
      'Someone undid a change to the actor “Mairie”'
    );
  });
});

import type { ActorKind } from '#domain/actor.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';

/** 19 organisations of 12 actors each, themselves included. */
const ORGANISATIONS = 19;
const UNITS = 2;
const PERSONS = 9;
/** How many actors the big map has. */
export const BIG_MAP_ACTORS = ORGANISATIONS * (1 + UNITS + PERSONS);

const WORDS = ['Centre', 'Atelier', 'Maison', 'Réseau', 'Ferme', 'Service', 'Collectif', 'Pôle'];
const THEMES = ['alimentation', 'mobilité', 'habitat', 'santé', 'énergie', 'culture', 'emploi'];

/**
 * A map of 228 actors, three levels deep, with links of every kind, stakes and
 * third spaces: the same at each call. Nothing in it has a place.
 */
export function bigMap(): MapState {
  const draw = draws(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const changes: Change[] = [changeOf('map', MAP_RECORD_ID, { title: 'Grande carte' })];
  const persons: ActorId[] = [];
  const organisations: ActorId[] = [];

  const add = (id: string, name: string, kind: ActorKind, inside: ActorId | null): ActorId => {
    changes.push(changeOf('actor', id, { name, kind, inside }));
    return asId(id);
  };
  for (let o = 0; o < ORGANISATIONS; o++) {
    const name = `${pick(WORDS)} ${pick(THEMES)} ${String(o + 1)}`;
    const organisation = add(`a_o${String(o)}`, name, 'organisation', null);
    organisations.push(organisation);
    const units = Array.from({ length: UNITS }, (_, u) =>
      add(`a_o${String(o)}u${String(u)}`, `Service ${pick(THEMES)}`, 'department', organisation)
    );
    for (let p = 0; p < PERSONS; p++) {
      const inside = units[p % UNITS] as ActorId;
      persons.push(
        add(`a_o${String(o)}p${String(p)}`, `Personne ${String(o)}-${String(p)}`, 'person', inside)
      );
    }
  }

  for (let l = 0; l < 2 * persons.length; l++) {
    const start = Math.floor(draw() * persons.length);
    // Most links stay near, as in a territory.
    const reach = draw() < 0.7 ? PERSONS : persons.length;
    const to = persons[(start + 1 + Math.floor(draw() * (reach - 1))) % persons.length];
    const kind = pick(LINK_KINDS);
    changes.push(
      changeOf('link', `l_${String(l)}`, {
        from: persons[start] as ActorId,
        to: to as ActorId,
        kind
      })
    );
  }
  for (let s = 0; s < 12; s++) {
    const concerned = [...new Set(Array.from({ length: 4 }, () => pick(organisations)))];
    const contested = s % 4 === 0;
    changes.push(
      changeOf('stake', `s_${String(s)}`, {
        name: `Enjeu ${pick(THEMES)} ${String(s)}`,
        concerned,
        contested
      })
    );
  }
  for (let t = 0; t < 5; t++) {
    const first = Math.floor(draw() * persons.length);
    const participants = Array.from(
      { length: 5 },
      (_, p) => persons[(first + p * 3) % persons.length] as ActorId
    );
    changes.push(
      changeOf('space', `t_${String(t)}`, {
        name: `Espace ${pick(THEMES)} ${String(t)}`,
        participants
      })
    );
  }
  return fold(EMPTY_STATE, [{ dot: { replica: 'bigmapbigmapbigmap', counter: 1 }, changes }]);
}

/** Draws from 0 to 1, always the same from a seed (Lehmer, minimal standard; Park & Miller, 1988). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

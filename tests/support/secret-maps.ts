import type { Random } from '#analysis/chance/random.ts';
import { FIELDS, type RecordType } from '#domain/ecosystem.ts';
import type { Field, ScalarField } from '#domain/fields.ts';
import type { CellValue } from '#lineage/cell.ts';
import { EMPTY_STATE, MAP_RECORD_ID, type MapState } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';

/** How a text that tells where it stands looks: `§a_x1.name§`. */
export const SECRET = /§([^§]+)§/g;

const IDS = {
  actor: ['a_x1', 'a_x2', 'a_x3', 'a_x4', 'a_x5', 'a_x6', 'a_x7'],
  link: ['l_x1', 'l_x2', 'l_x3', 'l_x4', 'l_x5'],
  stake: ['s_x1', 's_x2'],
  space: ['e_x1', 'e_x2'],
  situation: ['o_x1', 'o_x2'],
  assessment: ['x_x1'],
  decision: ['d_x1'],
  view: ['v_x1'],
  scenario: ['c_x1']
} as const;
type Type = keyof typeof IDS;

/**
 * A map of some actors inside others, tied and meeting at random, that holds
 * something in every field there is: each text says which record and which field
 * it stands in, so that one can tell from a file what has left the map. Two of
 * its names are debated, and one actor is in the bin.
 */
export function secretMap(random: Random): MapState {
  const changes = [
    changeFor('map', MAP_RECORD_ID, random),
    ...(Object.entries(IDS) as [Type, readonly string[]][]).flatMap(([type, ids]) =>
      ids.map((id) => changeFor(type, id, random))
    ),
    { id: 'b_x1', type: 'budget', cells: { name: secret('b_x1', 'name') } }
  ];
  const [here, there] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'] as const;
  const map = fold(EMPTY_STATE, [
    { dot: { replica: here, counter: 1 }, changes },
    {
      dot: { replica: there, counter: 1 },
      changes: [{ id: 'a_x7', type: 'actor', cells: { alive: false } }]
    }
  ]);
  const debated = ['a_x1', 'a_x2'].map((id) => ({
    id,
    type: 'actor',
    cells: { name: secret(id, 'name') },
    beside: { name: [secret(id, 'debated')] }
  }));
  return fold(map, [{ dot: { replica: there, counter: 2 }, changes: debated }]);
}

const secret = (id: string, property: string): string => `§${id}.${property}§`;

function changeFor(type: RecordType, id: string, random: Random): Change {
  const cells = Object.entries(FIELDS[type]).flatMap(([property, field]) =>
    cellsFor(id, property, field, random)
  );
  const [one = '', other = ''] = [...IDS.actor].sort(() => random() - 0.5);
  return {
    id,
    type,
    cells: {
      ...Object.fromEntries(cells),
      ...(type === 'link' && { from: one, to: other }),
      ...(type === 'actor' && { inside: holderOf(id, random) }),
      unheardOf: secret(id, 'unheardOf')
    }
  };
}

// One that comes before, so that none sits inside itself.
function holderOf(id: string, random: Random): string | null {
  const before = IDS.actor.filter((actor) => actor < id);
  return random() < 0.5 ? (before[Math.floor(random() * before.length)] ?? null) : null;
}

type Cells = readonly (readonly [cell: string, value: CellValue])[];

function cellsFor(id: string, property: string, field: Field, random: Random): Cells {
  const pick = <One>(of: readonly One[]): One => of[Math.floor(random() * of.length)] as One;
  if (field.holds === 'set') {
    const known = field.of === 'reference' ? field.to.flatMap((type) => IDS[type]) : field.of;
    const members = known === 'word' ? [secret(id, property)] : [pick(known), pick(known)];
    return members.map((member) => [`${field.cell}/${member}`, true]);
  }
  if (field.holds === 'entries') {
    const key = field.keys === 'word' ? secret(id, property) : pick(IDS.actor);
    const value = { text: secret(id, property), number: 1, point: POINT }[field.of];
    return [[`${field.cell}/${key}`, value]];
  }
  return [[property, scalarFor(secret(id, property), field, pick)]];
}

const POINT = [1, 2] as const;

function scalarFor(
  text: string,
  field: ScalarField,
  pick: <One>(of: readonly One[]) => One
): CellValue {
  switch (field.holds) {
    case 'text':
      return text;
    case 'number':
      return field.min;
    case 'choice':
      return pick(field.of);
    case 'flag':
      return pick([true, false]);
    case 'date':
      return pick(['1987-01-11', '1987-05-11']);
    case 'reference':
      return pick(field.to.flatMap((type) => IDS[type]));
  }
}

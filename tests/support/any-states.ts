import fc from 'fast-check';
import type { Ecosystem, RecordType } from '#domain/ecosystem.ts';
import { LINK_KINDS } from '#domain/link-kind.ts';
import { STATUSES } from '#domain/link.ts';
import { changeOf } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';
import { anyValues } from './any-record.ts';

const ACTORS = ['a_1', 'a_2', 'a_3', 'a_4'];
const LINKS = ['l_1', 'l_2', 'l_3', 'l_4', 'l_5'];
const STAKES = ['s_1', 's_2'];
const SPACES = ['e_1', 'e_2', 'e_3'];
const IDS = [...ACTORS, ...LINKS, ...STAKES, ...SPACES];
const OTHERS = {
  situation: 'o_1',
  assessment: 'x_1',
  decision: 'd_1',
  view: 'v_1',
  scenario: 'c_1'
} as const;

/** Values of every property, the few that make a map move set more often than chance would. */
function record(
  type: RecordType,
  id: string,
  often: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}
): fc.Arbitrary<Change> {
  return fc
    .tuple(anyValues(type, IDS), fc.record(often))
    .map(([values, said]) => changeOf(type, id, { ...values, ...said }));
}

/** The same record most of the time, so that two states have much in common. */
function settled(change: fc.Arbitrary<Change>): fc.Arbitrary<Change> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: change }
  ) as fc.Arbitrary<Change>;
}

const someOf = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids]);
const status = fc.constantFrom('existing', 'existing', 'existing', ...STATUSES);
/** Within the canvas, which no place is beyond. */
const place = fc.integer({ min: -1_000, max: 1_000 });
const positions = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ACTORS), fc.tuple(place, place)), {
    maxLength: 4,
    selector: ([id]) => id
  })
  .map((entries) => new Map(entries));
const RECORDS: readonly fc.Arbitrary<Change>[] = [
  record('map', MAP_RECORD_ID),
  ...ACTORS.map((id) =>
    record('actor', id, { inside: fc.constantFrom(null, null, ...ACTORS.slice(0, 2)) })
  ),
  ...LINKS.map((id) =>
    record('link', id, {
      from: fc.constantFrom('a_1', 'a_2'),
      to: fc.constantFrom('a_2', 'a_3', 'a_4'),
      kind: fc.constantFrom('order', 'cooperation', 'tension', ...LINK_KINDS),
      status,
      declaredForm: fc.constantFrom(null, 'vertical', 'transverse'),
      carriers: someOf(['a_4'])
    })
  ),
  ...STAKES.map((id) => record('stake', id, { concerned: someOf(ACTORS) })),
  ...SPACES.map((id) =>
    record('space', id, {
      status,
      participants: someOf(ACTORS),
      facilitators: someOf(['a_4']),
      treats: someOf([...LINKS, ...STAKES])
    })
  ),
  ...Object.entries(OTHERS).map(([type, id]) =>
    record(type as RecordType, id, type === 'view' ? { positions } : {})
  )
];

/** Two states of one map: a record may be at both alike, at both and changed, at one of them, or at none. */
export const anyTwoStates: fc.Arbitrary<readonly [Ecosystem, Ecosystem]> = fc
  .tuple(
    ...RECORDS.map((one) =>
      fc.oneof(
        { weight: 2, arbitrary: one.map((same) => [same, same] as const) },
        { weight: 3, arbitrary: fc.tuple(settled(one), settled(one)) }
      )
    )
  )
  .map((pairs) => [stateOf(pairs.map(([was]) => was)), stateOf(pairs.map(([, is]) => is))]);

function stateOf(changes: readonly (Change | null)[]): Ecosystem {
  const made = changes.filter((change) => change !== null);
  return readBack(fold(EMPTY_STATE, [{ dot: { replica: 'test', counter: 1 }, changes: made }]))
    .ecosystem;
}

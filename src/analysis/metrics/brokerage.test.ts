import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directedNetworkOf, networkOf } from '#analysis/network.ts';
import { anyTies } from '#testing/any-network.ts';
import { DATASETS } from '#testing/oracle.ts';
import { brokerage, undirectedBrokerage, BROKER_ROLES, type BrokerRole } from './brokerage.ts';

/** What R's sna calls the roles. */
const IN_SNA: Readonly<Record<BrokerRole, string>> = {
  coordinator: 'w_I',
  itinerant: 'w_O',
  representative: 'b_IO',
  gatekeeper: 'b_OI',
  liaison: 'b_O'
};
const GROUPED = DATASETS.filter(({ sections }) => sections['r']?.['brokerage_raw_nli']);

it.each(GROUPED.map((one) => [one.name, one] as const))(
  'counts the brokers of %s as sna does',
  (_, { ids, directed, network, directedNetwork, attributes, sections }) => {
    const [values = []] = Object.values(attributes);
    const keys = [...new Set(values)];
    const groups = Int32Array.from(values, (value) => keys.indexOf(value));
    const found = directed
      ? brokerage(directedNetwork, groups)
      : undirectedBrokerage(network, groups);
    const raw = sections['r']?.['brokerage_raw_nli'] as Record<string, Record<string, number>>;
    const total = sections['r']?.['brokerage_raw_gli'] as Record<string, number>;

    for (const role of BROKER_ROLES) {
      expect([...found.byActor[role]]).toEqual(ids.map((id) => raw[id]?.[IN_SNA[role]]));
      expect(found.total[role]).toBe(total[IN_SNA[role]]);
    }
  }
);

it('is held to ten datasets at least', () => {
  expect(GROUPED.length).toBeGreaterThanOrEqual(10);
});

it('mirrors representatives and gatekeepers when every tie is turned round', () => {
  let brokers = 0;
  fc.assert(
    fc.property(anyTies, fc.integer({ min: 1, max: 4 }), (ties, count) => {
      const groups = Int32Array.from({ length: ties.size }, (_, actor) => actor % count);
      const one = brokerage(directedNetworkOf(ties.size, ties), groups);
      const other = brokerage(
        directedNetworkOf(ties.size, { from: ties.to, to: ties.from }),
        groups
      );
      brokers += one.total.representative;
      expect([...other.byActor.gatekeeper]).toEqual([...one.byActor.representative]);
      expect([...other.byActor.representative]).toEqual([...one.byActor.gatekeeper]);
      expect(other.total.liaison).toBe(one.total.liaison);
      expect(other.total.coordinator).toBe(one.total.coordinator);
      const both = undirectedBrokerage(networkOf(ties.size, ties), groups);
      expect([...both.byActor.gatekeeper]).toEqual([...both.byActor.representative]);
    }),
    { numRuns: 200, seed: 4 }
  );
  console.error(`${String(brokers)} representatives`);
  expect(brokers).toBeGreaterThan(500);
});

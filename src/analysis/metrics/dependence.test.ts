import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ORACLES, TOLERANCE } from '#testing/oracle.ts';
import { concentration, dependences, type Contract } from './dependence.ts';

interface Toy {
  readonly contracts: readonly (readonly [string, string, number])[];
  readonly dyads: readonly {
    readonly buyer: string;
    readonly supplier: string;
    readonly volume: number;
    readonly dependence_of_supplier_on_buyer: number;
    readonly dependence_of_buyer_on_supplier: number;
    readonly mutual_dependence_sum: number;
    readonly power_imbalance_abs: number;
  }[];
  readonly supplier_client_concentration_hhi: Readonly<Record<string, number>>;
}

const TOY = (ORACLES['formula_fixtures'] as { readonly dependence_toy: Toy }).dependence_toy;
const CONTRACTS = TOY.contracts.map(([from, to, volume]) => ({ from, to, volume }));

it('has the shares, sums and differences of the reference', () => {
  const found = dependences(CONTRACTS);
  expect(found).toHaveLength(TOY.dyads.length);
  for (const dyad of TOY.dyads) {
    const one = found.find(({ from, to }) => from === dyad.buyer && to === dyad.supplier);
    const pairs = [
      [one?.volume, dyad.volume],
      [one?.toShare, dyad.dependence_of_supplier_on_buyer],
      [one?.fromShare, dyad.dependence_of_buyer_on_supplier],
      [one?.mutual, dyad.mutual_dependence_sum],
      [one?.imbalance, dyad.power_imbalance_abs]
    ] as const;
    for (const [value, reference] of pairs) {
      expect(Math.abs((value ?? NaN) - reference)).toBeLessThan(TOLERANCE);
    }
  }
});

it('has the concentration of clients of the reference, and none without clients', () => {
  const found = dependences(CONTRACTS);
  for (const [provider, reference] of Object.entries(TOY.supplier_client_concentration_hhi)) {
    const shares = found.filter(({ to }) => to === provider).map(({ toShare }) => toShare);
    expect(Math.abs((concentration(shares) ?? NaN) - reference)).toBeLessThan(TOLERANCE);
  }
  expect(concentration([])).toBeNull();
});

it('makes shares that sum to 1 on each side, whatever the order, and mirrors them both ways', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const contract = fc.record({ from: name, to: name, volume: fc.nat(1000) });
  let several = 0;
  fc.assert(
    fc.property(fc.array(contract, { maxLength: 15, size: 'max' }), (contracts: Contract[]) => {
      const found = dependences(contracts);
      if (found.length > 4) several += 1;
      for (const one of ['A', 'B', 'C', 'D', 'E']) {
        const provided = found.filter(({ to }) => to === one);
        const total = provided.reduce((sum, { toShare }) => sum + toShare, 0);
        expect(Math.abs(total - (provided.length > 0 ? 1 : 0))).toBeLessThan(1e-12);
      }
      const back = dependences(
        contracts.map(({ from, to, volume }) => ({ from: to, to: from, volume }))
      );
      for (const { from, to, fromShare, toShare } of found) {
        const mirrored = back.find((other) => other.from === to && other.to === from);
        expect(mirrored).toMatchObject({ fromShare: toShare, toShare: fromShare });
      }
      expect(dependences(contracts.toReversed())).toHaveLength(found.length);
    }),
    { numRuns: 400 }
  );
  expect(several).toBeGreaterThan(100);
});

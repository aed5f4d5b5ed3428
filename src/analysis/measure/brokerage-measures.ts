import {
  brokerage,
  undirectedBrokerage,
  type Brokerage,
  type BrokerRole
} from '#analysis/metrics/brokerage.ts';
import { assortativity } from '#analysis/metrics/mixing.ts';
import { modularity } from '#analysis/metrics/modularity.ts';
import type { GroupedNetwork } from './grouped-network.ts';
import type { MeasuresByName } from './measured.ts';

/** The roles of Gould and Fernandez, as R’s sna names them. */
const NAMES: Readonly<Record<BrokerRole, string>> = {
  coordinator: 'w_I',
  itinerant: 'w_O',
  representative: 'b_IO',
  gatekeeper: 'b_OI',
  liaison: 'b_O'
};

/** Who stands between whom by group, and how the groups fit the links, as R names them. */
export function brokerageMeasures({ read, names, groups, labels }: GroupedNetwork): MeasuresByName {
  const { ids, around, directed } = read;
  const found = directed ? brokerage(directed, groups) : undirectedBrokerage(around, groups);
  return {
    brokerage_groups: names,
    brokerage_raw_nli: Object.fromEntries(
      ids.map((id, place) => [id, rolesOf(found, (role) => found.byActor[role][place] ?? 0)])
    ),
    brokerage_raw_gli: rolesOf(found, (role) => found.total[role]),
    assortativity_nominal_igraph: assortativity(directed ? directed.out : around, labels),
    // Where links have a direction, the engine of this name counts a returned link twice.
    ...(directed ? {} : { modularity_of_groups_igraph_undirected: modularity(around, groups) })
  };
}

function rolesOf(
  { total }: Brokerage,
  count: (role: BrokerRole) => number
): Record<string, number> {
  const roles = Object.keys(total) as BrokerRole[];
  const counts = roles.map((role) => [NAMES[role], count(role)] as const);
  const all = counts.reduce((sum, [, times]) => sum + times, 0);
  return { ...Object.fromEntries(counts), t: all };
}

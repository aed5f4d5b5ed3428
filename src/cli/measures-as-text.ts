import type { ActorMeasure, GroupMeasure, MapMeasure } from '#analysis/measure/panel-names.ts';
import type { Measured, MeasuresByName } from '#analysis/measure/measured.ts';
import type { NetworkMeasures } from '#analysis/measure/measure-network.ts';
import type { NetworkInput } from './open-network.ts';
import type { Words } from './words.ts';

type Section = keyof NetworkMeasures;

/** What is told of the whole network, and where it stands among all measures. */
const WHOLE: readonly (readonly [MapMeasure, Section, string])[] = [
  ['density', 'general', 'density'],
  ['connectedness', 'general', 'connectedness'],
  ['efficiency', 'general', 'global_efficiency'],
  ['transitivity', 'general', 'transitivity'],
  ['averageClustering', 'general', 'average_clustering'],
  ['degreeCentralisation', 'r', 'centralization_degree_sna'],
  ['betweennessCentralisation', 'r', 'centralization_betweenness_sna'],
  ['bridges', 'r', 'bridges_count_collapsed'],
  ['localBridges', 'general', 'local_bridges_no_common_neighbour'],
  ['reciprocity', 'general', 'reciprocity_edgewise'],
  ['reciprocityBeyondDensity', 'general', 'reciprocity_rho_garlaschelli'],
  ['hierarchy', 'r', 'gtd_hierarchy_krackhardt'],
  ['pyramidEfficiency', 'r', 'gtd_efficiency_sna'],
  ['lubness', 'general', 'lubness_definition'],
  ['reachingCentrality', 'general', 'global_reaching_centrality'],
  ['trophicIncoherence', 'general', 'trophic_incoherence_mackay2020'],
  ['ei', 'segregation', 'ei'],
  ['eiExpected', 'segregation', 'ei_expected_given_group_sizes'],
  ['eiDeviation', 'segregation', 'ei_sd_label_permutation_closed_form'],
  ['modularity', 'communities', 'best_modularity_50_runs']
];
/** What only means something where links run one way. */
const OF_DIRECTIONS: ReadonlySet<MapMeasure> = new Set([
  'hierarchy',
  'pyramidEfficiency',
  'lubness'
]);
const GROUPS: readonly (readonly [GroupMeasure, string])[] = [
  ['internalLinks', 'internal_links'],
  ['externalLinks', 'external_links'],
  ['ei', 'ei_links']
];
const ACTORS: readonly (readonly [ActorMeasure, string])[] = [
  ['betweenness', 'betweenness_norm'],
  ['closeness', 'closeness_wf'],
  ['constraint', 'constraint_collapsed'],
  ['core', 'core_number'],
  ['pairsLost', 'pairs_lost_if_removed']
];

/** Measures as tables in words: of the whole, of groups, of actors by name. Nothing is ranked. */
export function measuresAsText(
  { title, network, layer, by }: NetworkInput,
  measured: NetworkMeasures,
  { cli, measures, language }: Words
): string {
  const told = (value: Measured | undefined): string =>
    typeof value === 'number'
      ? value.toLocaleString(language, { maximumFractionDigits: 3 })
      : cli.undefinedValue;
  const names = namesOf(network.ids, network.attributes['name'] ?? network.attributes['label']);
  const whole = WHOLE.flatMap(([id, section, key]) => {
    const value = measured[section]?.[key];
    const isMeant = value !== undefined && (network.directed || !OF_DIRECTIONS.has(id));
    return isMeant ? [cli.measured(measures.mapMeasures[id].name, told(value))] : [];
  });
  const groups = Object.entries(keyed(measured.segregation?.['ei_by_group'])).map(([key, values]) =>
    row(names.get(key) ?? key, GROUPS, (name) => told(keyed(values)[name]))
  );
  const actors = network.ids.map((id) =>
    row(names.get(id) ?? id, ACTORS, (name) => told(keyed(measured.general[name])[id]))
  );
  const inOrder = (rows: readonly string[]): string[] =>
    rows.toSorted(new Intl.Collator(language, { numeric: true }).compare);
  const groupNames = GROUPS.map(([id]) => measures.groupMeasures[id].name);
  const actorNames = ACTORS.map(([id]) => measures.actorMeasures[id].name);
  return [
    [title, cli.measuredNetwork(network.ids.length, network.links.length), measures.looks[layer]],
    whole,
    ...(by === null ? [] : [[cli.table(cli.groupedBy(by), groupNames), ...inOrder(groups)]]),
    [cli.table(measures.levels.actors, actorNames), ...inOrder(actors)]
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function row(
  title: string,
  columns: readonly (readonly [string, string])[],
  cell: (key: string) => string
): string {
  return [title, ...columns.map(([, key]) => cell(key))].join('\t');
}

function keyed(value: Measured | undefined): MeasuresByName {
  const isKeyed = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isKeyed ? (value as MeasuresByName) : {};
}

function namesOf(
  ids: readonly string[],
  names: readonly (string | null)[] = []
): ReadonlyMap<string, string> {
  return new Map(ids.flatMap((id, place) => (names[place] ? [[id, names[place]]] : [])));
}

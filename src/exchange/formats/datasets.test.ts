import { expect, it } from 'vitest';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { DATASETS, type Dataset } from '#testing/oracle.ts';
import { readNetworkFile } from './read-network.ts';

/** A cell of a table: quoted as soon as there is anything to quote. */
const cell = (value: string | number | null): string =>
  value === null ? '' : `"${String(value).replaceAll('"', '""')}"`;

const table = (rows: readonly (readonly (string | number | null)[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map(cell).join(';')).join('\r\n'));

function expected({ ids, directed, edges, attributes }: Dataset): PlainNetwork {
  return {
    ids,
    directed,
    links: edges.map(({ from, to, weight }) => ({ from: ids[from]!, to: ids[to]!, weight })),
    attributes
  };
}

it.each(DATASETS)(
  'reads $name from two tables: its measures can be those of the file',
  (dataset) => {
    const { ids, links, attributes, directed } = expected(dataset);
    const names = Object.keys(attributes);
    const reading = readNetworkFile(
      table([
        ['Source', 'Target', 'Poids'],
        ...links.map(({ from, to, weight }) => [from, to, weight])
      ]),
      {
        directed,
        actors: table([
          ['Identifiant', ...names],
          ...ids.map((id, place) => [id, ...names.map((name) => attributes[name]![place] ?? null)])
        ])
      }
    );

    expect(reading).toEqual({ ok: true, value: expected(dataset), repairs: [] });
  }
);

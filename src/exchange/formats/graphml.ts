import type { PlainNetwork } from '#analysis/plain-network.ts';
import { refuse, type Reading, type Repair } from '#exchange/problem.ts';
import { INSIDE, NetworkDraft } from './network-draft.ts';
import { readXml, type Attributes, type XmlListener } from './read-xml.ts';

/** What a `key` declares: the name of an attribute, and its value when nobody says. */
interface Key {
  readonly name: string;
  readonly isForActors: boolean;
  otherwise: string | null;
}

/** A node or an edge being read. */
interface Open {
  readonly attributes: Attributes;
  readonly isActor: boolean;
  /** Whether links around it run one way unless they say otherwise. */
  readonly directed: boolean;
  weight: string | undefined;
}

const WEIGHTS = new Set(['weight', 'poids']);

/**
 * Reads a network from GraphML, as many programs write it: attributes by the
 * names of their keys, declared or not; labels drawn by yEd; actors inside
 * others, under the attribute `inside`. Several networks in one file are
 * refused, hyperedges are left out and counted.
 */
export function readGraphml(text: string): Reading<PlainNetwork> {
  const reader = new GraphmlReader();
  const problem = readXml(text, reader);
  return problem ? refuse(problem) : reader.read();
}

class GraphmlReader implements XmlListener {
  readonly #draft = new NetworkDraft();
  readonly #keys = new Map<string, Key>();
  readonly #open: Open[] = [];
  readonly #directed: boolean[] = [];
  #isOutermostDirected = false;
  #graphs = 0;
  #hyperedges = 0;
  #declaring: Key | null = null;
  /** What the `data` being read is of. */
  #key = '';

  readonly isDone = (): boolean => this.#draft.isFull;

  readonly opens = {
    key: (attributes: Attributes) => this.#declare(attributes),
    graph: (attributes: Attributes) => this.#openGraph(attributes),
    node: (attributes: Attributes) => this.#openActor(attributes),
    edge: (attributes: Attributes) => {
      const weight = attributes.get('weight');
      this.#open.push({ attributes, isActor: false, directed: this.#isDirected, weight });
    },
    hyperedge: () => {
      this.#hyperedges += 1;
    },
    data: (attributes: Attributes) => {
      this.#key = attributes.get('key') ?? '';
    }
  };

  readonly closes = {
    default: (text: string) => {
      if (this.#declaring) this.#declaring.otherwise = text;
    },
    key: () => {
      this.#declaring = null;
    },
    graph: () => {
      this.#directed.pop();
    },
    data: (text: string) => this.#say(text),
    NodeLabel: (text: string) => this.#label(text),
    'Label.Text': (text: string) => this.#label(text),
    node: () => {
      this.#open.pop();
    },
    edge: () => this.#closeLink()
  };

  /** What was read, once the whole document has been heard. */
  read(): Reading<PlainNetwork> {
    const count = this.#graphs;
    if (count === 0) return refuse({ code: 'no-graph', path: '', facts: {} });
    if (count > 1) return refuse({ code: 'several-graphs', path: '', facts: { count } });
    for (const { name, isForActors, otherwise } of this.#keys.values())
      if (isForActors && otherwise !== null) this.#draft.setDefault(name, otherwise);
    const left = this.#hyperedges;
    const repairs: Repair[] =
      left > 0 ? [{ code: 'hyperedges-left-out', path: '', facts: { count: left } }] : [];
    return this.#draft.read({ declares: true, directed: this.#isOutermostDirected, repairs });
  }

  get #isDirected(): boolean {
    return this.#directed.at(-1) ?? false;
  }

  #declare(attributes: Attributes): void {
    const id = attributes.get('id') ?? '';
    const scope = attributes.get('for') ?? 'all';
    const isForActors = scope === 'node' || scope === 'all';
    this.#declaring = { name: attributes.get('attr.name') ?? id, isForActors, otherwise: null };
    this.#keys.set(id, this.#declaring);
  }

  #openGraph(attributes: Attributes): void {
    const said = attributes.get('edgedefault');
    const directed = said === undefined ? this.#isDirected : said === 'directed';
    this.#directed.push(directed);
    // A graph inside an actor holds those that sit in it: it is no other network.
    if (this.#open.length > 0) return;
    this.#graphs += 1;
    this.#isOutermostDirected = directed;
  }

  #openActor(attributes: Attributes): void {
    const id = attributes.get('id');
    const outer = this.#open.at(-1)?.attributes.get('id');
    this.#open.push({ attributes, isActor: true, directed: false, weight: undefined });
    this.#draft.addActor(id);
    if (id && outer) this.#draft.setAttribute(id, INSIDE, outer);
  }

  /** What a `data` says, of the actor or the link that it is in. */
  #say(value: string): void {
    const open = this.#open.at(-1);
    const name = this.#keys.get(this.#key)?.name ?? this.#key;
    if (!open || value === '' || name === '') return;
    if (open.isActor) this.#draft.setAttribute(open.attributes.get('id') ?? '', name, value);
    else if (WEIGHTS.has(name.toLowerCase())) open.weight = value;
  }

  #label(value: string): void {
    const open = this.#open.at(-1);
    const id = open?.isActor ? open.attributes.get('id') : undefined;
    if (id && value !== '' && !this.#draft.hasAttribute(id, 'label'))
      this.#draft.setAttribute(id, 'label', value);
  }

  #closeLink(): void {
    const link = this.#open.pop();
    const said = link?.attributes.get('directed');
    const isOneWay = said === undefined ? link?.directed : said === 'true';
    this.#draft.addLink({
      from: link?.attributes.get('source'),
      to: link?.attributes.get('target'),
      weight: link?.weight,
      running: isOneWay ? 'one-way' : 'no-way'
    });
  }
}

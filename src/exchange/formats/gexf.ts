import type { PlainNetwork } from '#analysis/plain-network.ts';
import { refuse, type Reading, type Repair } from '#exchange/problem.ts';
import { INSIDE, NetworkDraft, type Running } from './network-draft.ts';
import { readXml, type Attributes, type XmlListener } from './read-xml.ts';

/** An attribute that the file declares. */
interface Declared {
  readonly title: string;
  readonly isForActors: boolean;
  otherwise: string | null;
}

/** What each type of edge of GEXF 1.0 to 1.3 means. */
const RUNNING: Readonly<Record<string, Running>> = {
  directed: 'one-way',
  dir: 'one-way',
  undirected: 'no-way',
  mutual: 'both-ways'
};
const WEIGHT = 'weight';
/** What says when something was there, on an actor or a link. */
const DATES = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'];

/**
 * Reads a network from GEXF 1.0 to 1.3, as many programs write it: attributes
 * by their titles, declared or not; actors inside others, nested or by `pid`,
 * under the attribute `inside`. Dates are left out and counted: the network is
 * all that ever was. Several networks in one file are refused.
 */
export function readGexf(text: string): Reading<PlainNetwork> {
  const reader = new GexfReader();
  const problem = readXml(text, reader);
  return problem ? refuse(problem) : reader.read();
}

class GexfReader implements XmlListener {
  readonly #draft = new NetworkDraft();
  readonly #declared = new Map<string, Declared>();
  readonly #actors: (string | undefined)[] = [];
  #declaresActors = true;
  #declaring: Declared | null = null;
  /** The link being read, and how strong it is said to be. */
  #link: Attributes | null = null;
  #weight: string | undefined;
  /** Without a word, GEXF says that links have no direction. */
  #running: Running = 'no-way';
  #graphs = 0;
  #dated = 0;

  readonly isDone = (): boolean => this.#draft.isFull;

  readonly opens = {
    graph: (attributes: Attributes) => {
      this.#graphs += 1;
      this.#running = RUNNING[attributes.get('defaultedgetype') ?? ''] ?? 'no-way';
    },
    attributes: (attributes: Attributes) => {
      this.#declaresActors = attributes.get('class') !== 'edge';
    },
    attribute: (attributes: Attributes) => this.#declare(attributes),
    node: (attributes: Attributes) => this.#openActor(attributes),
    edge: (attributes: Attributes) => {
      this.#date(attributes);
      this.#link = attributes;
      this.#weight = attributes.get(WEIGHT);
    },
    attvalue: (attributes: Attributes) => this.#say(attributes),
    spell: () => {
      this.#dated += 1;
    }
  };

  readonly closes = {
    default: (text: string) => {
      if (this.#declaring) this.#declaring.otherwise = text;
    },
    attribute: () => {
      this.#declaring = null;
    },
    node: () => {
      this.#actors.pop();
    },
    edge: () => this.#closeLink()
  };

  /** What was read, once the whole document has been heard. */
  read(): Reading<PlainNetwork> {
    const count = this.#graphs;
    if (count === 0) return refuse({ code: 'no-graph', path: '', facts: {} });
    if (count > 1) return refuse({ code: 'several-graphs', path: '', facts: { count } });
    for (const { title, isForActors, otherwise } of this.#declared.values())
      if (isForActors && otherwise !== null) this.#draft.setDefault(title, otherwise);
    const dated = this.#dated;
    const repairs: Repair[] =
      dated > 0 ? [{ code: 'dates-left-out', path: '', facts: { count: dated } }] : [];
    return this.#draft.read({ declares: true, directed: this.#running === 'one-way', repairs });
  }

  #date(attributes: Attributes): void {
    if (DATES.some((date) => attributes.has(date))) this.#dated += 1;
  }

  #declare(attributes: Attributes): void {
    const id = attributes.get('id') ?? '';
    const isForActors = this.#declaresActors;
    this.#declaring = { title: attributes.get('title') ?? id, isForActors, otherwise: null };
    this.#declared.set(`${String(isForActors)} ${id}`, this.#declaring);
  }

  #openActor(attributes: Attributes): void {
    const id = attributes.get('id');
    const inside = attributes.get('pid') ?? this.#actors.at(-1);
    const label = attributes.get('label');
    this.#date(attributes);
    this.#actors.push(id);
    this.#draft.addActor(id);
    if (id && label) this.#draft.setAttribute(id, 'label', label);
    if (id && inside) this.#draft.setAttribute(id, INSIDE, inside);
  }

  #say(attributes: Attributes): void {
    const value = attributes.get('value');
    // GEXF 1.0 says `id` where the next ones say `for`.
    const key = attributes.get('for') ?? attributes.get('id');
    if (!key || value === undefined) return;
    if (this.#link) this.#weigh(this.#titleOf(false, key), value);
    else this.#draft.setAttribute(this.#actors.at(-1) ?? '', this.#titleOf(true, key), value);
  }

  #titleOf(isForActors: boolean, key: string): string {
    return this.#declared.get(`${String(isForActors)} ${key}`)?.title ?? key;
  }

  #weigh(title: string, value: string): void {
    if (title.toLowerCase() === WEIGHT) this.#weight ??= value;
  }

  #closeLink(): void {
    this.#draft.addLink({
      from: this.#link?.get('source'),
      to: this.#link?.get('target'),
      weight: this.#weight,
      running: RUNNING[this.#link?.get('type') ?? ''] ?? this.#running
    });
    this.#link = null;
  }
}

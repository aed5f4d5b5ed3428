import type { PlainLink, PlainNetwork } from '#analysis/plain-network.ts';
import { MAX_ATTRIBUTES, MAX_LINKS, MAX_RECORDS } from '#exchange/limits.ts';
import { excerptOf, refuse, type Problem, type Reading, type Repair } from '#exchange/problem.ts';

/** The attribute that says in which actor another sits. */
export const INSIDE = 'inside';

/** Which way a link runs, as its file says. */
export type Running = 'one-way' | 'no-way' | 'both-ways';

/** A link as a file says it; what is missing is `undefined`. */
export interface DraftLink {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly weight: string | undefined;
  readonly running: Running;
}

type MetKind = 'repeated' | 'undeclared' | 'weights' | 'nameless';

/** Something met several times in a file: how often, and the first time. */
interface Met {
  count: number;
  readonly first: string;
}

/**
 * A network being read from a file of another program: what is odd in it is
 * mended and counted, and reading stops once a limit is passed.
 */
export class NetworkDraft {
  readonly #ids = new Set<string>();
  readonly #declared = new Set<string>();
  readonly #attributes = new Map<string, Map<string, string>>();
  readonly #defaults = new Map<string, string>();
  readonly #links: { readonly ends: PlainLink; readonly running: Running }[] = [];
  readonly #met = new Map<MetKind, Met>();

  /** Adds an actor; one without an identifier is left out, and one that comes twice is the same. */
  addActor(id: string | undefined): void {
    if (!id) {
      this.#meet('nameless', '');
      return;
    }
    if (this.#declared.has(id)) this.#meet('repeated', id);
    this.#declared.add(id);
    this.#ids.add(id);
  }

  /** Says what an actor’s attribute is; of several values the last one stands. */
  setAttribute(id: string, name: string, value: string): void {
    const values = this.#attributes.get(name);
    if (values) values.set(id, value);
    else if (this.#attributes.size <= MAX_ATTRIBUTES)
      this.#attributes.set(name, new Map([[id, value]]));
  }

  /** Whether an attribute of an actor is known. */
  hasAttribute(id: string, name: string): boolean {
    return this.#attributes.get(name)?.has(id) ?? false;
  }

  /** Says what an attribute is for whoever nobody said it of. */
  setDefault(name: string, value: string): void {
    if (!this.#attributes.has(name)) this.#attributes.set(name, new Map());
    this.#defaults.set(name, value);
  }

  /** Adds a link; one that lacks an end is left out, and whoever it leads to is added. */
  addLink({ from, to, weight, running }: DraftLink): void {
    if (!from || !to) {
      this.#meet('nameless', '');
      return;
    }
    this.#ids.add(from).add(to);
    if (this.#links.length <= MAX_LINKS)
      this.#links.push({ ends: { from, to, weight: this.#weightOf(weight) }, running });
  }

  /** Whether a limit is passed, so that nothing more is worth reading. */
  get isFull(): boolean {
    return this.#problem() !== null;
  }

  /**
   * The network that was read. Once some links run one way and others have no
   * direction, these are read as running both ways. `declares` says whether the
   * file lists its actors, so that one only named by a link is worth a word;
   * `directed`, what it says of links when it has none.
   */
  read({
    declares,
    directed: otherwise,
    repairs
  }: {
    readonly declares: boolean;
    readonly directed: boolean;
    readonly repairs: readonly Repair[];
  }): Reading<PlainNetwork> {
    const problem = this.#problem();
    if (problem) return refuse(problem);
    const directed =
      this.#links.length === 0
        ? otherwise
        : this.#links.some(({ running }) => running === 'one-way');
    const undirected = this.#links.filter(({ running }) => running === 'no-way').length;
    if (declares)
      for (const id of this.#ids.difference(this.#declared)) this.#meet('undeclared', id);
    return {
      ok: true,
      value: {
        ids: [...this.#ids],
        directed,
        links: this.#links.flatMap(({ ends, running }) =>
          directed && running !== 'one-way' && ends.from !== ends.to
            ? [ends, { ...ends, from: ends.to, to: ends.from }]
            : [ends]
        ),
        attributes: this.#columns()
      },
      repairs: [...repairs, ...this.#repairs(directed ? undirected : 0)]
    };
  }

  #problem(): Problem | null {
    const tooMany = (what: string, limit: number): Problem => ({
      code: 'too-many',
      path: '',
      facts: { what, limit }
    });
    if (this.#ids.size > MAX_RECORDS) return tooMany('actors', MAX_RECORDS);
    if (this.#links.length > MAX_LINKS) return tooMany('links', MAX_LINKS);
    return this.#attributes.size > MAX_ATTRIBUTES ? tooMany('attributes', MAX_ATTRIBUTES) : null;
  }

  #weightOf(text: string | undefined): number {
    if (text === undefined || text.trim() === '') return 1;
    const weight = Number(text.trim().replace(',', '.'));
    if (Number.isFinite(weight) && weight > 0) return weight;
    this.#meet('weights', text);
    return 1;
  }

  #meet(what: MetKind, first: string): void {
    const met = this.#met.get(what);
    if (met) met.count += 1;
    else this.#met.set(what, { count: 1, first });
  }

  #columns(): Record<string, (string | null)[]> {
    const ids = [...this.#ids];
    return Object.fromEntries(
      [...this.#attributes].map(([name, values]) => {
        const otherwise = this.#defaults.get(name) ?? null;
        return [name, ids.map((id) => values.get(id) ?? otherwise)];
      })
    );
  }

  #repairs(undirected: number): Repair[] {
    const told: Readonly<Record<MetKind, (met: Met) => Repair>> = {
      repeated: ({ count, first: id }) => ({
        code: 'repeated-actors',
        path: '',
        facts: { count, id }
      }),
      undeclared: ({ count, first: id }) => ({
        code: 'undeclared-actors',
        path: '',
        facts: { count, id }
      }),
      weights: ({ count, first }) => ({
        code: 'bad-weights',
        path: '',
        facts: { count, received: excerptOf(first) }
      }),
      nameless: ({ count }) => ({ code: 'nameless-left-out', path: '', facts: { count } })
    };
    const mixed: Repair[] =
      undirected > 0 ? [{ code: 'no-direction', path: '', facts: { count: undirected } }] : [];
    return [...[...this.#met].map(([kind, met]) => told[kind](met)), ...mixed];
  }
}

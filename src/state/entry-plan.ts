import type { Actor, ActorKind } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { foldedName } from '#domain/folded-name.ts';
import { guessedKind } from '#domain/guessed-kind.ts';
import { asId, type ActorId, type SpaceId, type StakeId } from '#domain/ids.ts';
import { isDirectedKind, type LinkKind } from '#domain/link-kind.ts';
import type { OnActor, OnGathering, OnLink, Said, SaidActor } from '#exchange/entry/said.ts';
import { newId } from './new-id.ts';

/** An actor that is said: one of the map, or one to add. */
export interface PlannedActor {
  readonly id: ActorId;
  readonly name: string;
  readonly isNew: boolean;
  /** What it becomes: said, or guessed of a new one; `null` leaves it as it is. */
  readonly kind: ActorKind | null;
  /** What it is put inside; `null` leaves it where it is. */
  readonly inside: PlannedActor | null;
}

/** What one thing said would do to the map. */
export type Step =
  | ({ readonly does: 'actor' } & OnActor<PlannedActor>)
  | ({
      readonly does: 'link';
      /** The map has it already: nothing is added. */
      readonly isThere: boolean;
    } & OnLink<PlannedActor>)
  | ({
      readonly does: 'stake' | 'space';
      readonly id: StakeId | SpaceId;
      readonly isNew: boolean;
    } & OnGathering<PlannedActor>);

/** What stands in the way: a name that several actors bear, a link to itself, a loop. */
export interface PlanProblem {
  readonly line: number;
  readonly code: 'ambiguous' | 'self-link' | 'loop';
  readonly word: string;
}

/** What lines would add to a map; nothing is written yet. */
export interface EntryPlan {
  readonly steps: readonly Step[];
  readonly problems: readonly PlanProblem[];
}

/** Works out what was said would add to a map: what is named there already is recognised. */
export function planOf(ecosystem: Ecosystem, said: readonly Said[]): EntryPlan {
  const planner = new Planner(ecosystem);
  for (const one of said) planner.take(one);
  return planner;
}

type SaidThat<Says extends Said['says']> = Extract<Said, { readonly says: Says }>;

class Planner implements EntryPlan {
  readonly steps: Step[] = [];
  readonly problems: PlanProblem[] = [];
  readonly #ecosystem: Ecosystem;
  readonly #known: ReadonlyMap<string, readonly Actor[]>;
  /** By what they are called and where they are: said twice, it is the same one. */
  readonly #met = new Map<string, PlannedActor>();
  readonly #tied: Set<string>;

  constructor(ecosystem: Ecosystem) {
    this.#ecosystem = ecosystem;
    this.#known = Map.groupBy(ecosystem.actors.values(), ({ name }) => foldedName(name));
    this.#tied = new Set([...ecosystem.links.values()].flatMap(tiesOf));
  }

  take(one: Said): void {
    if (one.says === 'link') this.#link(one);
    else if (one.says === 'actor') this.#alone(one);
    else this.#gathering(one);
  }

  #alone({ line, actor: said }: SaidThat<'actor'>): void {
    const actor = this.#actor(said, line);
    if (actor) this.steps.push({ does: 'actor', line, actor });
  }

  #gathering({ says, line, name, actors: said }: SaidThat<'stake' | 'space'>): void {
    const actors = said.flatMap((actor) => this.#actor(actor, line) ?? []);
    const records = says === 'stake' ? this.#ecosystem.stakes : this.#ecosystem.spaces;
    const known = [...records.values()].find((each) => foldedName(each.name) === foldedName(name));
    const id = known?.id ?? newId(says === 'stake' ? 's' : 'e');
    this.steps.push({ does: says, line, id, name: known?.name ?? name, isNew: !known, actors });
  }

  #link({ line, kind, direction, ...ends }: SaidThat<'link'>): void {
    const [from, to] = [this.#actor(ends.from, line), this.#actor(ends.to, line)];
    if (!from || !to) return;
    if (from.id === to.id) {
      this.problems.push({ line, code: 'self-link', word: from.name });
      return;
    }
    const ties = tiesOf({ from: from.id, to: to.id, kind });
    const isThere = ties.some((tie) => this.#tied.has(tie));
    for (const tie of ties) this.#tied.add(tie);
    this.steps.push({ does: 'link', line, from, to, kind, direction, isThere });
  }

  /** The actor that is meant; `null` when nothing says which of several. */
  #actor(said: SaidActor, line: number): PlannedActor | null {
    const inside = said.inside && this.#actor(said.inside, line);
    if (said.inside && !inside) return null;
    const key = calledIn(said.name, inside);
    const met = this.#met.get(key);
    if (met) return met;
    const actor = this.#meant(said, inside, line);
    if (!actor) return null;
    this.#met.set(key, actor);
    // Named again without where it is, it is still the one that was just said.
    const bare = calledIn(said.name, null);
    if (actor.isNew && !this.#met.has(bare)) this.#met.set(bare, actor);
    return actor;
  }

  #meant(said: SaidActor, inside: PlannedActor | null, line: number): PlannedActor | null {
    const found = this.#find(said.name, inside);
    if (!found) return added(said, inside);
    const isLoop = found !== 'several' && inside !== null && this.#holds(found, inside.id);
    if (found !== 'several' && !isLoop) return recognised(found, said, inside);
    this.problems.push({ line, code: isLoop ? 'loop' : 'ambiguous', word: said.name });
    return null;
  }

  #find(name: string, inside: PlannedActor | null): Actor | 'several' | null {
    const all = this.#known.get(foldedName(name)) ?? [];
    if (!inside) return all.length > 1 ? 'several' : (all[0] ?? null);
    const here = all.filter((actor) => actor.inside === inside.id);
    if (here.length > 1) return 'several';
    // One that sits nowhere yet is put there; one that sits elsewhere is another one.
    return here[0] ?? all.find((actor) => actor.inside === null) ?? null;
  }

  #holds(outer: Actor, inner: ActorId): boolean {
    const met = new Set<ActorId>();
    for (let id: ActorId | null = inner; id && !met.has(id);) {
      if (id === outer.id) return true;
      met.add(id);
      id = this.#ecosystem.actors.get(id)?.inside ?? null;
    }
    return false;
  }
}

function calledIn(name: string, inside: PlannedActor | null): string {
  return `${foldedName(name)}\n${inside?.id ?? ''}`;
}

function recognised(
  { id, name, kind, inside: now }: Actor,
  said: SaidActor,
  inside: PlannedActor | null
): PlannedActor {
  return {
    ...{ id, name, isNew: false },
    kind: said.kind === kind ? null : said.kind,
    inside: inside && inside.id !== now ? inside : null
  };
}

function added({ name, kind }: SaidActor, inside: PlannedActor | null): PlannedActor {
  return { id: newId('a'), name, isNew: true, kind: kind ?? guessedKind(name), inside };
}

/** What tells a link from another: a kind with no direction is the same either way. */
function tiesOf({
  from,
  to,
  kind
}: {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly kind: LinkKind;
}): string[] {
  const tie = `${kind} ${from} ${to}`;
  return isDirectedKind(kind) ? [tie] : [tie, `${kind} ${asId<ActorId>(to)} ${from}`];
}

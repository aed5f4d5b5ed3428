import type { Neutrality } from '#analysis/neutrality.ts';
import type { Level } from '#domain/actor.ts';
import type { Form } from '#domain/form.ts';
import type { ActorId, LinkId, SituationId, SpaceId, StakeId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { Appraisal, Award, End, Formalisation, Status, Term } from '#domain/link.ts';

/** What an actor is tied to: told when it comes or goes. */
export interface Presence {
  /** The existing links it is an end of. */
  readonly links: readonly LinkId[];
  /** The existing links between others that it carries. */
  readonly carries: readonly LinkId[];
  /** The existing spaces it takes part in, or facilitates. */
  readonly spaces: readonly SpaceId[];
}

/** Where a third space stands in its life. */
export interface SpaceLife {
  readonly status: Status;
  /** What makes it hold was said to be missing. */
  readonly emptyShell: boolean;
  readonly lastMet: string | null;
}

/** A stake, as far as those it concerns are at one on it. */
export interface StakeLife {
  readonly contested: boolean | null;
  readonly concerned: readonly ActorId[];
}

/** What changed, of what it may change to: every fact reads the same way from both ends. */
interface Changed<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What each fact is about, and how it was before and after; `null` for what was not there. */
export interface FactOf {
  /** An actor came, or left. */
  presence: { readonly actor: ActorId } & Changed<Presence | null>;
  name: {
    readonly type: 'actor' | 'stake' | 'space';
    readonly id: ActorId | StakeId | SpaceId;
  } & Changed<string>;
  /** What an actor sits inside. */
  inside: { readonly actor: ActorId } & Changed<ActorId | null>;
  /** The existing links that tie two actors who are there at both dates, kind by kind. */
  pair: { readonly pair: readonly [ActorId, ActorId] } & Changed<readonly LinkKind[]>;
  status: { readonly link: LinkId } & Changed<Status>;
  form: { readonly link: LinkId } & Changed<Form | null>;
  /** What a link rests on, how far ahead it is meant to hold, and how an order was awarded. */
  terms: { readonly link: LinkId; readonly of: 'formalisation' | 'term' | 'award' } & Changed<
    Formalisation | Term | Award | null
  >;
  /** What one end of a link says of its side. */
  appraisal: {
    readonly link: LinkId;
    readonly end: End;
    readonly of: keyof Appraisal;
  } & Changed<Level>;
  /** The existing spaces that work on a tension, a rivalry or a contested stake. */
  worked: { readonly friction: LinkId | StakeId } & Changed<readonly SpaceId[]>;
  /** The situations that show a link at work. */
  evidence: { readonly link: LinkId } & Changed<readonly SituationId[]>;
  space: { readonly space: SpaceId } & Changed<SpaceLife | null>;
  /** Those who take part in a space that is there at both dates. */
  attendance: { readonly space: SpaceId } & Changed<readonly ActorId[]>;
  /** Where whoever facilitates a space stands. */
  facilitation: { readonly space: SpaceId } & Changed<Neutrality['state']>;
  stake: { readonly stake: StakeId } & Changed<StakeLife | null>;
}
export type FactAbout = keyof FactOf;

/** « Fait »: one change in the words of the field, with no cause given. */
export type Fact = {
  readonly [About in FactAbout]: { readonly about: About } & FactOf[About];
}[FactAbout];

/** The same facts, told from the other end. */
export function mirroredFacts(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => ({ ...fact, before: fact.after, after: fact.before }) as Fact);
}

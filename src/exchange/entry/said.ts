import type { ActorKind } from '#domain/actor.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import type { Direction } from '#domain/link.ts';

/** An actor as a line names it; nothing is known yet of whether the map has it. */
export interface SaidActor {
  readonly name: string;
  /** What the line says it is; `null` when it does not. */
  readonly kind: ActorKind | null;
  /** What it sits inside, by the same line or by how far lines stand in. */
  readonly inside: SaidActor | null;
}

/** What there is to know of an actor, a link, or a stake or a space, whoever the actors are. Lines count from 1. */
export interface OnActor<Who> {
  readonly line: number;
  readonly actor: Who;
}
export interface OnLink<Who> {
  readonly line: number;
  readonly from: Who;
  readonly to: Who;
  readonly kind: LinkKind;
  readonly direction: Direction | null;
}
export interface OnGathering<Who> {
  readonly line: number;
  readonly name: string;
  readonly actors: readonly Who[];
}

/** One thing that a line says. */
export type Said =
  | ({ readonly says: 'actor' } & OnActor<SaidActor>)
  | ({ readonly says: 'link' } & OnLink<SaidActor>)
  | ({ readonly says: 'stake' | 'space' } & OnGathering<SaidActor>);

/** What a line does not say well enough to be read. */
export interface LineProblem {
  readonly line: number;
  readonly code:
    | 'no-name'
    | 'no-end'
    | 'unknown-kind'
    | 'needs-direction'
    | 'too-long'
    | 'line-too-long'
    | 'too-many';
  /** The word that is not understood, or that the problem is about. */
  readonly word: string;
  /** A known word that it may stand for; `null` when none is near. */
  readonly near: string | null;
}

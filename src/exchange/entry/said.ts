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

/** One thing that a line says. Lines count from 1. */
export type Said =
  | { readonly says: 'actor'; readonly line: number; readonly actor: SaidActor }
  | {
      readonly says: 'link';
      readonly line: number;
      readonly from: SaidActor;
      readonly to: SaidActor;
      readonly kind: LinkKind;
      readonly direction: Direction | null;
    }
  | {
      readonly says: 'stake' | 'space';
      readonly line: number;
      readonly name: string;
      readonly actors: readonly SaidActor[];
    };

/** What a line does not say well enough to be read. */
export interface LineProblem {
  readonly line: number;
  readonly code: 'no-name' | 'no-end' | 'unknown-kind' | 'needs-direction' | 'too-long';
  /** The word that is not understood, or that the problem is about. */
  readonly word: string;
  /** A known word that it may stand for; `null` when none is near. */
  readonly near: string | null;
}

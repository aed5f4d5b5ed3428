import type { Actor } from '#domain/actor.ts';
import type { FunctionalSphere } from '#domain/functional-sphere.ts';
import type { ActorId } from '#domain/ids.ts';

/** An actor of a generated map, with what the rest of the map is drawn from. */
export interface GeneratedActor {
  readonly id: ActorId;
  readonly values: Partial<Omit<Actor, 'id'>>;
  /** What it is or sits in, as an outermost organisation; itself when it is alone. */
  readonly home: ActorId;
  readonly sphere: FunctionalSphere;
  /** How many links it draws, compared with the others. */
  readonly activity: number;
}

import type { Actor } from './actor.ts';
import type { ActorId } from './ids.ts';
import { ancestorsOf, organisationOf, type Actors } from './nesting.ts';

/** What actors can be told apart by, when a map is filtered or coloured. */
export const ATTRIBUTES = [
  'kind',
  'family',
  'stratum',
  'sphere',
  'territory',
  'organisation',
  'level',
  'tag'
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * What an actor says of an attribute: several values only for spheres and tags,
 * none when nobody said. What is true of a whole structure holds for who sits in
 * it: a department of a commune is of its family and its territory until it says
 * otherwise.
 */
export function attributeOf(actors: Actors, id: ActorId, attribute: Attribute): readonly string[] {
  const self = actors.get(id);
  if (!self) return [];
  if (attribute === 'kind') return [self.kind];
  if (attribute === 'tag') return self.tags;
  if (attribute === 'level') return self.level === null ? [] : [String(self.level)];
  if (attribute !== 'organisation')
    return saidInLine([self, ...ancestorsOf(actors, id)], attribute);
  const organisation = organisationOf(actors, id);
  return organisation === null ? [] : [organisation];
}

type Inherited = Exclude<Attribute, 'kind' | 'tag' | 'level' | 'organisation'>;

function saidInLine(line: readonly Actor[], attribute: Inherited): readonly string[] {
  for (const actor of line) {
    const said = ownValues(actor, attribute);
    if (said.length > 0) return said;
  }
  return [];
}

function ownValues(actor: Actor, attribute: Inherited): readonly string[] {
  if (attribute === 'sphere') return actor.spheres;
  const said = actor[attribute]?.trim();
  return said ? [said] : [];
}

import type { Link } from '#domain/link.ts';
import type { Values } from '#lineage/change.ts';

/** A link the other way round: what each end says of its side stays with it. */
export function reversedLink(link: Link): Values<'link'> {
  return {
    from: link.to,
    to: link.from,
    fromKnowledge: link.toKnowledge,
    fromConsideration: link.toConsideration,
    fromTrust: link.toTrust,
    fromEffort: link.toEffort,
    toKnowledge: link.fromKnowledge,
    toConsideration: link.fromConsideration,
    toTrust: link.fromTrust,
    toEffort: link.fromEffort,
    fromDependence: link.toDependence,
    toDependence: link.fromDependence
  };
}

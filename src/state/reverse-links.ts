import type { Link } from '#domain/link.ts';
import type { Values } from '#lineage/change.ts';
import { readRecord } from '#lineage/read-record.ts';
import { editRecord, type Edit } from './edits.ts';

/**
 * Turns links round: what each end says of its side stays with it, what was said
 * just before and is not on the disk yet included.
 */
export function reverseLinks(links: readonly Link[]): Edit {
  const [only] = links;
  return {
    gesture: { does: 'edit', type: only && links.length === 1 ? 'link' : null, name: null },
    plan: (state) =>
      links.flatMap((shown) => {
        const record = state.records.get(shown.id);
        const link = record ? readRecord(record, 'link').value : shown;
        return editRecord('link', link, reversed(link)).plan(state);
      })
  };
}

function reversed(link: Link): Values<'link'> {
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

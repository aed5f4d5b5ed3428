import type { LegendWords } from '#ui/canvas/legend-words.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';

/** What the legend writes, in the language being spoken. */
export function legendWords({ reading, terms }: Pick<Chapters, 'reading' | 'terms'>): LegendWords {
  return {
    ...reading.legend,
    linkKind: (kind) => terms.linkKind[kind].label,
    status: (status) => terms.status[status],
    actorKind: (kind) => terms.actorKind[kind].label
  };
}

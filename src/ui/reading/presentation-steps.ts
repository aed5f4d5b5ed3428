import type { Finding } from '#analysis/finding.ts';
import type { View } from '#domain/view.ts';

/** What is shown at one moment of a presentation. */
export type Step =
  | { readonly is: 'opening' }
  | { readonly is: 'view'; readonly view: View }
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'end' };

/**
 * The steps of a presentation: the map, the views that were saved in their
 * order, the findings that nobody set aside, and a last word. A portrait points
 * at nothing: it is not asked about.
 */
export function stepsOf(
  views: readonly View[],
  findings: readonly Finding[],
  isAside: (finding: Finding) => boolean
): Step[] {
  const open = findings.filter((finding) => finding.family !== 'portrait' && !isAside(finding));
  return [
    { is: 'opening' },
    ...views.map((view): Step => ({ is: 'view', view })),
    ...open.map((finding): Step => ({ is: 'finding', finding })),
    { is: 'end' }
  ];
}

const BY: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  Enter: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  Home: -Infinity,
  End: Infinity
};

/** Where a key leads among so many steps; `null` when it leads nowhere. */
export function stepByKey(key: string, at: number, count: number): number | null {
  const by = BY[key];
  return by === undefined ? null : Math.max(0, Math.min(count - 1, at + by));
}

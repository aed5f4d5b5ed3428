import type { Dot } from '#lineage/cell.ts';
import type { Writers } from '#storage/writers.ts';

/** Who holds a value: this device, a partner's copy by the name it was given, or a copy by its mark. */
export type Holder =
  | { readonly is: 'us' }
  | { readonly is: 'named'; readonly name: string }
  | { readonly is: 'copy'; readonly mark: string };

const MARK_LENGTH = 4;

/** Who made writes, each once, oneself first, as far as it is known who writes. */
export function holdersOf(by: readonly Dot[], writers: Writers | null): Holder[] {
  return distinctHolders(by.map(({ replica }) => holderOf(replica, writers)));
}

/** Holders each once, oneself first. */
export function distinctHolders(holders: readonly Holder[]): Holder[] {
  const found = new Map(holders.map((holder) => [keyOf(holder), holder]));
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}

/** What a holder is known by. */
export function keyOf(holder: Holder): string {
  if (holder.is === 'us') return '';
  return holder.is === 'named' ? `named ${holder.name}` : `copy ${holder.mark}`;
}

function holderOf(replica: string, writers: Writers | null): Holder {
  if (writers?.own.has(replica)) return { is: 'us' };
  const name = writers?.names.get(replica);
  return name ? { is: 'named', name } : { is: 'copy', mark: replica.slice(0, MARK_LENGTH) };
}

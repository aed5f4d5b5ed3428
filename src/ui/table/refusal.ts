import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { isInside } from '#domain/nesting.ts';
import type { Problem } from './read-cell.ts';
import type { Row, TableType } from './table-types.ts';

/** Why a row would not hold together with these values, as part of a map; `null` when it does. */
export function refusalOf(
  type: TableType,
  row: Row,
  values: Readonly<Record<string, unknown>>,
  { actors }: Ecosystem
): Problem | null {
  if (type === 'link') return endsRefusal(row, values);
  const inside = values['inside'] as ActorId | null | undefined;
  if (type !== 'actor' || !inside) return null;
  const id = row.id as ActorId;
  return inside === id || isInside(actors, inside, id) ? 'insideItself' : null;
}

function endsRefusal(row: Row, values: Readonly<Record<string, unknown>>): Problem | null {
  if (!('from' in values || 'to' in values)) return null;
  const { from, to } = { ...row, ...values } as Partial<Record<string, ActorId | null>>;
  if (!from || !to) return 'needsEnd';
  return from === to ? 'sameEnds' : null;
}

/** What one partner does to a record that all start from: a value for its field, or the bin. */
export interface PlainEdit {
  readonly id: string;
  readonly value: string | null;
}

/** A field, and whether the record is there, as one partner leaves them; absent when untouched. */
export interface PlainSide {
  readonly fields: ReadonlyMap<string, string>;
  readonly presence: ReadonlyMap<string, boolean>;
}

/** What one partner's edits come to, kept with nothing but plain values. */
export function plainSide(edits: readonly PlainEdit[]): PlainSide {
  const fields = new Map<string, string>();
  const presence = new Map<string, boolean>();
  for (const { id, value } of edits) {
    if (value !== null) fields.set(id, value);
    presence.set(id, value !== null);
  }
  return { fields, presence };
}

/**
 * The classic merge of two branches with the copy they start from: one side's
 * change is taken, the same change is taken once, two different ones stand both.
 */
export function threeWay<Value>(
  base: ReadonlyMap<string, Value>,
  left: ReadonlyMap<string, Value>,
  right: ReadonlyMap<string, Value>
): Map<string, readonly Value[]> {
  const merged = new Map<string, readonly Value[]>();
  for (const [id, before] of base) {
    const [one, other] = [left.get(id), right.get(id)];
    if (one === undefined) merged.set(id, [other === undefined ? before : other]);
    else if (other === undefined || other === one) merged.set(id, [one]);
    else merged.set(id, [one, other].sort());
  }
  return merged;
}

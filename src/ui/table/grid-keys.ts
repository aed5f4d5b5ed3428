/** A cell by its row and its column; the row of headers is -1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far a grid goes. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
}

/** What is asked with a key. */
interface Press {
  readonly key: string;
  /** Ctrl, or ⌘. */
  readonly far: boolean;
}

type Move = (at: Place, size: GridSize) => Place;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(0, row - page), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column })
};

const FAR_MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowDown: ({ column }, { rows }) => ({ row: rows - 1, column }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  ArrowRight: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_at, { rows, columns }) => ({ row: rows - 1, column: columns - 1 })
};

/** Where a key leads in a grid; `null` when it leads nowhere. */
export function movedBy({ key, far }: Press, at: Place, size: GridSize): Place | null {
  const move = (far ? FAR_MOVES : MOVES)[key];
  return move ? within(move(at, size), size) : null;
}

/** The nearest cell that there is. */
export function within({ row, column }: Place, { rows, columns }: GridSize): Place {
  return {
    row: Math.max(-1, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1))
  };
}

/** The cell that Tab goes on to, row after row; `null` past either end. */
export function nextBy(
  { shiftKey }: Pick<KeyboardEvent, 'shiftKey'>,
  { row, column }: Place,
  { rows, columns }: GridSize
): Place | null {
  const place = row * columns + column + (shiftKey ? -1 : 1);
  if (place < 0 || place >= rows * columns) return null;
  return { row: Math.floor(place / columns), column: place % columns };
}

/** The corners of a range, whichever way it was drawn. */
export interface Range {
  readonly from: Place;
  readonly to: Place;
}

/** The range between two cells. */
export function rangeOf(one: Place, other: Place): Range {
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) }
  };
}

/** Whether a cell is in a range. */
export function isIn({ from, to }: Range, { row, column }: Place): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** Whether two cells are not one. */
export function isDifferentPlace(one: Place, other: Place): boolean {
  return one.row !== other.row || one.column !== other.column;
}

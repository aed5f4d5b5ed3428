import type { Workspace } from '#state/workspace.svelte.ts';
import { readShownColumns } from '#state/shown-columns.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import type { TableWords } from './table-chapters.ts';
import { TableState } from './table-state.svelte.ts';
import { TABLE_TYPES, type TableTab, type TableType } from './table-types.ts';

/** The tables of a map, and the one that was last looked at. */
export interface Tables {
  readonly of: Readonly<Record<TableType, TableState>>;
  type: TableTab;
}

// Someone who comes back to the tables finds them as they were, with what was being added.
const kept = new WeakMap<Workspace, Tables>();

/** The tables of the map on a desk, with the columns chosen on this device. */
export async function tablesOf(desk: Desk, said: TableWords): Promise<Tables> {
  const known = kept.get(desk.workspace);
  if (known) {
    for (const table of Object.values(known.of)) table.said = said;
    return known;
  }
  const chosen = await readShownColumns(desk.preferences.index);
  const table = (type: TableType): [TableType, TableState] => {
    const state = new TableState(type, desk, said);
    state.chosen = chosen.get(type) ?? state.chosen;
    return [type, state];
  };
  const tables: Tables = {
    of: Object.fromEntries(TABLE_TYPES.map(table)) as Tables['of'],
    type: 'actor'
  };
  kept.set(desk.workspace, tables);
  return tables;
}

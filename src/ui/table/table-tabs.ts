import type { Ecosystem } from '#domain/ecosystem.ts';
import { savedViews } from '#state/view-edits.ts';
import type { TableWords } from './table-chapters.ts';
import { LEDGERS, recordsOf, TABLE_TYPES, type TableTab } from './table-types.ts';

interface Tab {
  readonly key: TableTab;
  readonly name: string;
  readonly count: number;
}

/** The tabs of the tables, each with how many rows a map has for it. */
export function tableTabs(ecosystem: Ecosystem, { tabs, ledgers }: TableWords): readonly Tab[] {
  const noted = { decision: ecosystem.decisions.size, view: savedViews(ecosystem).length };
  return [
    ...TABLE_TYPES.map((key) => ({ key, name: tabs[key], count: recordsOf(ecosystem, key).size })),
    ...LEDGERS.map((key) => ({ key, name: ledgers[key], count: noted[key] }))
  ];
}

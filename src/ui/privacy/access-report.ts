import { FIELDS, type Ecosystem } from '#domain/ecosystem.ts';
import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { Paper } from '#i18n/paper.ts';
import { foldedText } from '#ui/shared/folded-text.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';
import { linkNaming } from '#ui/sheets/link-naming.ts';
import type { CellContext } from '#ui/table/cell-context.ts';
import { shownText } from '#ui/table/cell-text.ts';
import type { ColumnWords } from '#ui/table/column-words.ts';
import { columnsOf } from '#ui/table/columns.ts';
import { namesIn } from '#ui/table/names.ts';
import { recordsOf, TABLE_TYPES, type Row, type TableType } from '#ui/table/table-types.ts';

/** What else is known of a person than what the map says today. */
export interface Besides {
  /** What was said under other names: the records of the same actor, drawn several times. */
  readonly others: readonly Actor[];
  /** The names of the snapshots that hold the person. */
  readonly snapshots: readonly string[];
  /** How many of the gestures kept on this device are about the person. */
  readonly gestures: number;
  /** Today, in words. */
  readonly day: string;
}

/** The words it is written in. */
export type ReportWords = ColumnWords & {
  readonly report: Chapters['duties']['report'];
  readonly language: 'fr' | 'en';
};

/** The shortest name worth looking for in texts: a shorter one is in every other word. */
const SHORTEST = 3;

/** All that a map holds about one actor, on a page that can be handed to whoever asks. */
export function accessReport(
  ecosystem: Ecosystem,
  id: ActorId,
  besides: Besides,
  words: ReportWords
): Paper {
  const { report } = words;
  const name = ecosystem.actors.get(id)?.name || words.map.unnamed;
  const told = (type: TableType): string[] =>
    [...recordsOf(ecosystem, type).values()]
      .filter((row) => row.id !== id && refersTo(type, row, id))
      .map((row) => saidOf(type, row, ecosystem, words).join(' · '));
  const own = recordsOf(ecosystem, 'actor').get(id);
  const others = besides.others.map((other) => saidOf('actor', { ...other }, ecosystem, words));
  const names = [name, ...besides.others.map((other) => other.name)];
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [report.sheet, own ? saidOf('actor', own, ecosystem, words) : []],
    ...others.map((lines) => [report.otherSheet, lines] as const),
    [report.links, told('link')],
    [report.inside, told('actor')],
    [report.stakes, told('stake')],
    [report.spaces, told('space')],
    [report.situations, told('situation')],
    [report.scenarios, scenariosWithout(ecosystem, id)],
    [report.mentions, mentions(ecosystem, id, names, words)],
    [report.snapshots, besides.snapshots],
    [report.past, [report.gestures(besides.gestures)]]
  ];
  return {
    title: report.title(name),
    lead: report.lead(ecosystem.map.title || words.app.untitled, besides.day),
    parts: parts.map(([heading, lines]) => ({
      heading,
      lines: lines.length === 0 ? [report.none] : lines
    }))
  };
}

/** What a record says, field by field; what nobody said is left out. */
export function saidOf(
  type: TableType,
  row: Row,
  ecosystem: Ecosystem,
  words: ReportWords
): string[] {
  const context: CellContext = {
    language: words.language,
    nameOfNew: () => undefined,
    namesOf: (types) => namesIn(ecosystem, types, linkNaming(words))
  };
  return columnsOf(type, ecosystem, words)
    .filter(({ work, property }) => !work || property !== '')
    .flatMap((column) => {
      const text = shownText(row, column, context, ecosystem);
      return text === '' ? [] : [words.report.said(column.label, text)];
    });
}

/** The scenarios in which an actor leaves, by name. */
function scenariosWithout({ scenarios }: Ecosystem, id: ActorId): string[] {
  return [...scenarios.values()]
    .filter(({ leaves }) => leaves.includes(id))
    .map(({ name }) => name);
}

/** Whether a record refers to an actor, in any of its fields. */
function refersTo(type: TableType, row: Row, id: ActorId): boolean {
  return Object.keys(FIELDS[type]).some((property) => {
    const value = row[property];
    if (value instanceof Map) return value.has(id);
    return Array.isArray(value) ? value.includes(id) : value === id;
  });
}

/** The texts of other records in which one of these names is written. */
function mentions(
  ecosystem: Ecosystem,
  id: ActorId,
  names: readonly string[],
  words: ReportWords
): string[] {
  const sought = names.map(foldedText).filter((name) => name.length >= SHORTEST);
  if (sought.length === 0) return [];
  const rows = TABLE_TYPES.flatMap((type) =>
    [...recordsOf(ecosystem, type).values()]
      .filter((row) => row.id !== id && !refersTo(type, row, id))
      .flatMap((row) => saidOf(type, row, ecosystem, words))
  );
  const { decisions, views, scenarios } = ecosystem;
  const others = [ecosystem.map, ...decisions.values(), ...views.values(), ...scenarios.values()]
    .flatMap((one) => Object.values<unknown>({ ...one }))
    .filter((value): value is string => typeof value === 'string');
  return [...rows, ...others].filter((text) => {
    const folded = foldedText(text);
    return sought.some((name) => folded.includes(name));
  });
}

import type { PartnerRequest } from '#state/partner-request.ts';
import { saidOf, type ReportWords } from '#ui/privacy/access-report.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';
import { recordsOf, type TableType } from '#ui/table/table-types.ts';

/** A part of what leaves, and each record of it in one line. */
interface RequestPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** All that a request says, field by field, read in the very file that leaves. */
export function requestLines(
  { shown, own }: PartnerRequest,
  parts: Chapters['asking']['parts'],
  words: ReportWords
): readonly RequestPart[] {
  const told = (type: TableType): string[] =>
    [...recordsOf(shown, type).values()].map((row) => saidOf(type, row, shown, words).join(' · '));
  const actors = [...recordsOf(shown, 'actor').values()];
  const isOwn = ({ id }: { readonly id: string }): boolean => own.has(id);
  const all: readonly RequestPart[] = [
    { heading: parts.map, lines: [shown.map.title].filter(Boolean) },
    {
      heading: parts.own,
      lines: actors.filter(isOwn).map((row) => saidOf('actor', row, shown, words).join(' · '))
    },
    {
      heading: parts.others,
      lines: [...shown.actors.values()].filter((one) => !isOwn(one)).map(({ name }) => name)
    },
    { heading: parts.link, lines: told('link') },
    { heading: parts.space, lines: told('space') },
    { heading: parts.situation, lines: told('situation') }
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

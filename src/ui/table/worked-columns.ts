import { formOf } from '#domain/derived-form.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';
import { organisationOf } from '#domain/nesting.ts';
import type { ColumnWords } from './column-words.ts';
import type { Row, TableType } from './table-types.ts';

/** Something that a table shows without anyone writing it. */
export interface WorkedColumn {
  readonly key: string;
  readonly label: (words: ColumnWords) => string;
  readonly work: (row: Row, ecosystem: Ecosystem, words: ColumnWords) => string | number;
}

/** What is worked out for each type of record. */
export const WORKED_COLUMNS: Readonly<Record<TableType, readonly WorkedColumn[]>> = {
  actor: [
    {
      key: 'organisation',
      label: ({ said }) => said.worked.organisation,
      work: ({ id }, { actors }) => organisationName(actors, id)
    },
    {
      key: 'links',
      label: ({ said }) => said.worked.links,
      work: ({ id }, { links }) => countsOf(links).get(id) ?? 0
    },
    {
      key: 'spaces',
      label: ({ said }) => said.worked.spaces,
      work: ({ id }, { spaces }) =>
        [...spaces.values()].filter(({ participants }) => participants.includes(id as ActorId))
          .length
    }
  ],
  link: [
    {
      key: 'form',
      label: ({ map }) => map.form,
      work: (row, ecosystem, words) => formLabel(row, ecosystem, words)
    }
  ],
  stake: [
    {
      key: 'treatedBy',
      label: ({ said }) => said.worked.treatedBy,
      work: ({ id }, { spaces }, { map }) =>
        [...spaces.values()]
          .filter(({ treats }) => treats.some((treated) => treated === id))
          .map(({ name }) => name || map.unnamed)
          .join('; ')
    }
  ],
  space: [],
  situation: []
};

function organisationName(actors: Ecosystem['actors'], id: string): string {
  const organisation = organisationOf(actors, id as ActorId);
  return (organisation && actors.get(organisation)?.name) ?? '';
}

function formLabel(row: Row, ecosystem: Ecosystem, { terms, said }: ColumnWords): string {
  const link = row as unknown as TiedLink;
  const { form, declared } = formOf(ecosystem, link);
  if (!form) return '';
  return declared ? said.declared(terms.form[form].label) : terms.form[form].label;
}

// A map's links never change once made: they are counted once, not for each actor.
const counted = new WeakMap<Ecosystem['links'], ReadonlyMap<string, number>>();

function countsOf(links: Ecosystem['links']): ReadonlyMap<string, number> {
  const known = counted.get(links);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { from, to } of links.values())
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  counted.set(links, counts);
  return counts;
}

import type { ActorId } from '#domain/ids.ts';
import { isBothWays, type TiedLink } from '#domain/link.ts';
import { markup, type Markup } from '#drawing/markup.ts';
import type { ToldReport } from '#report/told-report.ts';
import { table, type Part } from './part.ts';

/** All that the picture shows, as tables: for whoever listens, and for whoever searches. */
export function lettersPart(told: ToldReport): Part {
  const { report } = told.words;
  return {
    id: 'letters',
    heading: report.letters,
    body: [markup`<p>${report.lettersLead}</p>`, ...actors(told), ...links(told), ...others(told)]
  };
}

type Names = (id: ActorId | null) => string;

function namesOf({ ecosystem, words }: ToldReport): Names {
  const { map, report } = words;
  return (id) => (id === null ? report.nobody : ecosystem.actors.get(id)?.name || map.unnamed);
}

function actors(told: ToldReport): Markup[] {
  const { ecosystem, words } = told;
  const { columns } = words.report;
  const name = namesOf(told);
  const rows = [...ecosystem.actors.values()].map(({ id, kind, inside }) => [
    name(id),
    words.terms.actorKind[kind].label,
    name(inside)
  ]);
  const inOrder = rows.sort(([one = ''], [other = '']) =>
    one.localeCompare(other, words.language, { numeric: true })
  );
  return table(words.map.actors, [columns.actor, columns.what, columns.inside], inOrder);
}

function links(told: ToldReport): Markup[] {
  const { ecosystem, words } = told;
  const { columns } = words.report;
  const { linkKind, status } = words.terms;
  const name = namesOf(told);
  const arrow = (link: TiedLink): string => (isBothWays(link) ? '↔' : '→');
  const rows = [...ecosystem.links.values()].map((link) => [
    name(link.from),
    `${arrow(link)} ${name(link.to)}`,
    linkKind[link.kind].label,
    status[link.status]
  ]);
  const inOrder = rows.sort((one, other) =>
    one.join().localeCompare(other.join(), words.language, { numeric: true })
  );
  return table(words.map.links, [columns.from, columns.to, columns.link, columns.status], inOrder);
}

function others(told: ToldReport): Markup[] {
  const { ecosystem, words } = told;
  const { columns, nobody } = words.report;
  const name = namesOf(told);
  const all = (ids: readonly ActorId[]): string => ids.map(name).join(', ') || nobody;
  const stakes = [...ecosystem.stakes.values()].map((stake) => [
    [stake.name || words.map.unnamed, stake.contested === true ? `(${words.map.contested})` : '']
      .filter(Boolean)
      .join(' '),
    all(stake.concerned)
  ]);
  const spaces = [...ecosystem.spaces.values()].map((space) => [
    space.name || words.map.unnamed,
    words.terms.spaceKind[space.kind].label,
    all(space.participants),
    all(space.facilitators),
    words.terms.status[space.status]
  ]);
  return [
    ...table(words.map.stakes, [columns.stake, columns.concerned], stakes),
    ...table(
      words.map.spaces,
      [columns.space, columns.what, columns.participants, columns.facilitators, columns.status],
      spaces
    )
  ];
}

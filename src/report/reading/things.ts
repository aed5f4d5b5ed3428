import type { Actor } from '#domain/actor.ts';
import { formOf } from '#domain/derived-form.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { actorValues, linkValues, UNSAID } from '#domain/facet.ts';
import type { ActorId } from '#domain/ids.ts';
import { isBothWays, type TiedLink } from '#domain/link.ts';
import type { ReportWords } from '#report/report-words.ts';
import type { SheetLine, Thing } from './thing.ts';

/** What actors, then links, can be filtered by on the page. */
export const PAGE_FACETS = {
  actor: ['actor-kind', 'sphere', 'tag'],
  link: ['link-kind', 'form', 'status', 'link-tag']
} as const;

type Names = (id: ActorId | null) => string;

/** All that a map shows, each with the lines of its sheet; what nobody said has no line. */
export function thingsOf(ecosystem: Ecosystem, words: ReportWords): readonly Thing[] {
  const name: Names = (id) =>
    id === null ? '' : ecosystem.actors.get(id)?.name || words.map.unnamed;
  const all = (ids: readonly ActorId[]): string => ids.map(name).join(', ');
  const { terms, map, fields } = words;
  const stakes = [...ecosystem.stakes.values()].map((stake): Thing => ({
    id: stake.id,
    type: 'stake',
    name: stake.name || map.unnamed,
    lines: said([
      [words.report.columns.what, stake.contested === true ? map.contested : ''],
      [words.report.columns.concerned, all(stake.concerned)],
      [fields.stake['note']?.label, stake.note]
    ]),
    ends: stake.concerned,
    values: []
  }));
  const spaces = [...ecosystem.spaces.values()].map((space): Thing => ({
    id: space.id,
    type: 'space',
    name: space.name || map.unnamed,
    lines: said([
      [fields.space['kind']?.label, terms.spaceKind[space.kind].label],
      [fields.space['status']?.label, terms.status[space.status]],
      [fields.space['participants']?.label, all(space.participants)],
      [fields.space['facilitators']?.label, all(space.facilitators)],
      [fields.space['note']?.label, space.note]
    ]),
    ends: [...space.participants, ...space.facilitators],
    values: []
  }));
  return [
    ...[...ecosystem.actors.values()].map((actor) => actorThing(actor, ecosystem, words, name)),
    ...stakes,
    ...spaces,
    ...[...ecosystem.links.values()].map((link) => linkThing(link, ecosystem, words, name))
  ];
}

function actorThing(actor: Actor, ecosystem: Ecosystem, words: ReportWords, name: Names): Thing {
  const { terms, fields } = words;
  const label = (property: string): string | undefined => fields.actor[property]?.label;
  const spheres: Readonly<Record<string, string>> = terms.sphere;
  return {
    id: actor.id,
    type: 'actor',
    name: name(actor.id),
    lines: said([
      [label('kind'), terms.actorKind[actor.kind].label],
      [label('family'), actor.family && terms.family[actor.family]],
      [label('inside'), name(actor.inside)],
      [label('trade'), actor.trade],
      [label('territory'), actor.territory],
      [label('spheres'), actor.spheres.map((one) => spheres[one] ?? one).join(', ')],
      [label('tags'), actor.tags.join(', ')],
      [label('note'), actor.note]
    ]),
    ends: actor.inside ? [actor.inside] : [],
    values: PAGE_FACETS.actor.flatMap((facet) =>
      actorValues(ecosystem, actor.id, facet).map((value) => `${facet}=${value}`)
    )
  };
}

function linkThing(link: TiedLink, ecosystem: Ecosystem, words: ReportWords, name: Names): Thing {
  const { terms, fields, map, reading } = words;
  const label = (property: string): string | undefined => fields.link[property]?.label;
  const { form } = formOf(ecosystem, link);
  const between = isBothWays(link) ? map.linkBetween : map.linkTo;
  return {
    id: link.id,
    type: 'link',
    name: `${between(name(link.from), name(link.to))} (${terms.linkKind[link.kind].label.toLocaleLowerCase(words.language)})`,
    lines: said([
      [label('kind'), terms.linkKind[link.kind].label],
      [label('status'), terms.status[link.status]],
      [reading.facets.form, form ? terms.form[form].label : reading.unknownForm],
      [label('since'), link.since],
      [label('until'), link.until],
      [label('tags'), link.tags.join(', ')],
      [label('note'), link.note]
    ]),
    ends: [link.from, link.to],
    values: PAGE_FACETS.link.flatMap((facet) =>
      linkValues(ecosystem, link, facet).map((value) => `${facet}=${value}`)
    )
  };
}

type Said = readonly [label: string | undefined, value: string | null];

function said(lines: readonly Said[]): readonly SheetLine[] {
  return lines.flatMap(([label = '', value]) => (value ? [[label, value] as const] : []));
}

/** What a value that things are filtered by is called. */
export function facetValueLabel(facet: string, value: string, words: ReportWords): string {
  const { terms, reading } = words;
  if (value === UNSAID) return facet === 'form' ? reading.unknownForm : reading.unsaid;
  const labels: Readonly<Record<string, Readonly<Record<string, string | { label: string }>>>> = {
    'actor-kind': terms.actorKind,
    sphere: terms.sphere,
    'link-kind': terms.linkKind,
    form: terms.form,
    status: terms.status
  };
  const label = labels[facet]?.[value] ?? value;
  return typeof label === 'string' ? label : label.label;
}

import type { Finding } from '#analysis/finding.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import {
  ACTOR_FACETS,
  EVIDENCE_FACETS,
  facetCounts,
  filterWord,
  FINDING_FACETS,
  isActorFacet,
  LINK_FACETS,
  OPEN_DEBATE,
  partsOfWord,
  UNSAID,
  type Facet
} from '#domain/facet.ts';
import type { ActorId } from '#domain/ids.ts';
import { findingText } from '#i18n/finding-text.ts';
import type { words as spoken } from '#ui/shared/words.svelte.ts';

/** What labels are made from. */
export interface Labelled {
  readonly ecosystem: Ecosystem;
  readonly findings: readonly Finding[];
  /** How many records partners read differently. */
  readonly debated: number;
  readonly words: typeof spoken;
}

type Labels = Readonly<Record<string, string | { readonly label: string }>>;

/** What a value of a facet is called. */
export function valueLabel(facet: Facet, value: string, from: Labelled): string {
  const { ecosystem, findings, words } = from;
  if (value === UNSAID) return unsaidLabel(facet, from);
  if (facet === 'organisation')
    return ecosystem.actors.get(value as ActorId)?.name || words.map.unnamed;
  if (facet === 'finding') {
    const finding = findings.find(({ id }) => id === value);
    return finding ? findingText(finding, ecosystem, words.language).title : value;
  }
  const label = labelsOf(facet, from)[value] ?? value;
  return typeof label === 'string' ? label : label.label;
}

function unsaidLabel(facet: Facet, { words }: Labelled): string {
  if (facet === 'form') return words.reading.unknownForm;
  return facet === 'layer' ? words.reading.noLayer : words.reading.unsaid;
}

function labelsOf(facet: Facet, { words: { map, terms, reading } }: Labelled): Labels {
  const labels: Partial<Record<Facet, Labels>> = {
    'link-kind': terms.linkKind,
    layer: reading.layers,
    form: terms.form,
    status: terms.status,
    'actor-kind': terms.actorKind,
    family: terms.family,
    stratum: terms.stratum,
    sphere: terms.sphere,
    'finding-family': map.family,
    debate: { [OPEN_DEBATE]: reading.isDebated }
  };
  return labels[facet] ?? {};
}

/** A value of a facet that can be asked for, and how much of the map has it. */
export interface FacetOption {
  readonly word: string;
  readonly label: string;
  readonly count: number;
}

/** What can be asked of a facet on a map, the most common first. */
export function facetOptions(facet: Facet, from: Labelled): FacetOption[] {
  const counts = countsOf(facet, from);
  const options = [...counts].map(([value, count]) => ({
    word: filterWord(facet, value),
    label: valueLabel(facet, value, from),
    count
  }));
  return options.sort(
    (one, other) => other.count - one.count || one.label.localeCompare(other.label)
  );
}

function countsOf(
  facet: Facet,
  { ecosystem, findings, debated }: Labelled
): ReadonlyMap<string, number> {
  if (facet === 'debate') return new Map(debated > 0 ? [[OPEN_DEBATE, debated]] : []);
  if (facet === 'finding') return new Map(findings.map(({ id }) => [id, 1]));
  if (facet === 'finding-family') {
    const families = Map.groupBy(findings, ({ family }) => family);
    return new Map([...families].map(([family, all]) => [family, all.length]));
  }
  return facetCounts(ecosystem, facet);
}

/** What a filter in one word asks for, in words; a value that is no longer on the map as it is kept. */
export function wordLabel(word: string, from: Labelled): string {
  const { facet, value } = partsOfWord(word);
  if (!isFacet(facet)) return value;
  const known = [...countsOf(facet, from).keys()].find((one) => filterWord(facet, one) === word);
  const label = valueLabel(facet, known ?? value, from);
  return (known ?? value) === UNSAID ? `${from.words.reading.facets[facet]} – ${label}` : label;
}

function isFacet(text: string): text is Facet {
  return isActorFacet(text) || [...LINK_FACETS, ...EVIDENCE_FACETS].some((one) => one === text);
}

/** The facets that the panel of filters offers, in its parts. */
export const FACET_GROUPS = [
  ['links', LINK_FACETS],
  ['actors', ACTOR_FACETS],
  ['findings', FINDING_FACETS],
  ['debates', ['debate']]
] as const satisfies readonly (readonly [string, readonly Facet[]])[];

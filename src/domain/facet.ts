import { attributeOf, ATTRIBUTES, type Attribute } from './attribute.ts';
import { formOf } from './derived-form.ts';
import type { Ecosystem } from './ecosystem.ts';
import type { ActorId } from './ids.ts';
import { layerOf, type TiedLink } from './link.ts';

/** A link has a kind too: that of an actor says whose it is. */
export type ActorFacet = Exclude<Attribute, 'kind'> | 'actor-kind';

/** What actors can be filtered by: all that tells them apart. */
export const ACTOR_FACETS: readonly ActorFacet[] = ATTRIBUTES.map(facetOfAttribute);

/** What links can be filtered by; a third space has a status too. */
export const LINK_FACETS = ['link-kind', 'layer', 'form', 'status', 'link-tag'] as const;
export type LinkFacet = (typeof LINK_FACETS)[number];

/** What findings point at, or those of a family. */
export const FINDING_FACETS = ['finding-family', 'finding'] as const;

/** What points at records: findings, or what partners read differently. */
export const EVIDENCE_FACETS = [...FINDING_FACETS, 'debate'] as const;
export type EvidenceFacet = (typeof EVIDENCE_FACETS)[number];

export type Facet = ActorFacet | LinkFacet | EvidenceFacet;

/** What is debated and not settled, the one value of its facet. */
export const OPEN_DEBATE = 'open';
/** The value of a facet that nobody gave. */
export const UNSAID = '';
/** The layer of belonging, which no analysis reads. */
const BELONGING = 'belonging';

/** What a filter may be in a file: the longest member of a set, and what it cannot hold. */
const LONGEST_WORD = 80;
const UNFIT = /[/\p{Cc}\p{Cs}]/gu;

/** A filter in one word, as a view keeps it: `link-kind=order`. */
export function filterWord(facet: Facet, value: string): string {
  const word = `${facet}=${value}`.normalize('NFC').replace(UNFIT, '_');
  if (word.length <= LONGEST_WORD) return word;
  // Two long values that begin alike stay two.
  const mark = fingerprint(word);
  return `${word.slice(0, LONGEST_WORD - mark.length - 1)}~${mark}`.toWellFormed();
}

/** 32 bits that stand for a text: the FNV-1a hash. */
function fingerprint(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return (bits >>> 0).toString(36);
}

/** The facet that a filter is about, and what it asks of it. */
export function partsOfWord(word: string): { readonly facet: string; readonly value: string } {
  const equals = word.indexOf('=');
  return { facet: word.slice(0, equals), value: word.slice(equals + 1) };
}

/** The attribute that a facet of actors looks at. */
function attributeOfFacet(facet: ActorFacet): Attribute {
  return facet === 'actor-kind' ? 'kind' : facet;
}

/** The facet of actors that looks at an attribute. */
export function facetOfAttribute(attribute: Attribute): ActorFacet {
  return attribute === 'kind' ? 'actor-kind' : attribute;
}

/** What an actor is for a facet; one empty value when nobody said. */
export function actorValues(
  { actors }: Ecosystem,
  id: ActorId,
  facet: ActorFacet
): readonly string[] {
  const values = attributeOf(actors, id, attributeOfFacet(facet));
  return values.length > 0 ? values : [UNSAID];
}

/** What a link is for a facet; one empty value when nobody said, or nothing can tell. */
export function linkValues(
  ecosystem: Ecosystem,
  link: TiedLink,
  facet: LinkFacet
): readonly string[] {
  switch (facet) {
    case 'link-kind':
      return [link.kind];
    case 'layer':
      return [link.kind === 'membership' ? BELONGING : (layerOf(link) ?? UNSAID)];
    case 'form':
      return [formOf(ecosystem, link).form ?? UNSAID];
    case 'status':
      return [link.status];
    case 'link-tag':
      return link.tags.length > 0 ? link.tags : [UNSAID];
  }
}

/** How many actors or links of a map have each value of a facet. */
export function facetCounts(
  ecosystem: Ecosystem,
  facet: ActorFacet | LinkFacet
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (values: readonly string[]): void => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  if (isActorFacet(facet))
    for (const id of ecosystem.actors.keys()) count(actorValues(ecosystem, id, facet));
  else for (const link of ecosystem.links.values()) count(linkValues(ecosystem, link, facet));
  return counts;
}

/** Whether a facet is one of actors. */
export function isActorFacet(facet: string): facet is ActorFacet {
  return ACTOR_FACETS.some((one) => one === facet);
}

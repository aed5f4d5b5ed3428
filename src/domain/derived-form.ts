import type { Actor } from './actor.ts';
import type { Ecosystem } from './ecosystem.ts';
import type { Form } from './form.ts';
import type { ActorId } from './ids.ts';
import { isExisting, type TiedLink } from './link.ts';
import { ancestorsOf, isInside, organisationOf, unitOf } from './nesting.ts';
import type { Referential } from './referential.ts';

/** A form, and whether it was declared by users or derived from where the ends sit. */
export interface FormReading {
  /** `null` when what the referential needs to know is not on the map. */
  readonly form: Form | null;
  readonly declared: boolean;
}

/** What a rule of form looks at: the map, and the two ends of a link. */
interface Pair {
  readonly ecosystem: Ecosystem;
  readonly one: Actor;
  readonly other: Actor;
}

/** The form of a link: the declared one wins over the derived one, and is marked. */
export function formOf(ecosystem: Ecosystem, link: TiedLink): FormReading {
  if (link.declaredForm) return { form: link.declaredForm, declared: true };
  return { form: derivedForm(ecosystem, link, ecosystem.map.referential), declared: false };
}

/**
 * The form that a referential gives to a link, by the first of its lines that
 * applies; `null` when it needs something that nobody said.
 *
 * A trade or a level that nobody gave is taken as not known to be the same, so
 * that two departments are told apart even on a quickly drawn map.
 *
 * Sources: `atemis`, ATEMIS – IE-EFC, 2024, Fiche 10; `fabrique`, La Fabrique
 * des transitions, 2022, in Zoein, « Coopération ».
 */
export function derivedForm(
  ecosystem: Ecosystem,
  link: TiedLink,
  referential: Referential
): Form | null {
  const one = ecosystem.actors.get(link.from);
  const other = ecosystem.actors.get(link.to);
  if (!one || !other) return null;
  const pair: Pair = { ecosystem, one, other };
  if (one.kind === 'beneficiaries' || other.kind === 'beneficiaries') return 'transverse';
  return referential === 'atemis' ? atemisForm(pair) : fabriqueForm(pair);
}

function atemisForm(pair: Pair): Form | null {
  const apart = inDifferentOrganisations(pair);
  if (apart === null) return null;
  if (apart) return 'transverse';
  if (oneAboveTheOther(pair)) return 'vertical';
  if (haveSame(pair, 'trade')) return 'horizontal';
  return inDifferentUnits(pair) ? 'transverse' : 'horizontal';
}

function fabriqueForm(pair: Pair): Form | null {
  const authorities = formBetweenAuthorities(pair);
  if (authorities !== 'not authorities') return authorities;
  const apart = inDifferentOrganisations(pair);
  if (apart === null) return null;
  if (apart) return 'transverse';
  if (oneAboveTheOther(pair)) return 'vertical';
  return haveSame(pair, 'level') || inOneDivision(pair) ? 'horizontal' : 'transverse';
}

/**
 * Between two local authorities, La Fabrique looks at strata before organisations.
 * `null` when a stratum is missing; 'not authorities' leaves it to the next lines.
 */
function formBetweenAuthorities(pair: Pair): Form | null | 'not authorities' {
  const { one, other } = pair;
  if (one.family !== 'local-authority' || other.family !== 'local-authority')
    return 'not authorities';
  if (oneBelongsToTheOther(pair)) return 'vertical';
  if (!one.stratum || !other.stratum) return null;
  return one.stratum === other.stratum ? 'horizontal' : 'not authorities';
}

function oneBelongsToTheOther({ ecosystem, one, other }: Pair): boolean {
  if (isInside(ecosystem.actors, one.id, other.id) || isInside(ecosystem.actors, other.id, one.id))
    return true;
  const belongsTo = membershipsOf(ecosystem.links);
  return (
    (belongsTo.get(one.id)?.has(other.id) ?? false) ||
    (belongsTo.get(other.id)?.has(one.id) ?? false)
  );
}

// As for hierarchies: a map's links never change once made.
const memberships = new WeakMap<Ecosystem['links'], ReadonlyMap<ActorId, ReadonlySet<ActorId>>>();

/** What each actor belongs to itself, by existing links of membership. */
function membershipsOf(links: Ecosystem['links']): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const known = memberships.get(links);
  if (known) return known;
  const belongings = new Map<ActorId, Set<ActorId>>();
  for (const link of links.values()) {
    if (link.kind !== 'membership' || !isExisting(link)) continue;
    const structures = belongings.get(link.from) ?? new Set<ActorId>();
    belongings.set(link.from, structures.add(link.to));
  }
  memberships.set(links, belongings);
  return belongings;
}

function inDifferentOrganisations({ ecosystem, one, other }: Pair): boolean | null {
  const organisation = organisationOf(ecosystem.actors, one.id);
  const otherOrganisation = organisationOf(ecosystem.actors, other.id);
  if (organisation === null || otherOrganisation === null) return null;
  return organisation !== otherOrganisation;
}

function oneAboveTheOther(pair: Pair): boolean {
  const { ecosystem, one, other } = pair;
  return (
    isInside(ecosystem.actors, one.id, other.id) ||
    isInside(ecosystem.actors, other.id, one.id) ||
    commands(ecosystem, one.id, other.id) ||
    commands(ecosystem, other.id, one.id)
  );
}

/** Whether a line of existing hierarchical links runs down from one actor to the other. */
function commands({ links }: Ecosystem, above: ActorId, below: ActorId): boolean {
  const headedBy = hierarchyOf(links);
  const met = new Set<ActorId>([above]);
  for (const id of met) {
    for (const headed of headedBy.get(id) ?? []) met.add(headed);
    if (met.has(below)) return true;
  }
  return false;
}

// A map's links never change once made, so its hierarchy is drawn once, not for each link.
const hierarchies = new WeakMap<Ecosystem['links'], ReadonlyMap<ActorId, readonly ActorId[]>>();

/** Those that each actor directly heads, by existing hierarchical links. */
function hierarchyOf(links: Ecosystem['links']): ReadonlyMap<ActorId, readonly ActorId[]> {
  const known = hierarchies.get(links);
  if (known) return known;
  const headedBy = new Map<ActorId, ActorId[]>();
  for (const { from, to, kind, status } of links.values()) {
    if (kind !== 'hierarchy' || status !== 'existing') continue;
    const headed = headedBy.get(from);
    if (headed) headed.push(to);
    else headedBy.set(from, [to]);
  }
  hierarchies.set(links, headedBy);
  return headedBy;
}

function haveSame({ one, other }: Pair, property: 'trade' | 'level'): boolean {
  return one[property] !== null && one[property] === other[property];
}

function inDifferentUnits({ ecosystem, one, other }: Pair): boolean {
  return unitOf(ecosystem.actors, one.id) !== unitOf(ecosystem.actors, other.id);
}

/** Two units of one division: both sit directly inside the same department. */
function inOneDivision({ ecosystem, one, other }: Pair): boolean {
  const [division] = ancestorsOf(ecosystem.actors, one.id);
  return division?.kind === 'department' && division.id === other.inside;
}

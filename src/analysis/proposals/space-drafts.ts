import type { Finding, ProposedSpace } from '#analysis/finding.ts';
import { sorted } from '#analysis/in-order.ts';
import { loadWith } from './attendance.ts';
import { coverOf, fewestFor } from './cover.ts';
import { conversationsIn, type Demand } from './demand.ts';
import { demandsOf, type Asking } from './demands-of.ts';
import { timesOf, type Drafts } from './draft.ts';
import type { Reason } from './proposal.ts';
import { limitsFor, obstacleTo, seatedIn, seatingFor, type Seating } from './seating.ts';

/** Rules about the whole map, which are no part of a conversation: each is answered by itself. */
const OF_THE_WHOLE_MAP: ReadonlySet<string> = new Set([
  'third-space.link-uncovered',
  'third-space.no-reflexive-time'
]);

/** In a larger conversation, looking for the fewest spaces would keep people waiting. */
const MOST_DEMANDS = 80;

/** A finding, and what it asks of new spaces. */
interface Asked {
  readonly finding: Finding;
  readonly demands: readonly Demand[];
}

/**
 * The third spaces that would answer findings: the fewest for each conversation,
 * and for each finding about the whole map.
 */
export function spaceDrafts(findings: readonly Finding[], asking: Asking): Drafts {
  const seating = seatingFor(asking);
  const reasons = new Map<string, Reason>();
  const asked = findings.flatMap((finding): Asked[] => {
    const demands = demandsOf(finding, asking);
    const reason = typeof demands === 'string' ? demands : firstObstacle(demands, seating);
    if (typeof demands !== 'string' && reason === null) return [{ finding, demands }];
    reasons.set(finding.id, reason ?? 'nobody-to-gather');
    return [];
  });
  const isWhole = ({ finding: { rule } }: Asked): boolean => OF_THE_WHOLE_MAP.has(rule);
  const particular = asked.filter((one) => !isWhole(one)).flatMap(({ demands }) => demands);
  const wholes = asked.filter(isWhole).map(({ demands }) => conversationsIn(demands));
  const drafted = [...conversationsIn(particular).map((one) => [one]), ...wholes].map((one) =>
    draftFor(one, seating)
  );
  for (const { reasons: more } of drafted) for (const [id, reason] of more) reasons.set(id, reason);
  return { drafts: drafted.flatMap(({ drafts }) => drafts), reasons };
}

function firstObstacle(demands: readonly Demand[], seating: Seating): Reason | null {
  for (const demand of demands) {
    const reason = obstacleTo(demand, seating);
    if (reason !== null) return reason;
  }
  return demands.length === 0 ? 'nobody-to-gather' : null;
}

/** The fewest spaces for some conversations; findings left out for want of room are told why. */
function draftFor(conversations: readonly (readonly Demand[])[], seating: Seating): Drafts {
  const { largestGroup, mostAdditions } = seating.constraints;
  const ids = sorted(conversations.flat().map(({ finding }) => finding));
  const none = (reason: Reason): Drafts => ({
    drafts: [],
    reasons: new Map(ids.map((id) => [id, reason]))
  });
  const fewest = conversations.reduce((sum, one) => sum + fewestFor(one, largestGroup), 0);
  if (fewest > mostAdditions) return none('too-many-additions');
  if (conversations.some(({ length }) => length > MOST_DEMANDS)) return none('too-entangled');
  const { spaces, unmet, isExact, atLeast } = spacesFor(conversations, seating);
  if (spaces.length > mostAdditions) return none('too-many-additions');
  const reasons = new Map(sorted(unmet).map((id): [string, Reason] => [id, 'attendance']));
  const wants = ids.filter((id) => !reasons.has(id));
  const atMostTimes = isExact ? 1 : timesOf(spaces.length, atLeast);
  const draft = { links: [], spaces, wants, isExact, atMostTimes };
  return { drafts: wants.length === 0 ? [] : [draft], reasons };
}

/** The spaces of some conversations, and the findings that nobody has room for. */
interface Found {
  readonly spaces: readonly ProposedSpace[];
  readonly unmet: readonly string[];
  readonly isExact: boolean;
  /** Fewer spaces than this cannot do, for what is met. */
  readonly atLeast: number;
}

const NOTHING: Found = { spaces: [], unmet: [], isExact: true, atLeast: 0 };

function spacesFor(conversations: readonly (readonly Demand[])[], seating: Seating): Found {
  return conversations.reduce((found, demands) => {
    const load = loadWith(seating.load, found.spaces);
    return both(found, spacesOfOne(demands, { ...seating, load }));
  }, NOTHING);
}

function spacesOfOne(demands: readonly Demand[], seating: Seating): Found {
  const limits = limitsFor(demands, seating);
  const { groups, unmet, isExact, atLeast } = coverOf(demands, limits);
  if (unmet.length === 0) {
    const spaces = seatedIn(groups, demands, seating) ?? [];
    return { spaces, unmet: [], isExact: isExact && !limits.isTight(), atLeast };
  }
  const left = new Set(unmet.flatMap((index) => demands[index]?.finding ?? []));
  const kept = demands.filter(({ finding }) => !left.has(finding));
  // With what cannot be met out of the way, the others may need fewer spaces.
  return both({ ...NOTHING, unmet: [...left] }, spacesFor(conversationsIn(kept), seating));
}

function both(one: Found, other: Found): Found {
  return {
    spaces: [...one.spaces, ...other.spaces],
    unmet: [...one.unmet, ...other.unmet],
    isExact: one.isExact && other.isExact,
    atLeast: one.atLeast + other.atLeast
  };
}

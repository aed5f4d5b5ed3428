import type { Level } from '#domain/actor.ts';
import { asId, type ActorId, type LinkId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import { AWARDS, FLOWS, FORMALISATIONS, TERMS, type Link, type Status } from '#domain/link.ts';
import { byWeight, diceFor, type Dice } from './dice.ts';
import type { GeneratedActor } from './generated-actor.ts';

/** What is said of a link beyond its ends and its kind. */
type Said = Partial<Omit<Link, 'id' | 'from' | 'to' | 'kind' | 'status'>>;

/** A link of a generated map. */
export interface GeneratedLink {
  readonly id: LinkId;
  readonly values: Said & {
    readonly from: ActorId;
    readonly to: ActorId;
    readonly kind: LinkKind;
    readonly status: Status;
  };
}

type Pair = readonly [GeneratedActor, GeneratedActor];

/** How many links there are for each actor. */
const LINKS_PER_ACTOR = 2.4;
/** Two actors may be tied by several links, but not most of them. */
const SECOND_LINK = 0.1;
/** Links are drawn inside an organisation, then inside a sphere; the others anywhere. */
const INSIDE = 0.4;
const SAME_SPHERE = 0.35;

const insideKind = byWeight<LinkKind>([
  ['coordination', 6],
  ['hierarchy', 5],
  ['cooperation', 4],
  ['mutual-aid', 2],
  ['acquaintance', 2],
  ['collaboration', 2],
  ['tension', 1]
]);
const acrossKind = byWeight<LinkKind>([
  ['cooperation', 5],
  ['partnership', 5],
  ['order', 5],
  ['acquaintance', 4],
  ['coordination', 3],
  ['funding', 3],
  ['collaboration', 2],
  ['pooling', 2],
  ['alliance', 2],
  ['membership', 2],
  ['service', 2],
  ['rivalry', 1],
  ['tension', 1],
  ['unspecified', 1]
]);
const status = byWeight<Status>([
  ['existing', 92],
  ['wished', 3],
  ['ended', 3],
  ['proposed', 2]
]);

/** What ties the actors of a generated map: mostly near, and unevenly spread over them. */
export function generatedLinks(actors: readonly GeneratedActor[], seed: number): GeneratedLink[] {
  const dice = diceFor(seed, 'links');
  const partnerOf = partners(actors);
  const met = new Set<string>();
  const links: GeneratedLink[] = [];
  const wanted = Math.round(actors.length * LINKS_PER_ACTOR);
  for (let tries = 0; links.length < wanted && tries < wanted * 20; tries += 1) {
    const [one, other] = partnerOf(dice);
    const key = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`;
    if (one === other || (met.has(key) && !dice.chance(SECOND_LINK))) continue;
    met.add(key);
    const kind = one.home === other.home ? insideKind(dice) : acrossKind(dice);
    const ends = endsFor(kind, [one, other]);
    links.push(linkOf(asId(`l_${String(links.length + 1)}`), kind, { ...ends, dice }));
  }
  return links;
}

type Ends = Pick<Drawn, 'from' | 'to' | 'carriers'>;

/** Organisations commit, and persons carry what they sign; any other link is between the two met. */
function endsFor(kind: LinkKind, [one, other]: Pair): Ends {
  const isCommitment = kind === 'order' || kind === 'funding' || kind === 'membership';
  if (!isCommitment) return { from: one.id, to: other.id, carriers: [] };
  const persons = [one, other].filter(({ values }) => values.kind === 'person');
  return { from: one.home, to: other.home, carriers: persons.map(({ id }) => id) };
}

/** Two actors of the same organisation, of the same sphere, or any two. */
function partners(actors: readonly GeneratedActor[]): (dice: Dice) => Pair {
  const weighed = (some: readonly GeneratedActor[]): ((dice: Dice) => GeneratedActor) =>
    byWeight(some.map((actor) => [actor, actor.activity] as const));
  const byHome = new Map(
    [...Map.groupBy(actors, ({ home }) => home)].map(([key, some]) => [key, weighed(some)])
  );
  const bySphere = new Map(
    [...Map.groupBy(actors, ({ sphere }) => sphere)].map(([key, some]) => [key, weighed(some)])
  );
  const anyone = weighed(actors);
  return (dice) => {
    const one = anyone(dice);
    if (dice.chance(INSIDE)) return [one, (byHome.get(one.home) ?? anyone)(dice)];
    const isNear = dice.chance(SAME_SPHERE / (1 - INSIDE));
    return [one, ((isNear ? bySphere.get(one.sphere) : undefined) ?? anyone)(dice)];
  };
}

interface Drawn {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly carriers: readonly ActorId[];
  readonly dice: Dice;
}

function linkOf(id: LinkId, kind: LinkKind, { from, to, carriers, dice }: Drawn): GeneratedLink {
  const year = dice.between(2012, 2025);
  const isSaid = dice.chance(0.5);
  return {
    id,
    values: {
      from,
      to,
      kind,
      status: status(dice),
      carriers,
      since: dice.chance(0.5) ? `${String(year)}-01-15` : null,
      formalisation: dice.chance(0.6) ? dice.pick(FORMALISATIONS) : null,
      term: dice.chance(0.3) ? dice.pick(TERMS) : null,
      flows: dice.some(FLOWS, dice.between(0, 2)),
      saidBy: isSaid ? dice.pick(['Atelier de mars', 'Entretiens', 'Mairie']) : null,
      saidOn: isSaid ? `${String(Math.max(year, 2023))}-03-20` : null,
      ...appraisals(dice),
      ...(kind === 'order' || kind === 'funding' ? terms(kind, dice) : {})
    }
  };
}

/** What each end knows and considers of the other; one link in two was never asked about. */
function appraisals(dice: Dice): Said {
  if (dice.chance(0.5)) return {};
  const level = (): Level => (dice.chance(0.8) ? (dice.between(0, 4) as Level) : null);
  return {
    fromKnowledge: level(),
    fromConsideration: level(),
    fromTrust: level(),
    toKnowledge: level(),
    toConsideration: level(),
    toTrust: level()
  };
}

function terms(kind: 'order' | 'funding', dice: Dice): Said {
  const maybe = (share: number): number | null => (dice.chance(share) ? dice.between(1, 90) : null);
  const common = {
    volume: dice.chance(0.6) ? dice.between(1, 400) * 500 : null,
    fromDependence: maybe(0.4),
    toDependence: maybe(0.6)
  };
  if (kind === 'funding') return common;
  return {
    ...common,
    award: dice.chance(0.6) ? dice.pick(AWARDS) : null,
    resultHandedOver: dice.chance(0.6) ? dice.chance(0.6) : null,
    conditionsKept: dice.chance(0.6) ? dice.chance(0.5) : null
  };
}

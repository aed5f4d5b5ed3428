import { FUNCTIONAL_SPHERES } from '#domain/functional-sphere.ts';
import { asId, type ActorId, type LinkId, type SpaceId, type StakeId } from '#domain/ids.ts';
import { RHYTHMS, SPACE_KINDS, type Space } from '#domain/space.ts';
import type { Situation } from '#domain/situation.ts';
import type { Stake } from '#domain/stake.ts';
import { diceFor, type Dice } from './dice.ts';
import { THEMES } from './french-names.ts';
import type { GeneratedActor } from './generated-actor.ts';
import type { GeneratedLink } from './generated-links.ts';

/** One stake, one space and one situation for so many actors. */
const ACTORS_PER_STAKE = 30;
const ACTORS_PER_SPACE = 40;
const ACTORS_PER_SITUATION = 25;
/** How many people meet. */
const LEAST_MEETING = 3;
const MOST_MEETING = 14;

/** What actors have in common on a generated map. */
export interface Commons {
  readonly stakes: readonly { readonly id: StakeId; readonly values: Partial<Omit<Stake, 'id'>> }[];
  readonly spaces: readonly { readonly id: SpaceId; readonly values: Partial<Omit<Space, 'id'>> }[];
  readonly situations: readonly {
    readonly id: string;
    readonly values: Partial<Omit<Situation, 'id'>>;
  }[];
}

/** Stakes, third spaces and dated situations, around the actors and the links that are given. */
export function generatedCommons(
  actors: readonly GeneratedActor[],
  links: readonly GeneratedLink[],
  seed: number
): Commons {
  const count = (per: number): number => Math.max(1, Math.round(actors.length / per));
  const cast = castOf(actors);
  const stakes = numbered(count(ACTORS_PER_STAKE), (number) => {
    const dice = diceFor(seed, `stake ${String(number)}`);
    return { id: asId<StakeId>(`s_${String(number)}`), values: stake(cast, dice) };
  });
  const frictions = links.filter(({ values }) => ['tension', 'rivalry'].includes(values.kind));
  const spaces = numbered(count(ACTORS_PER_SPACE), (number) => {
    const dice = diceFor(seed, `space ${String(number)}`);
    const treats = [...treatedStakes(stakes, dice), ...treatedFrictions(frictions, dice)];
    return { id: asId<SpaceId>(`e_${String(number)}`), values: space(cast, treats, dice) };
  });
  const situations = numbered(links.length === 0 ? 0 : count(ACTORS_PER_SITUATION), (number) => {
    const dice = diceFor(seed, `situation ${String(number)}`);
    return { id: `u_${String(number)}`, values: situation(dice.pick(links), dice) };
  });
  return { stakes, spaces, situations };
}

/** The actors of a map, and those among them that are asked for again and again. */
interface Cast {
  readonly actors: readonly GeneratedActor[];
  readonly structures: readonly GeneratedActor[];
  readonly organisations: readonly GeneratedActor[];
  readonly homes: ReadonlyMap<ActorId, ActorId>;
}

function castOf(actors: readonly GeneratedActor[]): Cast {
  return {
    actors,
    structures: actors.filter(({ values }) => values.kind !== 'person'),
    organisations: actors.filter(({ values }) => values.kind === 'organisation'),
    homes: new Map(actors.map(({ id, home }) => [id, home]))
  };
}

const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const treatedStakes = (stakes: Commons['stakes'], dice: Dice): StakeId[] =>
  dice.chance(0.6) ? [dice.pick(stakes).id] : [];

const treatedFrictions = (frictions: readonly GeneratedLink[], dice: Dice): LinkId[] =>
  frictions.length > 0 && dice.chance(0.3) ? [dice.pick(frictions).id] : [];

/** Some actors, most of them of one sphere. */
function gathered(actors: readonly GeneratedActor[], count: number, dice: Dice): ActorId[] {
  const sphere = dice.pick(FUNCTIONAL_SPHERES);
  const near = dice.some(actors, count * 6).filter((actor) => actor.sphere === sphere);
  const some = new Set([...near.slice(0, count), ...dice.some(actors, 2)]);
  return [...some].map(({ id }) => id);
}

function stake({ structures }: Cast, dice: Dice): Partial<Omit<Stake, 'id'>> {
  const concerned = gathered(structures, dice.between(2, 7), dice);
  const sphere = dice.pick(FUNCTIONAL_SPHERES);
  const [one] = concerned;
  return {
    name: `Quel avenir pour ${dice.pick(THEMES[sphere])}`,
    concerned,
    contested: dice.chance(0.6) ? dice.chance(0.4) : null,
    positions: new Map(one && dice.chance(0.3) ? [[one, 'Avancer par étapes']] : []),
    spheres: [sphere]
  };
}

function space(
  { actors, organisations, homes }: Cast,
  treats: readonly (StakeId | LinkId)[],
  dice: Dice
): Partial<Omit<Space, 'id'>> {
  const participants = gathered(actors, dice.between(LEAST_MEETING, MOST_MEETING), dice);
  const flag = (share: number): boolean | null => (dice.chance(0.7) ? dice.chance(share) : null);
  const facilitation = dice.pick(['named', 'named', 'named', 'in-turn', 'nobody', null] as const);
  const kind = dice.pick(SPACE_KINDS);
  return {
    name: `Rencontre ${dice.pick(THEMES[dice.pick(FUNCTIONAL_SPHERES)])}`,
    kind,
    participants,
    invited: dice
      .some(actors, dice.between(0, 2))
      .flatMap(({ id }) => (participants.includes(id) ? [] : [id])),
    facilitation,
    facilitators: facilitation === 'named' ? [facilitator(actors, participants, dice)] : [],
    backed: flag(0.6),
    backers: dice.some(organisations, dice.between(0, 2)).map(({ id }) => id),
    carriers: [
      ...new Set(dice.some(participants, dice.between(0, 2)).map((id) => homes.get(id) ?? id))
    ],
    dedicated: flag(0.6),
    rhythm: dice.chance(0.8) ? dice.pick(RHYTHMS) : null,
    lastMet: dice.chance(0.7) ? `${String(dice.between(2021, 2025))}-10-05` : null,
    skilled: flag(0.5),
    common: flag(0.5),
    voluntary: flag(0.8),
    confidential: flag(0.5),
    concrete: flag(0.6),
    treats
  };
}

/** Now and then one of the participants, else someone who may come from anywhere. */
function facilitator(
  actors: readonly GeneratedActor[],
  participants: readonly ActorId[],
  dice: Dice
): ActorId {
  return participants.length > 0 && dice.chance(0.4)
    ? dice.pick(participants)
    : dice.pick(actors).id;
}

function situation({ id, values }: GeneratedLink, dice: Dice): Partial<Omit<Situation, 'id'>> {
  return {
    name: dice.pick([
      'Visite du chantier',
      'Réunion de travail',
      'Coup de main',
      'Bilan de saison'
    ]),
    on: `${String(dice.between(2022, 2025))}-06-12`,
    involved: [values.from, values.to],
    evidences: [id],
    saidBy: dice.chance(0.5) ? 'Entretiens' : null
  };
}

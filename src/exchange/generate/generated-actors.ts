import {
  FAMILIES,
  STRATA,
  ROLES,
  type Actor,
  type ActorKind,
  type Family,
  type Level
} from '#domain/actor.ts';
import { FUNCTIONAL_SPHERES, type FunctionalSphere } from '#domain/functional-sphere.ts';
import { asId, type ActorId } from '#domain/ids.ts';
import { byWeight, diceFor, type Dice } from './dice.ts';
import { organisationName, personName, placeName, THEMES } from './french-names.ts';
import type { GeneratedActor } from './generated-actor.ts';

/** Shares of organisations, of those around them, and of services; the others are persons. */
const ORGANISATIONS = 0.08;
const AROUND = 0.01;
const SERVICES = 0.2;
const AROUND_IN_TURN = [
  'beneficiaries',
  'meta-organisation',
  'beneficiaries',
  'non-human',
  'unspecified'
] as const;
/** Some services have teams. */
const TEAMS = 0.15;
const TRADES = ['animation', 'direction', 'technique', 'conseil', 'production', 'accueil'];

const familyOf = byWeight<Family>(
  FAMILIES.map((family) => [
    family,
    ['association', 'firm', 'local-authority'].includes(family) ? 4 : 1
  ])
);

/** The whole cast of a map: organisations, their services and persons, and those around them. */
export function generatedActors(count: number, seed: number): GeneratedActor[] {
  const dice = diceFor(seed, 'actors');
  const places = Array.from({ length: Math.ceil(count / 120) }, () => placeName(dice));
  const organisations = Math.min(count, Math.max(3, Math.round(count * ORGANISATIONS)));
  const around = Math.min(count - organisations, Math.round(count * AROUND) + (count > 20 ? 2 : 0));
  const services = Math.min(count - organisations - around, Math.round(count * SERVICES));
  const numbered = (from: number, length: number, make: Make): GeneratedActor[] =>
    Array.from({ length }, (_, index) => make(asId(`a_${String(from + index + 1)}`), index));

  const homes = numbered(0, organisations, (id) => organisation(id, dice.pick(places), dice));
  const others = numbered(organisations, around, (id, index) =>
    besides(id, index, { place: dice.pick(places), dice })
  );
  // A few organisations are far larger than the others.
  const anyHome = byWeight(homes.map((home, place) => [home, 1 / (place + 3) ** 0.55] as const));
  const unitsOf = new Map<ActorId, GeneratedActor[]>(homes.map(({ id }) => [id, []]));
  const units = numbered(organisations + around, services, (id) => {
    const home = anyHome(dice);
    const known = unitsOf.get(home.id) ?? [];
    const made = unit(id, home, { known, dice });
    known.push(made);
    return made;
  });
  const met = organisations + around + services;
  const persons = numbered(met, count - met, (id) => {
    const home = anyHome(dice);
    const known = unitsOf.get(home.id) ?? [];
    return person(id, known.length > 0 && dice.chance(0.92) ? dice.pick(known) : home, dice);
  });
  return [...homes, ...others, ...units, ...persons];
}

type Make = (id: ActorId, index: number) => GeneratedActor;

function organisation(id: ActorId, place: string, dice: Dice): GeneratedActor {
  const family = familyOf(dice);
  const sphere = dice.pick(FUNCTIONAL_SPHERES);
  return actorOf(id, 'organisation', {
    dice,
    home: id,
    sphere,
    said: {
      name: organisationName(family, place, dice),
      family,
      stratum: family === 'local-authority' ? dice.pick(STRATA) : null,
      territory: dice.chance(0.95) ? place : null,
      latitude: 46 + dice.between(0, 2000) / 1000,
      longitude: dice.between(0, 3000) / 1000,
      spheres: [...new Set([sphere, dice.pick(FUNCTIONAL_SPHERES)])],
      roles: dice.chance(0.2) ? [dice.pick(ROLES)] : []
    }
  });
}

/** Those the services are for, what is no human, structures made of structures, and who is not told. */
function besides(
  id: ActorId,
  index: number,
  { place, dice }: { readonly place: string; readonly dice: Dice }
): GeneratedActor {
  const kind = AROUND_IN_TURN[index % AROUND_IN_TURN.length] ?? 'unspecified';
  const names = {
    beneficiaries: `Habitants de ${place}`,
    'meta-organisation': `Tiers-lieu de ${place}`,
    'non-human': `Rivière de ${place}`,
    unspecified: `Voisins de ${place}`
  };
  const sphere = dice.pick(FUNCTIONAL_SPHERES);
  const said = { name: names[kind], territory: place, spheres: [sphere] };
  return actorOf(id, kind, { dice, home: id, sphere, said });
}

/** A department of an organisation or, now and then, a team of one that is already there. */
function unit(
  id: ActorId,
  home: GeneratedActor,
  { known, dice }: { readonly known: readonly GeneratedActor[]; readonly dice: Dice }
): GeneratedActor {
  const departments = known.filter(({ values }) => values.kind === 'department');
  const isTeam = departments.length > 0 && dice.chance(TEAMS);
  const within = isTeam ? dice.pick(departments) : home;
  const sphere = dice.chance(0.8) ? within.sphere : dice.pick(FUNCTIONAL_SPHERES);
  const name = `${isTeam ? 'Équipe' : 'Service'} ${dice.pick(THEMES[sphere])}`;
  return actorOf(id, isTeam ? 'team' : 'department', {
    dice,
    home: home.id,
    sphere,
    said: { name, inside: within.id, spheres: [sphere] }
  });
}

function person(id: ActorId, within: GeneratedActor, dice: Dice): GeneratedActor {
  const sphere = dice.chance(0.9) ? within.sphere : dice.pick(FUNCTIONAL_SPHERES);
  const level = (): Level => (dice.chance(0.3) ? (dice.between(0, 4) as Level) : null);
  const said = {
    name: personName(dice),
    inside: within.id,
    level: dice.chance(0.7) ? dice.between(0, 3) : null,
    trade: dice.chance(0.6) ? dice.pick(TRADES) : null,
    trust: level(),
    engagement: level()
  };
  return actorOf(id, 'person', { dice, home: within.home, sphere, said });
}

interface Making {
  readonly dice: Dice;
  readonly home: ActorId;
  readonly sphere: FunctionalSphere;
  readonly said: Partial<Omit<Actor, 'id' | 'kind'>>;
}

function actorOf(
  id: ActorId,
  kind: ActorKind,
  { dice, home, sphere, said }: Making
): GeneratedActor {
  return { id, values: { kind, ...said }, home, sphere, activity: dice.uneven() };
}

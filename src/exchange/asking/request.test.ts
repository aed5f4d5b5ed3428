import { expect, it, vi } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { encodeState } from '#exchange/encode-state.ts';
import { mergeFiles } from '#exchange/merge-files.ts';
import { readFile } from '#exchange/read-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import type { Sibling } from '#lineage/cell.ts';
import { changeOf } from '#lineage/change.ts';
import { difference } from '#lineage/difference.ts';
import type { MapState } from '#lineage/map-state.ts';
import { mergeInto } from '#lineage/merge-into.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { SECRET, secretMap } from '#testing/secret-maps.ts';
import { TIMES } from '#testing/times.ts';
import { askedOf, requestFile } from './request.ts';

vi.setConfig({ testTimeout: 60_000 * TIMES });

/** 500 by default, 2,000 in the long run. */
const MAPS = TIMES > 1 ? 2_000 : 500;
const ME = 'aaaaaaaaaaaaaaaa';
const PARTNER = 'partner000000000';
const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
const ACTORS = ['a_x1', 'a_x2', 'a_x3', 'a_x4', 'a_x5', 'a_x6'] as ActorId[];

const partnerIn = (seed: number): ActorId => ACTORS[seed % ACTORS.length] ?? ('' as ActorId);

function requested(state: MapState, seed: number): MapState {
  return requestFile(ID, askedOf(state, partnerIn(seed)), randomFrom(seed, 'request')).state;
}

const write = (state: MapState, replica: string, ...changes: Change[]): MapState =>
  fold(state, [{ dot: nextDot(state, replica), changes }]);
const textOf = (state: MapState): unknown => encodeState(state);

/** The partner and who is inside it, step by step. */
function insiders({ actors }: Ecosystem, partner: string): ReadonlySet<string | null> {
  const own = new Set<string | null>([partner]);
  for (let before = 0; before < own.size;) {
    before = own.size;
    for (const { id, inside } of actors.values()) if (inside && own.has(inside)) own.add(id);
  }
  return own;
}

const isKeptHere = ({ visibility }: { readonly visibility: string | null }): boolean =>
  visibility === 'participants';

/** What may leave, and must, each text by where it stands; written apart from what it tests. */
function mayLeave(ecosystem: Ecosystem, partner: string): string[] {
  const own = insiders(ecosystem, partner);
  const { links, spaces, situations } = ecosystem;
  // Of a tension or a rivalry that stays among those who were there, nothing is said at all.
  const theirs = [...links.values()].filter(
    (link) =>
      (own.has(link.from) || own.has(link.to)) &&
      !(isKeptHere(link) && ['tension', 'rivalry'].includes(link.kind))
  );
  const places = [...spaces.values()].filter((space) =>
    [space.host, ...space.participants, ...space.invited, ...space.facilitators].some((id) =>
      own.has(id)
    )
  );
  const stories = [...situations.values()].filter(
    (one) => !isKeptHere(one) && theirs.some(({ id }) => one.evidences.includes(id))
  );
  const said = [
    'm_map.title',
    ...[...own].flatMap((id) => ['name', 'trade', 'territory'].map((of) => `${String(id)}.${of}`)),
    ...theirs.flatMap(({ from, to }) => [`${from}.name`, `${to}.name`]),
    ...places.map(({ id }) => `${id}.name`),
    ...stories.flatMap(({ id }) => [`${id}.name`, `${id}.account`])
  ];
  return [...new Set(said)].sort();
}

it(`lets out what concerns the partner, and nothing else, in ${String(MAPS)} maps`, async () => {
  const met = { secrets: 0, situations: 0, spaces: 0 };
  for (let seed = 1; seed <= MAPS; seed += 1) {
    const state = secretMap(randomFrom(seed, 'secrets'));
    const request = requested(state, seed);
    // What a file adds to it, a hash and versions, is looked into in one map of ten.
    const text =
      seed % 10 === 0
        ? await writeFile({ id: ID, state: request, snapshots: [] })
        : JSON.stringify(encodeState(request));
    const { ecosystem } = readBack(state);
    const expected = mayLeave(ecosystem, partnerIn(seed));
    const left = [...new Set([...text.matchAll(SECRET)].map(([, where]) => where))].sort();

    expect({ seed, left }).toEqual({ seed, left: expected });
    // Not even the identifier of what is not told.
    const records = new Set([
      ...expected.map((where) => where.split('.')[0]),
      ...request.records.keys()
    ]);
    const named = [...text.matchAll(/\b[a-z]_x\d/g)].map(([id]) => id);
    expect(named.filter((id) => !records.has(id))).toEqual([]);
    expect(text).not.toMatch(/[a-z](?:Knowledge|Consideration|Trust|Effort)/);
    expect(text).not.toMatch(/"(?:note|tag|custom|saidBy|visibility|volume|latitude|at)[/"]/);
    const own = insiders(ecosystem, partnerIn(seed));
    expect(inSpaces(request).filter((id) => !own.has(id))).toEqual([]);
    met.secrets += left.length;
    met.situations += Number(text.includes('"t":"situation"'));
    met.spaces += Number(text.includes('"t":"space"'));
  }
  // Nothing is held back by there being nothing.
  expect(Math.min(met.situations, met.spaces)).toBeGreaterThan(MAPS / 4);
  expect(met.secrets).toBeGreaterThan(MAPS * 5);
});

/** Who is named in the spaces of a map. */
function inSpaces({ records }: MapState): string[] {
  const spaces = [...records.values()].filter(({ type }) => type === 'space');
  return spaces.flatMap(({ cells }) =>
    [...cells.keys()].flatMap((name) => name.split('/')[1] ?? [])
  );
}

it('changes nothing when it comes back untouched, whatever was written or erased meanwhile', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const state = secretMap(randomFrom(seed, 'secrets'));
    const request = requested(state, seed);
    const now = write(
      state,
      ME,
      changeOf('actor', partnerIn(seed), { name: 'renamed since' }),
      { id: 'a_x6', type: 'actor', cells: { alive: false, purged: true } },
      { id: 'l_x1', type: 'link', cells: { alive: false } }
    );

    expect(textOf(mergeInto(now, ME, request))).toEqual(textOf(now));
    expect(textOf(mergeInto(state, ME, request))).toEqual(textOf(state));
  }
});

it('brings exactly what the partner wrote, beside what was said here, and never in its place', () => {
  let debated = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const state = secretMap(randomFrom(seed, 'secrets'));
    const request = requested(state, seed);
    const [link] = [...request.records.values()].filter(({ type }) => type === 'link');
    if (!link) continue;
    const cells = { fromTrust: 3, note: 'from them' };
    const answer = write(
      request,
      PARTNER,
      { id: link.id, type: 'link', cells },
      { id: 'v_x1', type: 'view', cells: { 'at/a_x1': [500, 500] } }
    );
    const now = write(state, ME, { id: link.id, type: 'link', cells: { toTrust: 1 } });
    const merged = mergeInto(now, ME, answer);
    const brought = difference(now, merged);

    const siblings = ({ records }: MapState, name: string): readonly Sibling[] =>
      records.get(link.id)?.cells.get(name) ?? [];
    const names = [...(now.records.get(link.id)?.cells.keys() ?? [])];
    const lost = names.filter((name) =>
      siblings(now, name).some((one) => !siblings(merged, name).includes(one))
    );
    expect(lost).toEqual([]);
    expect(siblings(merged, 'fromTrust').map(({ value }) => value)).toContain(3);
    expect(siblings(merged, 'note').map(({ value }) => value)).toContain('from them');
    expect([brought.added, brought.binned, brought.erased]).toEqual([[], [], []]);
    expect(merged.seen).toEqual(new Map([...now.seen, [PARTNER, 1]]));
    const touched = [...merged.records].filter(([id, one]) => one !== now.records.get(id));
    expect(touched.map(([id]) => id)).toEqual([link.id]);
    debated += brought.disagreements.length;
    expect(textOf(mergeInto(merged, ME, answer))).toEqual(textOf(merged));
  }
  expect(debated).toBeGreaterThan(40);
});

it('lets a partner go on in its own copy, on its own devices, as in any map', () => {
  const state = secretMap(randomFrom(1, 'secrets'));
  const request = requested(state, 1);
  const [one, other] = ['partner000000000', 'partner000000001'] as const;
  const first = write(request, one, changeOf('actor', partnerIn(1), { name: 'Les Paniers' }));
  const both = mergeInto(request, other, first);

  expect(textOf(both)).toEqual(textOf(first));
  expect(readBack(both).ecosystem.actors.get(partnerIn(1))?.name).toBe('Les Paniers');
});

it('comes to the same from the command line, whichever file comes first', async () => {
  const state = secretMap(randomFrom(2, 'secrets'));
  const file = (made: MapState) => ({ id: ID, state: made, snapshots: [] });
  const answer = write(
    requested(state, 2),
    PARTNER,
    changeOf('actor', partnerIn(2), { name: 'Les Paniers' })
  );
  const [map, back] = [file(state), file(answer)];

  expect(textOf((await mergeFiles(map, back)).state)).toEqual(
    textOf((await mergeFiles(back, map)).state)
  );
  expect(textOf((await mergeFiles(map, back)).state)).toEqual(textOf(mergeInto(state, ME, answer)));
});

it('keeps what two requests show when there is no map to put them with', async () => {
  const state = secretMap(randomFrom(3, 'secrets'));
  const answers = [3, 4].map((seed) =>
    write(
      requested(state, seed),
      `${PARTNER}${String(seed)}`,
      changeOf('actor', partnerIn(seed), { stakes: 'said' })
    )
  );
  const [one, other] = answers.map((made) => ({ id: ID, state: made, snapshots: [] }));
  if (!one || !other) throw new Error('no answers');
  const merged = await mergeFiles(one, other);

  const names = ({ actors }: Ecosystem): string[] => [...actors.values()].map(({ name }) => name);
  const before = [one, other].flatMap((made) => names(readBack(made.state).ecosystem));
  expect(new Set(names(readBack(merged.state).ecosystem))).toEqual(new Set(before));
});

it('is a file that opens with nothing to say', async () => {
  for (let seed = 1; seed <= 8; seed += 1) {
    const state = requested(secretMap(randomFrom(seed, 'secrets')), seed);
    const read = await readFile(await writeFile({ id: ID, state, snapshots: [] }));
    expect(read).toMatchObject({ ok: true, repairs: [] });
  }
});

import { expect, it } from 'vitest';
import { AUDIENCES, type Audience } from '#domain/visibility.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { readFile } from '#exchange/read-file.ts';
import { takeSnapshot } from '#exchange/snapshot.ts';
import { writeFile } from '#exchange/write-file.ts';
import { sameActor } from '#lineage/alias.ts';
import { EMPTY_STATE } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, type Change } from '#lineage/write.ts';
import { forAudience } from './for-audience.ts';

const REPLICA = 'aaaaaaaaaaaaaaaa';
const actor = (name: string, visibility: Audience | null): Change => ({
  id: `a_${name}`,
  type: 'actor',
  cells: {
    name,
    visibility,
    note: `note-${name}`,
    constraints: `constraints-${name}`,
    'custom/budget': `custom-${name}`,
    trust: 1,
    trade: `trade-${name}`,
    unheardOf: `later-${name}`
  }
});
const tension = (id: string, visibility: Audience | null): Change => ({
  id: `l_${id}`,
  type: 'link',
  cells: { from: 'a_public', to: 'a_partners', kind: 'tension', visibility, note: `tense-${id}` }
});

const CHANGES: readonly Change[] = [
  ...AUDIENCES.map((audience) => actor(audience, audience)),
  actor('nobody-said', null),
  tension('close', 'participants'),
  tension('far', 'public'),
  {
    id: 'l_order',
    type: 'link',
    cells: {
      from: 'a_public',
      to: 'a_partners',
      kind: 'order',
      visibility: 'participants',
      note: 'order-note',
      fromTrust: 0,
      saidBy: 'order-said',
      volume: 10
    }
  },
  { id: 's_1', type: 'stake', cells: { name: 'stake', 'position/a_public': 'position-1' } },
  { id: 'o_1', type: 'situation', cells: { name: 'situation-1', visibility: 'management' } },
  { id: 'd_1', type: 'decision', cells: { reason: 'decision-1' } },
  { id: 'b_1', type: 'budget', cells: { amount: 'budget-1' } }
];

async function mapFile(): Promise<MapFile> {
  const state = fold(EMPTY_STATE, [{ dot: { replica: REPLICA, counter: 1 }, changes: CHANGES }]);
  const snapshot = await takeSnapshot(state, { name: 'Avant', on: null, note: 'who-was-there' });
  return { id: '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b', state, snapshots: [snapshot] };
}

const written = async (audience: Audience): Promise<string> =>
  writeFile(await forAudience(await mapFile(), audience));

it.each([
  ['participants', ['participants', 'partners', 'management', 'public', 'nobody-said']],
  ['partners', ['partners', 'management', 'public', 'nobody-said']],
  ['management', ['management', 'public']],
  ['public', ['public']]
] as const)('hands to %s what may go that far, snapshots included', async (audience, readable) => {
  const text = await written(audience);
  for (const name of [...AUDIENCES, 'nobody-said'])
    for (const said of ['note', 'constraints', 'custom', 'later']) {
      const count = text.split(`${said}-${name}"`).length - 1;
      const isReadable = (readable as readonly string[]).includes(name);
      expect([said, name, count]).toEqual([said, name, isReadable ? 2 : 0]);
    }
  // Who is there, and what they do, is no secret.
  for (const name of AUDIENCES) expect(text).toContain(`trade-${name}`);
});

it('hands the note of a snapshot to partners, and no further', async () => {
  for (const audience of ['participants', 'partners'] as const)
    expect(await written(audience)).toContain('who-was-there');
  for (const audience of ['management', 'public'] as const)
    expect(await written(audience)).not.toContain('who-was-there');
});

it('leaves out whole what is itself something said', async () => {
  const partners = await written('partners');
  expect(partners).not.toContain('tense-close');
  expect(partners).toContain('tense-far');
  expect(partners).not.toContain('order-note');
  expect(partners).not.toContain('order-said');
  expect(partners).not.toContain('fromTrust');
  expect(partners).toContain('"volume":10');
  expect(partners).toContain('situation-1');

  const all = await written('public');
  for (const said of ['situation-1', 'decision-1', 'budget-1', 'position-1'])
    expect(all).not.toContain(said);
  expect(all).toContain('tense-far');
});

it('holds to the nearest when partners do not agree how far something goes', async () => {
  const file = await mapFile();
  const record = file.state.records.get('a_public');
  const far = record?.cells.get('visibility')?.[0];
  if (!record || !far) throw new Error('no visibility');
  const near = { dot: { replica: 'bbbbbbbbbbbbbbbb', counter: 1 }, value: 'participants' } as const;
  const cells = new Map(record.cells).set('visibility', [far, near]);
  const records = new Map(file.state.records).set('a_public', { ...record, cells });
  const shared = await forAudience({ ...file, state: { ...file.state, records } }, 'partners');

  expect(shared.state.records.get('a_public')?.cells.has('note')).toBe(false);
});

it('makes a file that opens with nothing to say', async () => {
  for (const audience of AUDIENCES)
    expect(await readFile(await written(audience))).toMatchObject({ ok: true });
  expect(await readFile(await written('partners'))).toMatchObject({ repairs: [] });
});

it('leaves an actor drawn twice one actor, whoever it is for', async () => {
  const changes = [actor('participants', 'participants'), actor('public', 'public')];
  const told = [...changes, ...sameActor('a_participants', 'a_public')];
  const state = fold(EMPTY_STATE, [{ dot: { replica: REPLICA, counter: 1 }, changes: told }]);
  const file: MapFile = { id: '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b', state, snapshots: [] };

  const { state: shared } = await forAudience(file, 'public');
  expect([...readBack(shared).ecosystem.actors.keys()]).toEqual(['a_public']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '#analysis/analyse.ts';
import { inScenario } from '#analysis/what-if/in-scenario.ts';
import type { Ecosystem, RecordType } from '#domain/ecosystem.ts';
import { asId, type ActorId, type StakeId } from '#domain/ids.ts';
import type { Space } from '#domain/space.ts';
import { changeOf } from '#lineage/change.ts';
import type { MapState } from '#lineage/map-state.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { EXAMPLE_FILES, EXAMPLE_IDS, type ExampleId } from './examples.ts';
import type { MapFile } from './map-file.ts';
import { readFile } from './read-file.ts';
import { stateOfSnapshot } from './read-snapshot.ts';
import { writeFile } from './write-file.ts';

const FOLDER = new URL('../../static/examples/', import.meta.url);

const textOf = (id: ExampleId): string => readFileSync(new URL(EXAMPLE_FILES[id], FOLDER), 'utf8');

async function opened(id: ExampleId): Promise<MapFile> {
  const reading = await readFile(textOf(id));
  if (!reading.ok || reading.repairs.length > 0) throw new Error(JSON.stringify(reading));
  return reading.value;
}

const analysisOf = (state: MapState): Analysis => analyse(readBack(state).ecosystem);
const rulesOf = (state: MapState): string[] => analysisOf(state).findings.map(({ rule }) => rule);

it('has one file for each example, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.values(EXAMPLE_FILES).sort());
});

describe.each(EXAMPLE_IDS)('the example %s', (id) => {
  let file: MapFile;
  let ecosystem: Ecosystem;
  beforeAll(async () => {
    file = await opened(id);
    ({ ecosystem } = readBack(file.state));
  });

  it('opens with nothing to say, and is written again byte for byte', async () => {
    expect(await writeFile(file)).toBe(textOf(id));
  });

  it('has a title, a common work, and says which source it comes from', () => {
    const { title, commonWork, note } = ecosystem.map;

    expect(title).not.toBe('');
    expect(commonWork).not.toBeNull();
    expect(note).toContain('Source');
  });

  it('cites a source for each record, of its title and year', () => {
    const { actors, links, stakes, spaces, situations } = ecosystem;
    const said = [
      ...actors.values(),
      ...links.values(),
      ...stakes.values(),
      ...spaces.values()
    ].map(({ note }) => note);
    const told = [...situations.values()].map(({ saidBy }) => saidBy);

    for (const source of [...said, ...told])
      expect(source).toMatch(
        /ATEMIS – IE-EFC, 2024, Fiche 1[01] – |Mouvement pour l’économie solidaire, Fiche 2\.3 – /
      );
  });

  it('marks what is assumed: a tag, and a note that says what', () => {
    const { actors, links, stakes, spaces } = ecosystem;
    const records = [...actors.values(), ...links.values(), ...stakes.values(), ...spaces.values()];
    const assumed = records.filter(({ tags }) => tags.includes('hypothèse'));

    expect(assumed.length).toBeGreaterThan(0);
    for (const record of records)
      expect(record.note?.startsWith('Hypothèse\u00a0: ')).toBe(record.tags.includes('hypothèse'));
  });

  it('invents no date', () => {
    const dated = [...file.state.records.values()].flatMap(({ cells }) =>
      ['on', 'since', 'until', 'saidOn', 'lastMet'].filter((name) => cells.has(name))
    );

    expect(dated).toEqual([]);
  });

  it('is laid out by hand, with room between all that is drawn', () => {
    const view = ecosystem.views.get(asId('v_main'));
    const drawn = [
      ...ecosystem.actors.keys(),
      ...ecosystem.stakes.keys(),
      ...ecosystem.spaces.keys()
    ];
    const places = drawn.map((one) => view?.positions.get(one));

    expect([...(view?.placed ?? [])].sort()).toEqual([...drawn].sort());
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(0, index)) {
        const apart = one && other ? Math.hypot(one[0] - other[0], one[1] - other[1]) : 0;
        expect(apart).toBeGreaterThanOrEqual(160);
      }
    }
  });
});

describe('the market of Loos-en-Gohelle', () => {
  const concerned = ['a_amap', 'a_mairie', 'a_producteurs'].map((id) => asId<ActorId>(id));

  function withRecords(state: MapState, ...changes: Change[]): MapState {
    const dot = nextDot(state, 'quelquun00000000');
    return fold(state, [{ dot, changes }]);
  }

  const record = (type: RecordType, id: string, values: object): Change =>
    changeOf(type, id, values);

  /** A place to go back over the market, with all concerned, facilitated by someone. */
  function withSpace(state: MapState, facilitator: string): MapState {
    const space: Partial<Space> = {
      name: 'Retour d’expérience sur le marché',
      kind: 'experience-feedback',
      facilitation: 'named',
      facilitators: [asId<ActorId>(facilitator)],
      participants: concerned,
      treats: [asId<StakeId>('s_marche'), asId('l_mairie_amap_tension')]
    };
    return withRecords(
      state,
      record('actor', 'a_tiers', { name: 'Animatrice', kind: 'person', inside: 'a_cabinet' }),
      record('actor', 'a_cabinet', { name: 'Coopérative de conseil', kind: 'organisation' }),
      record('actor', 'a_elue', { name: 'Une élue', kind: 'person', inside: 'a_mairie' }),
      record('space', 'e_rex', space)
    );
  }

  it('asks for a third space on the tension and on the contested stake', async () => {
    const { findings } = analysisOf((await opened('loos')).state);
    const asked = findings.filter(({ family }) => family === 'third-space');

    expect(
      asked.map(({ rule, subjects: { links, stakes } }) => [rule, ...links, ...stakes])
    ).toEqual([
      ['third-space.tension-uncovered', 'l_mairie_amap_tension'],
      ['third-space.tension-uncovered', 's_marche']
    ]);
  });

  it('no longer asks once all concerned meet, with someone from outside to facilitate', async () => {
    const rules = rulesOf(withSpace((await opened('loos')).state, 'a_tiers'));

    expect(rules.filter((rule) => rule.startsWith('third-space.'))).toEqual([]);
  });

  it('still asks about the facilitation when it comes from the town hall', async () => {
    const rules = rulesOf(withSpace((await opened('loos')).state, 'a_elue'));

    expect(rules).toContain('third-space.facilitator-inside');
    expect(rules).toContain('third-space.tension-uncovered');
  });
});

describe('LDE and its carrier', () => {
  it('shows an order held by coordination alone before the visits, and no longer after', async () => {
    const { state, snapshots } = await opened('lde');
    const [before, after] = snapshots.map(stateOfSnapshot);
    if (!before || !after) throw new Error('two snapshots are expected');

    expect(snapshots.map(({ name }) => name)).toEqual(['Avant les visites', 'Après les visites']);
    expect(rulesOf(before)).toContain('domination.order-only');
    expect(rulesOf(after)).not.toContain('domination.order-only');
    expect(rulesOf(state)).not.toContain('domination.order-only');
  });

  it('is today what its last snapshot says', async () => {
    const { state, snapshots } = await opened('lde');
    const last = snapshots.at(-1);

    expect(last && readBack(stateOfSnapshot(last)).ecosystem).toEqual(readBack(state).ecosystem);
  });
});

describe.each([
  // Fiche 11: those who are present in schools make the environment together; what holds back is
  // talked about with someone who is of none of the services.
  [
    'school',
    [
      'domination.order-only:a_agents+a_chefs',
      'domination.order-only:a_chefs+a_direction',
      'domination.order-only:a_direction+a_elus',
      // Those whom commands tie now have a place in common.
      'domination.one-way:map',
      'transverse.shared-stake:s_cadre',
      'third-space.tension-uncovered:l_tension',
      'third-space.tension-uncovered:s_cadre'
    ]
  ],
  // Fiche 2.3: the place was wanted by several, and its lease is built by landlord and tenant.
  ['voisinerie', ['transverse.shared-stake:s_quartier', 'third-space.link-uncovered:map']]
] as const)('the scenario of the example %s', (id, claimed) => {
  it('would close what it claims, and is what is proposed on the map, nothing else', async () => {
    const { ecosystem } = readBack((await opened(id)).state);
    const [scenario, ...others] = ecosystem.scenarios.values();
    if (!scenario) throw new Error('a scenario is expected');
    const today = analyse(ecosystem).findings.map((finding) => finding.id);
    const then = analyse(inScenario(ecosystem, scenario)).findings.map((finding) => finding.id);

    expect(others).toEqual([]);
    expect(today.filter((one) => !then.includes(one))).toEqual(claimed);
    const proposed = [...ecosystem.links.values(), ...ecosystem.spaces.values()].filter(
      ({ status }) => status === 'proposed'
    );
    expect(proposed.map((one) => one.id).sort()).toEqual([...scenario.adds].sort());
  });
});

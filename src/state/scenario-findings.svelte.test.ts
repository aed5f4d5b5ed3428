import { analyse } from '#analysis/analyse.ts';
import type { ComparedFindings } from '#analysis/comparison/findings-between.ts';
import { NO_STEPS } from '#analysis/what-if/in-scenario.ts';
import { RULES } from '#analysis/rules.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { asId, type ScenarioId } from '#domain/ids.ts';
import type { Scenario } from '#domain/scenario.ts';
import { actorId, ecosystemOf, linkId } from '#testing/ecosystem-of.ts';
import type { Analyst, Follower } from '#workers/analyst.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { Findings } from './findings.svelte.ts';
import { ScenarioFindings } from './scenario-findings.svelte.ts';

const TALK = 'Mairie -cooperation- AMAP';
const MAP = ecosystemOf(['Mairie -order-> Traiteur', TALK], {
  links: { [TALK]: { status: 'proposed' } }
});
const WITHOUT: Scenario = {
  ...NO_STEPS,
  id: asId<ScenarioId>('c_1'),
  name: 'Sans le traiteur',
  note: null,
  leaves: [actorId('Traiteur')]
};

/** Whoever is asked for an analysis, and answers when told to. */
class Asked {
  readonly of: Ecosystem[] = [];
  #follower: Follower | null = null;
  readonly findings = new Findings({
    analyse: (ecosystem: Ecosystem, _options: unknown, follower: Follower) => {
      this.of.push(ecosystem);
      this.#follower = follower;
      return Promise.resolve();
    },
    stop: vi.fn()
  } as unknown as Analyst);

  answer(): void {
    const order = RULES.map(({ id }) => id);
    const { map, measures, findings } = analyse(this.of.at(-1) ?? MAP);
    this.#follower?.onstage({ stage: 'background', rules: order, order, map, measures, findings });
  }
}

let today: Asked;
let then: Asked;
let findings: ScenarioFindings;
beforeEach(() => {
  [today, then] = [new Asked(), new Asked()];
  findings = new ScenarioFindings(today.findings, then.findings);
});
const answer = (): void => {
  today.answer();
  then.answer();
};
const rulesOf = (fate: keyof ComparedFindings): string[] | undefined =>
  findings.between?.findings[fate].map(({ finding }) => finding.rule);

it('says nothing until both states are read, then what became of each finding', () => {
  findings.read(MAP, WITHOUT);
  expect(findings.between).toBeNull();
  today.answer();
  expect([findings.between, findings.reading.is]).toEqual([null, 'reading']);
  then.answer();

  expect(findings.reading.is).toBe('ready');
  expect(today.of[0]?.links.has(linkId(TALK))).toBe(false);
  expect(rulesOf('resolved')).toContain('domination.order-only');
  expect(rulesOf('remaining')).not.toContain('domination.order-only');
});

it('goes on saying what it knew while a newer state is read', () => {
  findings.read(MAP, WITHOUT);
  answer();
  const known = findings.between;
  findings.read(MAP, { ...WITHOUT, leaves: [] });
  expect([findings.between, findings.reading.is]).toEqual([known, 'reading']);
  answer();
  expect(rulesOf('resolved')).toEqual([]);
});

it('reads nothing again for a name, a note, or a place on the map', () => {
  findings.read(MAP, WITHOUT);
  findings.read({ ...MAP, views: new Map() }, { ...WITHOUT, name: 'Autrement' });
  expect(then.of).toHaveLength(1);
  findings.read(MAP, { ...WITHOUT, adds: [linkId(TALK)] });
  expect(then.of).toHaveLength(2);
});

import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import { RULES } from '#analysis/rules.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { FindingsReceiver } from './findings-wire.ts';
import { MapCopy } from './map-copy.ts';
import type { MapAnswer, MapQuestion } from './map-questions.ts';
import { MapReader } from './map-reader.ts';

const FIRST = ecosystemOf(['Mairie -order-> Traiteur']);
const SECOND = ecosystemOf(['Mairie -order-> Traiteur', 'Mairie -tension- AMAP']);

/** A reader whose slices run when the test says so, each of them one step long. */
function slowReader() {
  const answers: MapAnswer[] = [];
  const planned: (() => void)[] = [];
  let time = 0;
  const reader = new MapReader((answer) => answers.push(structuredClone(answer)), {
    now: () => (time += 100),
    later: (run) => {
      planned.push(run);
    }
  });
  return {
    answers,
    hear: (question: MapQuestion) => {
      reader.hear(structuredClone(question));
    },
    turn: () => planned.shift()?.(),
    finish: () => {
      while (planned.length > 0) planned.shift()?.();
    }
  };
}

const changesTo = (map: Ecosystem, copy = new MapCopy()): MapQuestion => ({
  is: 'changes',
  changes: [...copy.changesTo(map)]
});

/** The findings that answers come down to, in the order of the rules. */
function findingsOf(answers: readonly MapAnswer[], receiver = new FindingsReceiver()): Finding[] {
  const byRule = new Map<string, readonly Finding[]>();
  let waiting: Finding[] = [];
  for (const answer of answers) {
    if (answer.is === 'findings') waiting.push(...receiver.take(answer.part));
    if (answer.is !== 'stage') continue;
    for (const rule of answer.rules)
      byRule.set(
        rule,
        waiting.filter((finding) => finding.rule === rule)
      );
    waiting = [];
  }
  return RULES.flatMap(({ id }) => byRule.get(id) ?? []);
}

it('answers stage by stage, and comes to what an analysis in one go does', () => {
  const { answers, hear, finish } = slowReader();
  hear(changesTo(SECOND));
  hear({ is: 'analyse', id: 7, options: {} });
  finish();

  expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([7]));
  const ends = answers.filter((answer) => answer.is === 'stage');
  expect(ends.map(({ stage }) => stage)).toEqual(['drawn', 'tested', 'background']);
  const { findings, map, measures } = analyse(SECOND);
  expect(JSON.stringify(findingsOf(answers))).toBe(JSON.stringify(findings));
  expect(JSON.stringify([ends[2]?.map, ends[2]?.measures])).toBe(JSON.stringify([map, measures]));
  expect(answers.some(({ is }) => is === 'progress')).toBe(true);
});

it('gives up an analysis when the map changes, or when a newer one is asked for', () => {
  const { answers, hear, turn, finish } = slowReader();
  const copy = new MapCopy();
  hear(changesTo(FIRST, copy));
  hear({ is: 'analyse', id: 1, options: {} });
  turn();
  hear(changesTo(SECOND, copy));
  finish();
  expect(answers.every(({ is }) => is === 'progress')).toBe(true);

  hear({ is: 'analyse', id: 2, options: {} });
  turn();
  hear({ is: 'analyse', id: 3, options: { referential: 'fabrique' } });
  finish();
  const ends = answers.filter((answer) => answer.is === 'stage');
  expect(new Set(ends.map(({ id }) => id))).toEqual(new Set([3]));
  expect(ends[0]?.map).toMatchObject({ referential: 'fabrique', links: 2 });
});

it('sends a finding whole once, and by its name as long as it says the same', () => {
  const { answers, hear, finish } = slowReader();
  const copy = new MapCopy();
  const receiver = new FindingsReceiver();
  hear(changesTo(FIRST, copy));
  hear({ is: 'analyse', id: 1, options: {} });
  finish();
  const first = findingsOf(answers.splice(0), receiver);

  const tension = [...SECOND.links.values()].find(({ kind }) => kind === 'tension')!;
  const amap = SECOND.actors.get(tension.to)!;
  const next = {
    ...FIRST,
    actors: new Map(FIRST.actors).set(amap.id, amap),
    links: new Map(FIRST.links).set(tension.id, tension)
  };
  hear(changesTo(next, copy));
  hear({ is: 'analyse', id: 2, options: {} });
  finish();
  const parts = answers.flatMap((answer) => (answer.is === 'findings' ? answer.part : []));
  const second = findingsOf(answers, receiver);
  expect(JSON.stringify(second)).toBe(JSON.stringify(analyse(next).findings));
  expect(parts.some((sent) => typeof sent === 'string')).toBe(true);
  const kept = second.filter((finding) => first.includes(finding));
  expect(kept.map(({ rule }) => rule)).toContain('domination.order-only');
  expect(kept.length).toBeLessThan(second.length);
});

it('answers with what went wrong rather than not at all', () => {
  const { answers, hear, finish } = slowReader();
  hear({ is: 'analyse', id: 1, options: {} });
  finish();
  expect(answers).toMatchObject([
    { id: 1, is: 'failed', error: expect.stringContaining('no map came') as string }
  ]);
});

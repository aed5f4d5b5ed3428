import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '#analysis/analyse.ts';
import { finished } from '#analysis/work.ts';
import { EXAMPLE_FILES, type ExampleId } from '#exchange/examples.ts';
import { readFile } from '#exchange/read-file.ts';
import { readBack } from '#lineage/read-back.ts';
import type { Proposals } from './proposal.ts';
import { proposing } from './proposing.ts';

const FOLDER = new URL('../../../static/examples/', import.meta.url);

async function proposedFor(example: ExampleId): Promise<Proposals> {
  const reading = await readFile(readFileSync(new URL(EXAMPLE_FILES[example], FOLDER), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  const { ecosystem } = readBack(reading.value.state);
  return finished(proposing(ecosystem, analyse(ecosystem).findings));
}

it('answers around the school services what the town has nowhere to talk through, with ATEMIS', async () => {
  const { proposals, unanswered } = await proposedFor('school');

  // One space for the tension, the contested stake, those that only it ties, and three commands:
  // all of them have someone in common, and seven fit around a table.
  expect(proposals[0]).toMatchObject({
    answers: [
      'domination.one-way:map',
      'domination.order-only:a_agents+a_chefs',
      'domination.order-only:a_chefs+a_direction',
      'domination.order-only:a_direction+a_elus',
      'third-space.tension-uncovered:l_tension',
      'third-space.tension-uncovered:s_cadre',
      'transverse.shared-stake:s_cadre'
    ],
    raises: [],
    spaces: [{ kind: 'experience-feedback', facilitators: ['a_atemis'] }],
    isExact: true
  });
  expect(proposals[0]?.spaces[0]?.participants).toHaveLength(7);
  // The links across, children included, are the matter of another table.
  expect(proposals.at(-1)?.answers).toEqual(['third-space.link-uncovered:map']);
  expect(unanswered.map(({ reason }) => reason)).toEqual(['nothing-in-common']);
});

it('answers at La Voisinerie what its spaces do not cover yet, and says what stays to be found', async () => {
  const { proposals, unanswered } = await proposedFor('voisinerie');

  expect(proposals).toMatchObject([
    {
      answers: ['third-space.link-uncovered:map'],
      // The APES takes part in that work: it cannot facilitate, and nobody else stands outside.
      raises: [expect.stringMatching(/^third-space.facilitator-inside:/)],
      spaces: [{ kind: 'deliberation' }],
      isExact: true
    },
    {
      // Those that only the stake ties; the Voisinerie, tied to them already, would be missing.
      answers: ['transverse.shared-stake:s_quartier'],
      raises: [expect.stringMatching(/^third-space.who-is-missing:/)],
      spaces: [{ facilitators: ['a_apes'] }],
      isExact: true
    }
  ]);
  expect(proposals[0]?.spaces[0]).not.toHaveProperty('facilitators');
  expect(unanswered.every(({ reason }) => reason === 'not-by-adding')).toBe(true);
});

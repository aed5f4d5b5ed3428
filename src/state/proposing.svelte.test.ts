import { CONSTRAINTS, type Proposals } from '#analysis/proposals/proposal.ts';
import { ecosystemOf } from '#testing/ecosystem-of.ts';
import { expect, it, vi } from 'vitest';
import { Proposing } from './proposing.svelte.ts';

const NOTHING: Proposals = { proposals: [], unanswered: [] };
const worker = vi.hoisted(() => ({
  answer: null as null | ((signal: AbortSignal) => Promise<unknown>)
}));
vi.mock('#workers/proposer.ts', () => ({
  proposeApart: (_asked: unknown, { signal }: { signal: AbortSignal }) => worker.answer?.(signal)
}));

const asked = {
  ecosystem: ecosystemOf(['Mairie -order-> AMAP']),
  findings: [],
  constraints: CONSTRAINTS
};
const given = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

it('keeps what was found with what it was worked out from, until it is let go of', async () => {
  worker.answer = () => Promise.resolve(NOTHING);
  const proposing = new Proposing();
  const under = proposing.propose(asked);
  expect([proposing.share, proposing.found]).toEqual([0, null]);
  await under;
  expect(proposing.share).toBeNull();
  expect(proposing.found).toEqual({ ...asked, ...NOTHING });
  proposing.stop();
  expect(proposing.found).toBeNull();
});

it('is given up without a word, and says what failed', async () => {
  worker.answer = given;
  const proposing = new Proposing();
  const under = proposing.propose(asked);
  proposing.stop();
  await under;
  expect([proposing.share, proposing.hasFailed, proposing.found]).toEqual([null, false, null]);

  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  worker.answer = () => Promise.reject(new Error('broken'));
  await proposing.propose(asked);
  expect([proposing.share, proposing.hasFailed]).toEqual([null, true]);
  told.mockRestore();
});

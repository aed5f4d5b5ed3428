import type { Ecosystem } from '#domain/ecosystem.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { changeOf } from '#lineage/change.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot } from '#lineage/write.ts';
import { Analyst } from '#workers/analyst.ts';

/** When each stage of an analysis was told, and how far apart frames were meanwhile, in milliseconds. */
export interface Told {
  readonly what: string;
  readonly stages: Readonly<Record<string, number>>;
  readonly longestGap: number;
  readonly slowFrames: number;
  readonly findings: number;
}

const analyst = new Analyst();
const beat = document.querySelector('#beat');

/** Follows an analysis, on a page that draws something at each frame. */
function follow(what: string, ecosystem: () => Ecosystem): Promise<Told> {
  return new Promise((resolve, reject) => {
    const stages: Record<string, number> = {};
    const gaps: number[] = [];
    let findings = 0;
    let last = 0;
    const frame = (at: number): void => {
      if (last > 0) gaps.push(at - last);
      last = at;
      if (beat) beat.textContent = String(gaps.length);
      if (!('background' in stages)) requestAnimationFrame(frame);
      else {
        const slowFrames = gaps.filter((gap) => gap > 50).length;
        resolve({ what, stages, longestGap: Math.max(...gaps), slowFrames, findings });
      }
    };
    requestAnimationFrame((at) => {
      frame(at);
      const start = performance.now();
      void analyst.analyse(
        ecosystem(),
        {},
        {
          onprogress: () => undefined,
          onstage: (outcome) => {
            stages[outcome.stage] = performance.now() - start;
            findings += outcome.findings.length;
          },
          onfailure: reject
        }
      );
    });
  });
}

/** Makes a map, and gives what analyses it whole, then again once one of its links was edited. */
function prepareAnalyst(actors: number): Record<string, () => Promise<Told>> {
  const { state } = generateMap({ actors, seed: 1 });
  const reading = readBack(state);
  return {
    whole: () => follow('read whole', () => reading.ecosystem),
    edited: () =>
      follow('one link edited', () => {
        const [link] = [...reading.ecosystem.links.values()].filter(({ kind }) => kind === 'order');
        const change = changeOf('link', link?.id ?? '', { kind: 'cooperation' });
        const write = { dot: nextDot(state, 'bench'), changes: [change] };
        return readBack(fold(state, [write]), reading).ecosystem;
      })
  };
}

Object.assign(globalThis, { prepareAnalyst });

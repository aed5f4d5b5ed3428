import type { Ecosystem } from '#domain/ecosystem.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { changeOf } from '#lineage/change.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot } from '#lineage/write.ts';
import { Analyst, type Follower } from '#workers/analyst.ts';

/** When each stage of an analysis, or of measures, was told, and how far apart frames were meanwhile, in milliseconds. */
export interface Told {
  readonly what: string;
  readonly stages: Readonly<Record<string, number>>;
  readonly longestGap: number;
  readonly slowFrames: number;
  readonly findings: number;
}

const analyst = new Analyst();
const beat = document.querySelector('#beat');

/** Asks for something, and tells each stage that is over with how many findings it brought. */
type Ask = (tell: (stage: string, findings: number) => void, fail: (error: Error) => void) => void;

/** Follows what is asked for until its last stage, on a page that draws something at each frame. */
function follow(what: string, last: string, ask: Ask): Promise<Told> {
  return new Promise((resolve, reject) => {
    const stages: Record<string, number> = {};
    const gaps: number[] = [];
    let findings = 0;
    let before = 0;
    const frame = (at: number): void => {
      if (before > 0) gaps.push(at - before);
      before = at;
      if (beat) beat.textContent = String(gaps.length);
      if (!(last in stages)) requestAnimationFrame(frame);
      else {
        const slowFrames = gaps.filter((gap) => gap > 50).length;
        resolve({ what, stages, longestGap: Math.max(...gaps), slowFrames, findings });
      }
    };
    requestAnimationFrame((at) => {
      frame(at);
      const start = performance.now();
      ask((stage, found) => {
        stages[stage] = performance.now() - start;
        findings += found;
      }, reject);
    });
  });
}

function followMeasures(ecosystem: Ecosystem): Promise<Told> {
  return follow('measured whole', 'measures', (tell, onfailure) => {
    const options = { look: 'cooperative', criterion: 'organisation', seed: 1 } as const;
    void analyst.measure(ecosystem, options, {
      onprogress: () => undefined,
      onmeasured: () => {
        tell('measures', 0);
      },
      onfailure
    });
  });
}

function followFindings(what: string, ecosystem: Ecosystem): Promise<Told> {
  return follow(what, 'background', (tell, onfailure) => {
    const onstage: Follower['onstage'] = ({ stage, findings }) => {
      tell(stage, findings.length);
    };
    const onprogress = (): void => undefined;
    void analyst.analyse(ecosystem, {}, { onprogress, onstage, onfailure });
  });
}

/** Makes a map, and gives what measures it, what analyses it, then again once a link was edited. */
function prepareAnalyst(actors: number): Record<string, () => Promise<Told>> {
  const { state } = generateMap({ actors, seed: 1 });
  const reading = readBack(state);
  const [link] = [...reading.ecosystem.links.values()].filter(({ kind }) => kind === 'order');
  const change = changeOf('link', link?.id ?? '', { kind: 'cooperation' });
  const write = { dot: nextDot(state, 'bench'), changes: [change] };
  const edited = readBack(fold(state, [write]), reading);
  return {
    panel: () => followMeasures(reading.ecosystem),
    whole: () => followFindings('read whole', reading.ecosystem),
    edited: () => followFindings('one link edited', edited.ecosystem)
  };
}

Object.assign(globalThis, { prepareAnalyst });

import { LAYOUTS } from '#ui/layouts/way.ts';
import type { LayoutTasks } from './canvas-layouts.ts';
import { FIRST_PICTURE_ACTORS } from './first-picture.ts';
import type { Target } from './targets.ts';

/** What was measured on one canvas, in milliseconds unless said otherwise. */
export interface Figures {
  /** Of the processor, on the thread that draws the page, for each frame of a pan. */
  readonly panFrame: number;
  /** The share of frames of a pan that layers painted before served. */
  readonly fromLayers: number;
  /** From an event of the mouse to the frame that shows it, 95 times out of 100. */
  readonly dragLatency: number;
  /** How many frames a pan had, three times larger than the whole map. */
  readonly zoomedInFrames: number;
  readonly rename: number;
  readonly move: number;
  readonly add: number;
}

/** What was measured on a map, in the built app and on a plain page. */
export interface CanvasFigures {
  readonly size: number;
  readonly boxes: number;
  readonly lines: number;
  readonly ours: Figures;
  readonly plain: Figures;
  readonly layouts: LayoutTasks;
}

/** All that was measured of drawing. */
export interface Drawn {
  readonly maps: readonly CanvasFigures[];
  /** In milliseconds. */
  readonly firstPicture: number;
}

const ROWS: readonly (readonly [name: string, figure: keyof Figures])[] = [
  ['panned frame, processor, ms', 'panFrame'],
  ['panned frames from layers', 'fromLayers'],
  ['drag, latency p95, ms', 'dragLatency'],
  ['frames panned, zoomed in', 'zoomedInFrames'],
  ['rename to next frame, ms', 'rename'],
  ['move to next frame, ms', 'move'],
  ['add to next frame, ms', 'add']
];

const FRAME = 1_000 / 60;
/** The longest that a layout may keep the page from answering, in milliseconds. */
const LONGEST = 33;
const FIRST_PICTURE = 3_000;
const PAN_SHARE: Readonly<Record<number, number>> = { 1_000: 1 / 6, 5_000: 1 / 20, 10_000: 1 / 30 };

/** The targets that apply to the sizes measured; each is met at or under its value. */
export function targetsOf(all: readonly CanvasFigures[]): Target[] {
  return all.flatMap(({ size, ours, plain, layouts }): Target[] => {
    const at = `${size.toLocaleString('en')} elements`;
    const share = PAN_SHARE[size];
    return [
      ...(share === undefined
        ? []
        : [
            {
              what: `panned frame ÷ plain, ${at}`,
              target: share,
              measured: ours.panFrame / plain.panFrame
            }
          ]),
      { what: `frames not from layers, ${at}`, target: 0.05, measured: 1 - ours.fromLayers },
      ...(size === 5_000
        ? [
            {
              what: `drag latency p95 in frames, ${at}`,
              target: 2,
              measured: ours.dragLatency / FRAME
            }
          ]
        : []),
      ...(size === 10_000
        ? [
            {
              what: `plain ÷ our frames, zoomed in, ${at}`,
              target: 0.5,
              measured: plain.zoomedInFrames / ours.zoomedInFrames
            }
          ]
        : []),
      ...(['rename', 'move', 'add'] as const).map((edit) => ({
        what: `${edit} ÷ plain, ${at}`,
        target: 0.6,
        measured: ours[edit] / plain[edit]
      })),
      {
        what: `longest task while laid out, in ms, ${at}`,
        target: LONGEST,
        measured: Math.max(...Object.values(layouts))
      }
    ];
  });
}

/** What a map without places is to be seen in. */
export function firstPictureTarget(measured: number): Target {
  const actors = FIRST_PICTURE_ACTORS.toLocaleString('en');
  return { what: `first picture of ${actors} actors, in ms`, target: FIRST_PICTURE, measured };
}

/** What was measured on some maps, as Markdown. */
export function tableOf(maps: readonly CanvasFigures[]): string {
  const tables = maps.map(({ boxes, lines, ours, plain, layouts }) =>
    [
      `### ${boxes.toLocaleString('en')} boxes and ${lines.toLocaleString('en')} lines`,
      '',
      '| | ours | plain cytoscape | ours ÷ plain |',
      '| --- | ---: | ---: | ---: |',
      ...ROWS.map(([name, figure]) => {
        const [one, other] = [ours[figure], plain[figure]];
        return `| ${name} | ${short(one)} | ${short(other)} | ${other === 0 ? '–' : short(one / other)} |`;
      }),
      ...LAYOUTS.map(
        (layout) => `| laid out (${layout}), longest task, ms | ${short(layouts[layout])} | – | – |`
      )
    ].join('\n')
  );
  return tables.join('\n\n');
}

/** All that was measured, held to its targets, as Markdown. */
export function reportOf({ maps, firstPicture }: Drawn): string {
  const rows = [...targetsOf(maps), firstPictureTarget(firstPicture)].map(
    ({ what, target, measured }) =>
      `| ${what} | ${short(target)} | ${short(measured)} | ${measured <= target ? 'met' : 'not met'} |`
  );
  const head = [
    '### Targets of the canvas',
    '',
    '| what | target, at most | measured | |',
    '| --- | ---: | ---: | --- |'
  ];
  return [tableOf(maps), [...head, ...rows].join('\n')].join('\n\n');
}

function short(value: number): string {
  return Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3)));
}

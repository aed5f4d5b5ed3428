import type { Point } from '#domain/fields.ts';
import { arrange } from './arrange.ts';
import { springLayout } from './spring-layout.ts';
import type { ToArrangeAll } from './to-arrange.ts';

/** What the canvas asks: an arrangement, under a number that comes back with it. */
export interface ArrangeRequest {
  readonly number: number;
  readonly request: ToArrangeAll;
}

/** What comes back. */
export interface ArrangeReply {
  readonly number: number;
  readonly places: ReadonlyMap<string, Point>;
}

onmessage = ({ data }: MessageEvent<ArrangeRequest>): void => {
  const { number, request } = data;
  const size = request.nodes.length + request.ties.length;
  const reply: ArrangeReply = { number, places: arrange(request, springLayout(size)) };
  postMessage(reply);
};

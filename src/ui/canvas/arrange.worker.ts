import type { Point } from '#domain/fields.ts';
import { layOut } from '#ui/layouts/lay-out.ts';
import type { Way } from '#ui/layouts/way.ts';
import { springLayout } from './spring-layout.ts';
import type { ToArrangeAll } from '#drawing/places/to-arrange.ts';

/** What the canvas asks: an arrangement, under a number that comes back with it. */
export interface ArrangeRequest {
  readonly number: number;
  readonly request: ToArrangeAll;
  readonly way: Way;
}

/** What comes back. */
export interface ArrangeReply {
  readonly number: number;
  readonly places: ReadonlyMap<string, Point>;
}

onmessage = ({ data }: MessageEvent<ArrangeRequest>): void => {
  const { number, request, way } = data;
  const size = request.nodes.length + request.ties.length;
  const reply: ArrangeReply = { number, places: layOut(request, way, springLayout(size)) };
  postMessage(reply);
};

import type { Ecosystem } from '#domain/ecosystem.ts';
import type { Point } from '#domain/fields.ts';
import type { ActorId } from '#domain/ids.ts';
import type { DrawnId, View } from '#domain/view.ts';
import type { CanvasApi } from './canvas-api.ts';
import type { AskedAt } from './canvas-events.ts';
import type { CanvasWords } from './canvas-words.ts';
import type { Drop } from './dropping.ts';
import type { Theme } from '#drawing/palette.ts';

/** What the canvas is given of a map, and what it tells of what is done on it. */
export interface MapCanvasProps {
  ecosystem: Ecosystem;
  /** Where things were placed; the rest gets a place from a layout. */
  view: View | null;
  selected: readonly string[];
  /** The evidence of a finding, that stands out; `null` for none. */
  highlighted: ReadonlySet<string> | null;
  /** What does not recede when nothing stands out; `null` for everything. */
  kept: ReadonlySet<string> | null;
  theme: Theme;
  words: CanvasWords;
  readonly: boolean;
  /** Presses and drags choose, instead of moving the map. */
  selecting: boolean;
  onselect: (ids: string[]) => void;
  onmove: (moved: ReadonlyMap<DrawnId, Point>) => void;
  /** Actors were dropped into another one, or out of the one they were in (`null`), here. */
  onnest?: (drop: Drop, moved: ReadonlyMap<DrawnId, Point>) => void;
  onadd: (at: Point) => void;
  onopen: (id: string) => void;
  /** A right click or a long press, on an element, which is then chosen, or on the background. */
  oncontext?: (id: string | null, at: AskedAt) => void;
  /** A link was pulled from an actor to something, or to nothing (`null`), here. */
  onlink: (from: ActorId, to: DrawnId | null, at: Point) => void;
  onfold?: (id: ActorId, isFolded: boolean) => void;
  /** Places to keep, that a layout which was asked for gave, or what is new needs. */
  onarranged: (positions: ReadonlyMap<DrawnId, Point>, isAsked: boolean) => void;
  onbusy?: (isBusy: boolean) => void;
  onready?: (api: CanvasApi) => void;
  /** Something that was asked for, and takes the keyboard, is being loaded; gives it back. */
  onload: <Coming>(coming: Promise<Coming>) => Promise<Coming>;
}

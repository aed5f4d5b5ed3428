import type { Point } from '#domain/fields.ts';
import { binRecords } from '#state/edits.ts';
import { excerptOf, sizeOf, type Excerpt } from '#state/excerpt.ts';
import { excerptText, readExcerpt } from '#state/excerpt-text.ts';
import { insertExcerpt } from '#state/insert-excerpt.ts';
import { boxAround } from '#drawing/box.ts';
import { freePlace } from '#drawing/places/free-place.ts';
import type { Desk } from '#ui/map/desk.svelte.ts';
import { linkNaming } from '#ui/sheets/link-naming.ts';
import { linkName } from '#ui/sheets/reference-options.ts';
import { words } from '#ui/shared/words.svelte.ts';
import { clipboard } from './clipboard.svelte.ts';

/** Room around what is copied, in units of the canvas: about a box. */
const ROOM = 140;

/** Puts a copy of what is chosen beside it, and chooses the copy. */
export function duplicateChosen(desk: Desk): void {
  const { ecosystem, selected } = desk.workspace;
  const excerpt = excerptOf(ecosystem, selected);
  const middle = boxOf(excerpt)?.at;
  insert(desk, excerpt, middle && shift(desk, excerpt, middle), selected);
}

/** Takes a copy of what is chosen, for a menu to paste it; the names also go to the clipboard. */
export function copyChosen(desk: Desk): void {
  const { excerpt, text, names } = copied(desk);
  clipboard.text = text;
  // Refused by a browser, it is still kept here.
  navigator.clipboard.writeText(names).catch(() => undefined);
  desk.notices.say(words.commands.copied(sizeOf(excerpt)));
}

/** Takes what is chosen off the map, to be pasted elsewhere. */
export function cutChosen(desk: Desk): void {
  copyChosen(desk);
  binChosen(desk);
}

/** Bins what was just copied. */
export function binChosen({ workspace }: Desk): void {
  const { editor, ecosystem, selected } = workspace;
  void editor.perform(binRecords(ecosystem, selected));
}

/** Puts a part of a map, given as text, on this one. */
export function pasteText(desk: Desk, text: string): void {
  const excerpt = readExcerpt(text);
  if (excerpt && sizeOf(excerpt) > 0) insert(desk, excerpt, shift(desk, excerpt));
  else desk.notices.say(words.commands.nothingToPaste);
}

/** What is chosen: as a part of a map, as text, and as the names it goes by, one a line. */
export function copied(desk: Desk): { excerpt: Excerpt; text: string; names: string } {
  const excerpt = excerptOf(desk.workspace.ecosystem, desk.workspace.selected);
  const { actors, links, stakes, spaces } = excerpt;
  const named = [...actors.values(), ...stakes.values(), ...spaces.values()];
  const lines = [
    ...named.map(({ name }) => name || words.map.unnamed),
    ...(named.length > 0
      ? []
      : [...links.values()].map((link) =>
          linkName(desk.workspace.ecosystem, link, linkNaming(words))
        ))
  ];
  return { excerpt, text: excerptText(excerpt), names: lines.join('\n') };
}

function insert(
  desk: Desk,
  excerpt: Excerpt,
  by: Point = [0, 0],
  chosen?: readonly string[]
): void {
  const { workspace, notices } = desk;
  const edit = insertExcerpt(excerpt, { on: workspace.ecosystem, by });
  void workspace.editor.perform(edit).then(() => {
    const made = (
      chosen ?? [...excerpt.actors.keys(), ...excerpt.stakes.keys(), ...excerpt.spaces.keys()]
    )
      .map((id) => edit.copies.get(id) ?? '')
      .filter(Boolean);
    workspace.select(made);
    notices.say(words.commands.pasted(sizeOf(excerpt)));
    desk.locate(made);
  });
}

/** How far to a free place: near a point, or in the middle of what is in view. */
function shift(desk: Desk, excerpt: Excerpt, near?: Point): Point {
  const box = boxOf(excerpt);
  if (!box || !desk.canvas) return [ROOM, 0];
  const [x, y] = freePlace(box, near ?? desk.canvas.freePlace(), desk.canvas.boxes.values());
  return [x - box.at[0], y - box.at[1]];
}

function boxOf({ positions }: Excerpt): ReturnType<typeof boxAround> {
  return boxAround([...positions.values()].map((at) => ({ at, width: ROOM, height: ROOM / 2 })));
}

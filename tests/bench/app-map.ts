import { asId, type ActorId, type ViewId } from '#domain/ids.ts';
import type { DrawnId } from '#domain/view.ts';
import type { Point } from '#domain/fields.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { MAX_MEMBERS } from '#exchange/limits.ts';
import { writeFile } from '#exchange/write-file.ts';
import { changeOf } from '#lineage/change.ts';
import { readBack } from '#lineage/read-back.ts';
import { fold, nextDot } from '#lineage/write.ts';

/** How far apart things are placed, in units of the canvas. */
const STEP = 260;

/**
 * A generated map as a file, in which one link is proposed. All that a file can
 * hold the place of has one, so that a layout has little to do or nothing.
 */
export async function placedMap(actors: number): Promise<Buffer> {
  const map = generateMap({ actors, seed: 1 });
  const { ecosystem } = readBack(map.state);
  const drawn: DrawnId[] = [
    ...ecosystem.actors.keys(),
    ...ecosystem.stakes.keys(),
    ...ecosystem.spaces.keys()
  ];
  const side = Math.ceil(Math.sqrt(drawn.length));
  const positions = new Map(
    drawn
      .slice(0, MAX_MEMBERS - 1)
      .map((id, place): [DrawnId, Point] => [
        id,
        [(place % side) * STEP, Math.floor(place / side) * STEP]
      ])
  );
  const [from, to] = [...ecosystem.actors.keys()] as [ActorId, ActorId];
  const changes = [
    changeOf('view', asId<ViewId>('v_main'), { positions }),
    changeOf('link', 'l_proposed', { from, to, kind: 'cooperation', status: 'proposed' })
  ];
  const state = fold(map.state, [{ dot: nextDot(map.state, 'benchbenchbench0'), changes }]);
  return Buffer.from(await writeFile({ ...map, state }));
}

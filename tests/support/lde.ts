import { readFileSync } from 'node:fs';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { EXAMPLE_FILES } from '#exchange/examples.ts';
import { readFile } from '#exchange/read-file.ts';
import { stateOfSnapshot } from '#exchange/read-snapshot.ts';
import { readBack } from '#lineage/read-back.ts';

const FOLDER = new URL('../../static/examples/', import.meta.url);

/** LDE and its carrier: before the visits, after them, and today. */
export async function lde(): Promise<{
  readonly before: Ecosystem;
  readonly after: Ecosystem;
  readonly today: Ecosystem;
}> {
  const reading = await readFile(readFileSync(new URL(EXAMPLE_FILES.lde, FOLDER), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  const { state, snapshots } = reading.value;
  const [before, after] = snapshots.map(
    (snapshot) => readBack(stateOfSnapshot(snapshot)).ecosystem
  );
  if (!before || !after) throw new Error('no snapshots');
  return { before, after, today: readBack(state).ecosystem };
}

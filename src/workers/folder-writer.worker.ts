import type { Audience } from '#domain/visibility.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { forAudience } from '#exchange/privacy/for-audience.ts';
import { writeFile } from '#exchange/write-file.ts';

/** What the main thread asks: a map as a file, as far as an audience goes. */
export interface FolderTextRequest {
  readonly file: MapFile;
  readonly audience: Audience;
}

/** The text of the file; `null` when no file can hold the map. */
export type FolderTextAnswer = string | null;

onmessage = async ({ data }: MessageEvent<FolderTextRequest>): Promise<void> => {
  const { file, audience } = data;
  let answer: FolderTextAnswer = null;
  try {
    answer = await writeFile(await forAudience(file, audience));
  } catch (error) {
    // Whoever asked waits for an answer.
    console.error(error);
  }
  postMessage(answer);
};

import type { Audience } from '#domain/visibility.ts';
import type { MapFile } from '#exchange/map-file.ts';
import type { FolderTextAnswer, FolderTextRequest } from './folder-writer.worker.ts';
import url from './folder-writer.worker.ts?worker&url';
import { ask } from './trusted-worker.ts';
import { WaitingWorker } from './waiting-worker.ts';

const writer = new WaitingWorker(url);

/** Has a writer wait: it is there even if the network goes meanwhile. */
export function readyFolderWriter(): void {
  writer.ready();
}

/** The text of a map's file as far as an audience goes, off the main thread; `null` when no file can hold it. */
export function folderText(file: MapFile, audience: Audience): Promise<string | null> {
  // A large map that was edited lies in layers, which go through no door.
  const state = { ...file.state, records: new Map(file.state.records) };
  const request: FolderTextRequest = { file: { ...file, state }, audience };
  return ask<FolderTextAnswer>(writer.take(), request);
}

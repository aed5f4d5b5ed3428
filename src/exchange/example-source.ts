import { EXAMPLE_FILES, type ExampleId } from './examples.ts';

/**
 * Fetches an example from beside the page, wherever the page is served from. The
 * one place that asks for anything over the network, and it is the app's own host.
 *
 * @throws when the file cannot be had, as on a device that is offline and never showed it.
 */
export async function loadExample(id: ExampleId): Promise<Uint8Array> {
  const response = await fetch(new URL(`examples/${EXAMPLE_FILES[id]}`, document.baseURI));
  if (!response.ok) throw new Error(`exchange/example-source: ${id}, ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

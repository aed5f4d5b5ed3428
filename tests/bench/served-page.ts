import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';

/** Builds a page with its workers, and serves it to this machine alone; resolves to its address. */
export async function servedPage(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true }
  });
  const answer = sirv(outDir);
  const server = createServer((request, response) => {
    answer(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Once all is done, nothing waits for it.
  server.unref();
  return `http://127.0.0.1:${String(port)}/`;
}

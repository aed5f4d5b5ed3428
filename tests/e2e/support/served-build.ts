import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';

/** A copy of the build in a folder of a host of its own, which a test may replace. */
export interface ServedBuild {
  readonly origin: string;
  readonly address: string;
  /** Puts another version in its place: the same app under another name, with another title. */
  readonly deployNext: (title: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Serves a copy of the build in a folder of a host. */
export async function serveBuild(folder: string): Promise<ServedBuild> {
  const host = await mkdtemp(join(tmpdir(), 'maillage-'));
  const place = join(host, folder);
  await cp('build', place, { recursive: true });
  const server = createServer(sirv(host, { dev: true, etag: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const replace = async (file: string, edit: (text: string) => string): Promise<void> => {
    const text = await readFile(join(place, file), 'utf8');
    const edited = edit(text);
    if (edited === text) throw new Error(`${file}: nothing to replace`);
    await writeFile(join(place, file), edited);
  };

  return {
    origin,
    address: `${origin}/${folder}/`,
    deployNext: async (title) => {
      await replace('index.html', (html) =>
        html.replace('<html lang="fr">', `<html lang="fr" data-build="${title}">`)
      );
      await replace('service-worker.js', (script) =>
        script.replace(/([`"'])(\d+\.\d+\.\d+\+[\w.]+)\1/, `$1$2.${title}$1`)
      );
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await rm(host, { recursive: true });
    }
  };
}

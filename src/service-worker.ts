/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';

/*
 * Keeps the whole app on the device, one cache a version. A page only ever gets
 * the files of the version that it started with: its start page comes from the
 * cache of the worker in charge, and all that it asks for after has a name that
 * is the fingerprint of what it holds.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Caches are shared by all that a host serves: the folder is in the name. */
const PREFIX = `maillage:${base}:`;
const CACHE = PREFIX + version;
const PAGE = `${base}/`;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepVersion());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim().then(dropOlder));
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode !== 'navigate') {
    event.respondWith(answer(request));
  } else if (pathname === PAGE || pathname === `${base}/index.html`) {
    event.waitUntil(dropOlder());
    event.respondWith(answer(new Request(PAGE)));
  }
});

/** Keeps every file of this version, or none. */
async function keepVersion(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([
      keepPage(cache),
      ...build.map((file) => keepFile(cache, file)),
      // Their names say nothing of what they hold: the host is asked whether it has changed.
      ...files.map((file) => cache.add(new Request(file, { cache: 'no-cache' })))
    ]);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Takes a file from an older version that has the same, else from the host. */
async function keepFile(cache: Cache, file: string): Promise<void> {
  const known = await caches.match(file);
  await (known ? cache.put(file, known) : cache.add(file));
}

/** Keeps the start page, unless a version is being put in place of this one at this moment. */
async function keepPage(cache: Cache): Promise<void> {
  const response = await fetch(PAGE, { cache: 'no-cache' });
  const html = await response.clone().text();
  const asked = html.match(/_app\/immutable\/[\w./-]+/g) ?? [];
  const isOurs = asked.length > 0 && asked.every((file) => build.includes(`${base}/${file}`));
  if (!response.ok || !isOurs) throw new Error('service-worker: this page is of another version');
  await cache.put(PAGE, response);
}

/** Lets go of older versions, unless a page is open that may have started with one. */
async function dropOlder(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window' });
  if (pages.length > 0) return;
  // In the order they were made: what comes after this one may be on its way in.
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const older = names.slice(0, Math.max(0, names.indexOf(CACHE)));
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const ours = await caches.open(CACHE);
  const asKept = { ignoreVary: true };
  return (
    (await ours.match(request, asKept)) ??
    // A page that another version started, and that is still open.
    (await caches.match(request, asKept)) ??
    fetch(request)
  );
}

import { trustedUrl } from './trusted-worker.ts';

/**
 * Has the browser keep the whole app on the device, for it to start without a
 * network; `null` where a browser does not do that, as in some private windows.
 */
export async function keepOffline(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null;
  await navigator.serviceWorker.register(trustedUrl('service-worker.js'));
  return (await navigator.serviceWorker.getRegistration()) ?? null;
}

/**
 * Puts a version that waits in charge of the pages, then has it start: at the
 * asking of one page, and only that one reloads.
 */
export function startVersion(waiting: ServiceWorker): void {
  const restart = (): void => {
    location.reload();
  };
  // Another page may have put it in charge already.
  if (waiting.state !== 'installed') restart();
  navigator.serviceWorker.addEventListener('controllerchange', restart, { once: true });
  waiting.postMessage('take over');
}

/** Takes the app off the device: it starts again from the network, if ever. */
export async function forgetOffline(): Promise<void> {
  const scope = new URL('./', document.baseURI);
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const ours = registrations.filter((one) => one.scope === scope.href);
    await Promise.all(ours.map((one) => one.unregister()));
  }
  // Caches are shared by all that a host serves; ours have our folder in their name.
  const prefix = `maillage:${scope.pathname.replace(/\/$/u, '')}:`;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name))
  );
}

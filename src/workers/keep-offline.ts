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

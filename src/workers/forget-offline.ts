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

import { MediaQuery } from 'svelte/reactivity';
import { keepOffline, startVersion } from '#workers/keep-offline.ts';

/** Whether the app starts without a network: being prepared, ready, or not to be had here. */
export type Readiness = 'preparing' | 'ready' | 'failed' | 'unavailable';

/** What the browser gives when it can install the app; TypeScript's own libraries do not know it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** How long a page is left to itself before the app is put on the device, in milliseconds. */
const SETTLED = 2_500;
/** How often a page that stays open asks whether there is a new version, in milliseconds. */
const BETWEEN_LOOKS = 3_600_000;

/** The app as the device keeps it: whether it starts offline, its next version, its installation. */
class InstalledApp {
  #readiness = $state<Readiness>('preparing');
  #waiting = $state.raw<ServiceWorker | null>(null);
  #offer = $state.raw<InstallOffer | null>(null);
  #registration: ServiceWorkerRegistration | null = null;
  readonly #isAlone = new MediaQuery('(display-mode: standalone)');

  get readiness(): Readiness {
    return this.#readiness;
  }

  /** Whether another version is there, and waits to be asked in. */
  get hasNewVersion(): boolean {
    return this.#waiting !== null;
  }

  /** Whether the browser offers to install the app. */
  get canInstall(): boolean {
    return this.#offer !== null;
  }

  /** Whether this page is in the window of the installed app. */
  get isInstalled(): boolean {
    return this.#isAlone.current;
  }

  /** Listens to what the browser offers: once, soon after the page has opened. */
  hear(): void {
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#offer = event as InstallOffer;
    });
    addEventListener('appinstalled', () => (this.#offer = null));
  }

  /** Has the device keep the app, once the page is there, and looks out for its next version. */
  async start(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const registration = await keepOffline().catch(() => 'failed' as const);
    if (registration === null || registration === 'failed')
      this.#readiness = registration ?? 'unavailable';
    else this.#follow(registration);
  }

  /** Starts the version that waits, in this page; what others show stays as it is. */
  takeNewVersion(): void {
    if (this.#waiting) startVersion(this.#waiting);
  }

  /** Asks the host for a new version, and says whether there is one; `null` when it does not answer. */
  async look(): Promise<boolean | null> {
    try {
      const registration = this.#registration;
      if (!registration) return null;
      await registration.update();
      return registration.installing !== null || registration.waiting !== null;
    } catch {
      return null;
    }
  }

  /** Asks the browser to install the app. */
  async install(): Promise<void> {
    await this.#offer?.prompt();
    this.#offer = null;
  }

  #follow(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    const { active, waiting, installing } = registration;
    if (active) this.#readiness = 'ready';
    if (active && waiting) this.#waiting = waiting;
    if (installing) this.#await(installing, registration);
    registration.addEventListener('updatefound', () => {
      if (registration.installing) this.#await(registration.installing, registration);
    });
    let looked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || Date.now() - looked < BETWEEN_LOOKS) return;
      looked = Date.now();
      // Without a network there is nothing to learn.
      registration.update().catch(() => undefined);
    });
  }

  #await(worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) this.#waiting = worker;
      if (worker.state === 'activated') this.#readiness = 'ready';
      if (worker.state === 'redundant' && !registration.active) this.#readiness = 'failed';
    });
  }
}

export const installedApp = new InstalledApp();

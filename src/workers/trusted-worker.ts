/** The part of Trusted Types that is used here; TypeScript's own libraries do not describe it. */
interface UrlPolicy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string }
  ): UrlPolicy;
}

/** The one policy that the page's security rules let start workers. */
const POLICY_NAME = 'maillage-worker-url';

// A policy's name can be taken once in the life of a page.
let policy: UrlPolicy | undefined;

/**
 * Starts a module worker of this app, also where the page only runs scripts
 * that a Trusted Types policy vouches for. Callers name their worker with
 * `import url from './x.worker.ts?worker&url'`.
 *
 * @throws TypeError when the address leads outside the folder the app is served from.
 */
export function startWorker(url: string): Worker {
  return new Worker(trustedUrl(url), { type: 'module' });
}

/** Asks one thing of a worker of its own, and lets go of it once it has answered. */
export function askWorker<Answer>(
  url: string,
  request: unknown,
  transfer: Transferable[] = []
): Promise<Answer> {
  return ask(startWorker(url), request, transfer);
}

/** Asks the one thing that a worker is there for, and lets go of it once it has answered. */
export async function ask<Answer>(
  worker: Worker,
  request: unknown,
  transfer: Transferable[] = []
): Promise<Answer> {
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(request, transfer);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * The address of a script of this app in a form that may start a worker: what
 * it checks is hidden from TypeScript.
 *
 * @throws TypeError when the address leads outside the folder the app is served from.
 */
export function trustedUrl(url: string): URL {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return ownUrl(url);
  policy ??= trustedTypes.createPolicy(POLICY_NAME, {
    createScriptURL: (address) => ownUrl(address).href
  });
  return policy.createScriptURL(url) as URL;
}

/** The whole address of one of the app's own files. */
function ownUrl(url: string): URL {
  const base = new URL('./', document.baseURI);
  const address = new URL(url, base);
  if (address.origin !== base.origin || !address.pathname.startsWith(base.pathname))
    throw new TypeError(`workers/trusted-worker: ${address.href} is not ours`);
  return address;
}

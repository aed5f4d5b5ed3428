import { afterEach, expect, it, vi } from 'vitest';

const started: { url: string; type: string | undefined }[] = [];

function FakeWorker(url: URL | { trusted: string }, options?: { type?: string }): void {
  started.push({
    url: url instanceof URL ? url.href : `trusted ${url.trusted}`,
    type: options?.type
  });
}

const createPolicy = vi.fn(
  (_name: string, rules: { createScriptURL: (url: string) => string }) => ({
    createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) })
  })
);

async function freshStart(): Promise<(url: string) => unknown> {
  vi.resetModules();
  started.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { baseURI: 'https://territoire.fr/outils/maillage/?x=1' });
  return (await import('./trusted-worker.ts')).startWorker;
}

afterEach(() => {
  vi.unstubAllGlobals();
  createPolicy.mockClear();
});

it('starts module workers through one policy, taken once', async () => {
  const startWorker = await freshStart();
  vi.stubGlobal('trustedTypes', { createPolicy });
  startWorker('./_app/workers/analysis.js');
  startWorker('/outils/maillage/_app/workers/fold.js');

  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['maillage-worker-url']);
  expect(started).toEqual([
    {
      url: 'trusted https://territoire.fr/outils/maillage/_app/workers/analysis.js',
      type: 'module'
    },
    { url: 'trusted https://territoire.fr/outils/maillage/_app/workers/fold.js', type: 'module' }
  ]);
});

it('starts them without a policy where there are no trusted types', async () => {
  const startWorker = await freshStart();
  startWorker('./_app/workers/analysis.js');

  expect(started).toEqual([
    { url: 'https://territoire.fr/outils/maillage/_app/workers/analysis.js', type: 'module' }
  ]);
});

it.each([
  'https://evil.example/outils/maillage/x.js',
  '//evil.example/x.js',
  '../autre/x.js',
  '/x.js',
  'data:text/javascript,1',
  'blob:https://territoire.fr/1'
])('refuses %s, with trusted types or without', async (url) => {
  const startWorker = await freshStart();
  expect(() => startWorker(url)).toThrow(TypeError);
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(() => startWorker(url)).toThrow(TypeError);
  expect(started).toEqual([]);
});

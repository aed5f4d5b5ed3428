import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../.ci/browser.js';

/** A Chromium on a profile of its own, that can be killed as a power cut would. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  readonly kill: () => Promise<void>;
}

const STARTS_WITHIN = 20_000;

/** Starts a browser on a profile, new or left by another. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  mkdirSync(profile, { recursive: true });
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const program = await findBrowser();
  if (!program) throw new Error('tests/support/killable-browser: no browser');
  const child = spawn(
    program,
    [
      '--headless=new',
      '--lang=fr-FR',
      '--accept-lang=fr-FR',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      'about:blank'
    ],
    // A group of its own, for all its processes to be killed at once.
    { detached: true, stdio: 'ignore' }
  );
  const exited = once(child, 'exit');
  const browser = await connected(portFile);
  const [context] = browser.contexts();
  if (!context) throw new Error('tests/support/killable-browser: no context');
  return {
    context,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await exited;
      await browser.close().catch(() => undefined);
    }
  };
}

async function connected(portFile: string): Promise<Browser> {
  const until = Date.now() + STARTS_WITHIN;
  for (;;) {
    try {
      const [port] = readFileSync(portFile, 'utf8').split('\n');
      return await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`);
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/;

/** @param {string} script */
const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** @param {string} html */
function startScriptOf(html) {
  const script = INLINE_SCRIPT.exec(html)?.[1];
  if (script === undefined) throw new Error('The page has no start script: has kit changed?');
  return script;
}

/**
 * The page that kit wrote, with addresses that start where the page is instead of at the root of
 * the host: kit makes every page relative but this one (sveltejs/kit#13858). The start script
 * changes with them, and so does its hash in the content security policy.
 *
 * @param {string} html
 */
export function portablePage(html) {
  const before = startScriptOf(html);

  const portable = html.replace(/(["'])\/(_app\/|service-worker\.js)/g, '$1./$2');
  const after = startScriptOf(portable);

  if (portable.includes('content-security-policy') && !portable.includes(hashOf(before)))
    throw new Error('The policy lacks the hash of the start script: has kit changed?');
  return portable.replace(hashOf(before), hashOf(after));
}

/**
 * An adapter that does what the given one does, and makes the page it wrote portable.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function portable(adapter, folder) {
  return {
    ...adapter,
    name: `${adapter.name} (portable)`,
    async adapt(builder) {
      await adapter.adapt(builder);
      const page = join(folder, 'index.html');
      writeFileSync(page, portablePage(readFileSync(page, 'utf8')));
    }
  };
}

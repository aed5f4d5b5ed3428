import { readFileSync } from 'node:fs';

const MADE_WITH = new URL('../src/ui/about/made-with.json', import.meta.url);
/** The last package of a path: those inside another are packages too. */
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Stops a build that holds a package which the app does not say it is made with.
 *
 * @returns {import('vite').Plugin}
 */
export function knownPackages() {
  return {
    name: 'known-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      const known = JSON.parse(readFileSync(MADE_WITH, 'utf8')).map(
        (/** @type {{ name: string }} */ { name }) => name
      );
      const found = [...this.getModuleIds()].map((id) => PACKAGE.exec(id)?.[1]);
      const unknown = new Set(found.filter((name) => name && !known.includes(name)));
      if (unknown.size > 0) this.error(`not in made-with.json: ${[...unknown].join(', ')}`);
    }
  };
}

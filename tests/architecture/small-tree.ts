import { cruise } from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import config, { MAY_IMPORT } from './layers.config.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Files = Readonly<Record<string, string>>;

/** A module of each layer that breaks no rule: it imports one of each layer that it may. */
const SOUND: Files = {
  ...Object.fromEntries(
    Object.entries(MAY_IMPORT).map(([layer, allowed]) => [
      `src/${layer}/thing.ts`,
      allowed.map((other) => `export { ${other} } from '#${other}/thing.ts';\n`).join('') +
        `export const ${layer} = 1;\n`
    ])
  ),
  'tests/support/builder.ts': 'export const builder = 1;\n'
};

/** A throw-away tree with the project's packages and import names, and small modules. */
export class SmallTree {
  readonly #folder = mkdtempSync(join(tmpdir(), 'maillage-layers-'));

  constructor() {
    const { imports, dependencies, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8')
    ) as Record<string, unknown>;
    this.#write({
      ...SOUND,
      'package.json': JSON.stringify({ type: 'module', imports, dependencies, devDependencies })
    });
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  /** The names of the rules that the tree breaks once the given files are put into it. */
  async refusals(files: Files = {}): Promise<readonly string[]> {
    this.#write(files);
    try {
      return await this.#cruise();
    } finally {
      this.#restore(Object.keys(files));
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  async #cruise(): Promise<readonly string[]> {
    const { tsConfig: _tsConfig, enhancedResolveOptions, ...options } = config.options ?? {};
    const { output } = await cruise(
      ['src'],
      {
        ...options,
        baseDir: this.#folder,
        validate: true,
        ruleSet: { forbidden: config.forbidden ?? [] },
        // The packages are behind a symbolic link: they are known by where the link is.
        preserveSymlinks: true
      },
      // A file is asked again after it has changed.
      { ...enhancedResolveOptions, cacheDuration: 0 } as never
    );
    if (typeof output === 'string') throw new TypeError(output);
    return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
  }

  #write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.#folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }

  #restore(paths: readonly string[]): void {
    for (const path of paths) {
      const sound = SOUND[path];
      if (sound === undefined) rmSync(join(this.#folder, path));
      else this.#write({ [path]: sound });
    }
  }
}

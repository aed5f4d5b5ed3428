import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Development packages that the compiler puts parts of into the build. */
const COMPILED_IN = ['svelte', '@sveltejs/kit', 'clsx', 'devalue', 'esm-env'];

/** A package that users get with the app. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence as it came, or what its manifest says of it. */
  readonly text: string;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const lockedAs = (name: string): Locked | undefined => packages[`node_modules/${name}`];

/** Every package that users get, by name: ours, what they need, and what is compiled in. */
export function shippedPackages(): readonly ShippedPackage[] {
  const names = new Set([...Object.keys(packages['']?.dependencies ?? {}), ...COMPILED_IN]);
  for (const name of names) {
    // Of what compiles the app, only what is named above goes along.
    if (COMPILED_IN.includes(name)) continue;
    const { dependencies, peerDependencies } = lockedAs(name) ?? {};
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) names.add(needed);
  }
  return [...names].sort().map((name) => {
    const { version, license = 'none' } = lockedAs(name) ?? { version: 'not locked' };
    return { name, version, licence: license, text: licenceText(name) };
  });
}

function licenceText(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(txt|md))?$/i.test(one));
  if (file) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { license, author, homepage } = manifest;
  const by = typeof author === 'object' ? author.name : author;
  return [license, by, homepage].filter((part) => part !== undefined).join('. ');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Licences that let anyone use, sell and change what Maillage is built of. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1'
];

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Whether one of the licences that an expression offers is allowed. */
function isAllowed(expression: string): boolean {
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => ALLOWED.includes(name)));
}

const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const shipped = Object.entries(packages)
  .filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional
  )
  .map(([path]) => path);

const licences = shipped.map((path) => {
  const { license } = read(join(path, 'package.json')) as { license?: string };
  return [path.replace('node_modules/', ''), license ?? 'none'] as const;
});

it.each(licences)('%s is under a free licence: %s', (_name, licence) => {
  expect(isAllowed(licence)).toBe(true);
});

it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-3.0', 'none', 'PolyForm-Noncommercial-1.0.0'])(
  'refuses %s',
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  }
);

it('says in package.json and in LICENSE that our own is the EUPL', () => {
  expect((read('package.json') as { license: string }).license).toBe('EUPL-1.2');
  expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toMatch(
    /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/
  );
});

it('locks what every system needs, so that the same file installs on all of them', () => {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const forOneSystem = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies)
  );

  expect(forOneSystem.filter((name) => !names.has(name))).toEqual([]);
});

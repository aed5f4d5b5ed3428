import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { randomFrom } from '#analysis/chance/random.ts';
import { generateMap } from '#exchange/generate/generate-map.ts';
import { MAX_BYTES } from '#exchange/limits.ts';
import { readFile } from '#exchange/read-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { seal, unseal } from './sealed-file.ts';

const PASSPHRASE = 'moulin sentier abeille';
/** The least that scrypt can do: what is tested is not how long it takes. */
const LIGHT = 1;

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../tests/fixtures/${name}`, import.meta.url));
const content = await writeFile(generateMap({ actors: 30, seed: 1 }));

/** Why a file does not open. */
async function refusalOf(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> {
  const reading = await unseal(bytes, passphrase);
  return reading.ok ? 'opened' : (reading.problems[0]?.code ?? 'nothing said');
}

/** The same bytes with one bit of one of them turned. */
function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

it('gives back what was sealed, to the byte, with the passphrase and nothing else', async () => {
  const sealed = await seal(content, PASSPHRASE, LIGHT);
  const reading = await unseal(sealed, ` ${PASSPHRASE}\n`);

  expect(new TextDecoder().decode(reading.ok ? reading.value : undefined)).toBe(content);
  expect(await refusalOf(sealed, 'moulin sentier abeilles')).toBe('wrong-passphrase');
  expect(await refusalOf(sealed, '')).toBe('wrong-passphrase');
});

it('seals with what OWASP asks for at least, unless told otherwise', async () => {
  const sealed = await seal('x', PASSPHRASE);
  expect(new TextDecoder().decode(sealed)).toMatch(
    /^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/
  );
});

it('shows nothing of what it holds, and never the same bytes twice', async () => {
  const one = Buffer.from(await seal(content, PASSPHRASE, LIGHT));
  const other = Buffer.from(await seal(content, PASSPHRASE, LIGHT));
  const payload = one.subarray(one.indexOf('\n---') + 50);
  const words = new Set(content.match(/\p{L}{6,}/gu));

  expect(words.size).toBeGreaterThan(30);
  expect([...words].filter((word) => payload.includes(word))).toEqual([]);
  expect(one.equals(other)).toBe(false);
});

it('refuses a file in which any bit was turned, or that was cut anywhere', async () => {
  const sealed = await seal(content, PASSPHRASE, LIGHT);
  const random = randomFrom(3, 'flips');
  const faults = new Map<string, number>();
  // The head, byte by byte; of the rest, a draw.
  const places = [
    ...Array.from({ length: 200 }, (_, at) => at),
    ...Array.from({ length: 300 }, () => Math.floor(random() * sealed.length))
  ];
  for (const at of places) {
    const fault = await refusalOf(flipped(sealed, at, Math.floor(random() * 8)));
    faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
  for (let cut = 0; cut < 100; cut += 1) {
    const fault = await refusalOf(sealed.slice(0, Math.floor(random() * sealed.length)));
    faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }

  expect(faults.get('opened')).toBeUndefined();
  expect(faults.get('damaged-seal')).toBeGreaterThan(300);
  expect(faults.get('wrong-passphrase')).toBeGreaterThan(10);
});

it.each(['19', '30', '99999999'])('refuses 2^%s of work before doing any', async (factor) => {
  const text = Buffer.from(await seal('x', PASSPHRASE, LIGHT)).toString('latin1');
  const hostile = text.replace(/(-> scrypt \S+) \d+/, `$1 ${factor}`);
  const begun = performance.now();

  expect(await refusalOf(Buffer.from(hostile, 'latin1'))).toBe('heavy-seal');
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it('opens what the age tool made, in its armour or not, as a map', async () => {
  for (const name of ['made-by-age.ect.age', 'made-by-age-armoured.ect.age']) {
    const reading = await unseal(fixture(name), PASSPHRASE);
    const map = reading.ok ? await readFile(reading.value) : reading;
    expect(map).toMatchObject({ ok: true, repairs: [] });
  }
});

it('says that a file is for keys, is no sealed file, or is too big', async () => {
  expect(await refusalOf(fixture('made-for-a-key.ect.age'))).toBe('sealed-for-keys');
  expect(await refusalOf(Buffer.from('{}'))).toBe('damaged-seal');
  expect(await refusalOf(new Uint8Array())).toBe('damaged-seal');
  expect(await refusalOf(new Uint8Array(MAX_BYTES * 2 + 70_000))).toBe('too-big');
});

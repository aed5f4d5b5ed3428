import { armor, Decrypter, Encrypter } from 'age-encryption';
import { MAX_BYTES } from '#exchange/limits.ts';
import { refuse, type Problem, type Reading } from '#exchange/problem.ts';
import { normalPassphrase } from './passphrase.ts';

/** How hard scrypt works, as a power of two: 128 MiB, OWASP's least. */
const WORK_FACTOR = 17;
/** The hardest work that opening a file may ask for: what the `age` tool asks by itself. */
const MOST_WORK = 18;
/** What a sealed file has more than its content, at most: its head, and the seal of each part. */
const MOST_MORE = 64 * 1024;

const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----';
const SCRYPT = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,8})\n/;
const ANY_HEAD = /^age-encryption\.org\/v1\n-> ([!-~]+)/;

/** Encrypts a file with a passphrase, in the age format: the `age` tool opens it too. */
export async function seal(
  content: Uint8Array | string,
  passphrase: string,
  workFactor = WORK_FACTOR
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normalPassphrase(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(content);
}

/**
 * Opens a file that was encrypted with a passphrase, whole or not at all: one
 * that was cut or changed anywhere is refused. Never throws.
 */
export async function unseal(sealed: Uint8Array, passphrase: string): Promise<Reading<Uint8Array>> {
  if (sealed.length > MAX_BYTES * 2 + MOST_MORE)
    return refused('too-big', { size: sealed.length, limit: MAX_BYTES });
  try {
    const bytes = bare(sealed);
    const fault = faultOfHead(bytes);
    if (fault) return refuse(fault);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(normalPassphrase(passphrase));
    const value = await decrypter.decrypt(bytes);
    return { ok: true, value, repairs: [] };
  } catch (error) {
    const isLocked = error instanceof Error && error.message.startsWith('no identity matched');
    return refused(isLocked ? 'wrong-passphrase' : 'damaged-seal', {});
  }
}

/** What says before any work is done that a file will not open: it may ask for a month of it. */
function faultOfHead(bytes: Uint8Array): Problem | null {
  const head = String.fromCharCode(...bytes.subarray(0, 128));
  const asked = SCRYPT.exec(head)?.[1];
  if (asked !== undefined && Number(asked) <= MOST_WORK) return null;
  if (asked !== undefined)
    return { code: 'heavy-seal', path: '', facts: { asked: Number(asked), limit: MOST_WORK } };
  const sort = ANY_HEAD.exec(head)?.[1];
  const isForKeys = sort !== undefined && sort !== 'scrypt';
  return { code: isForKeys ? 'sealed-for-keys' : 'damaged-seal', path: '', facts: {} };
}

/** The same file out of the armour that mail puts it in. */
function bare(sealed: Uint8Array): Uint8Array {
  const start = String.fromCharCode(...sealed.subarray(0, ARMOUR.length));
  return start === ARMOUR ? armor.decode(new TextDecoder().decode(sealed)) : sealed;
}

function refused<Code extends 'too-big' | 'wrong-passphrase' | 'damaged-seal'>(
  code: Code,
  facts: Extract<Problem, { code: Code }>['facts']
): Reading<never> {
  return refuse({ code, path: '', facts } as Problem);
}

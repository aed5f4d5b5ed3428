/** Draws of chance, from 0, below 1. Where names are at stake, from a source nobody can guess. */
export type Random = () => number;

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const HEX = ALPHABET.slice(0, 16);

function drawn(length: number, alphabet: string, random: Random): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

/** The name of a copy of a map that has just begun. */
export function freshReplica(random: Random): string {
  return drawn(16, ALPHABET, random);
}

/** The identifier of a record, of which the initial alone tells anything. */
export function freshRecordId(initial: string, random: Random): string {
  return `${initial}_${drawn(16, ALPHABET, random)}`;
}

/** Which map this is: a version 4 UUID. */
export function freshMapId(random: Random): string {
  const parts = [8, 4, 3, 3, 12].map((length) => drawn(length, HEX, random));
  return `${parts[0]}-${parts[1]}-4${parts[2]}-8${parts[3]}-${parts[4]}`;
}

/** The same things in an order drawn at random. */
export function shuffled<T>(things: Iterable<T>, random: Random): T[] {
  return [...things]
    .map((thing) => [random(), thing] as const)
    .sort(([one], [other]) => one - other)
    .map(([, thing]) => thing);
}

/** Draws that nobody can guess nor play again. */
export const unguessable: Random = () =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

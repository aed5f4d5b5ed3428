import type { Actor } from './actor.ts';
import { foldedName } from './folded-name.ts';

/** Registers of France that give an organisation, or a commune, a number of its own. */
export const REGISTERS = ['siren', 'siret', 'insee', 'rna'] as const;
export type Register = (typeof REGISTERS)[number];

/** What a number of each register looks like, without spaces. */
const SHAPES: Readonly<Record<Register, RegExp>> = {
  siren: /^\d{9}$/,
  siret: /^\d{14}$/,
  insee: /^\d[\dab]\d{3}$/,
  rna: /^w\d{9}$/
};

/** A number under which a register knows an actor. */
export interface OfficialNumber {
  readonly register: Register;
  readonly number: string;
}

// What an actor's own fields say never changes once read, and a map has thousands to look through.
const alreadyRead = new WeakMap<Actor['custom'], readonly OfficialNumber[]>();

/**
 * The official numbers of an actor, from the fields that users named after a
 * register: « SIREN », « Code INSEE », « N° RNA ». What does not look like such
 * a number is no number.
 */
export function officialNumbers({ custom }: Pick<Actor, 'custom'>): readonly OfficialNumber[] {
  const known = alreadyRead.get(custom) ?? numbersIn(custom);
  alreadyRead.set(custom, known);
  return known;
}

function numbersIn(custom: Actor['custom']): OfficialNumber[] {
  return [...custom].flatMap(([name, value]) => {
    const words = foldedName(name).split(/[^a-z]+/);
    const register = REGISTERS.find((one) => words.includes(one));
    const number = value.toLowerCase().replace(/[\s.-]/g, '');
    return register && SHAPES[register].test(number) ? [{ register, number }] : [];
  });
}

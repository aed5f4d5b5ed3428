import { isDirectedKind } from '#domain/link-kind.ts';
import { actorWordFor, linkWordFor } from './kind-words.ts';
import type { Said, SaidActor } from './said.ts';

/** What in a name would be read as a sign. */
const SIGNS = /[,<>"«»→←↔/:]|\s[-–—]|[-–—]\s|^[-–—*•·#@]|[)\]]$/;

/** A name as a line writes it: between quotes when it holds a sign. */
export function printedName(name: string): string {
  return SIGNS.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** Writes what was said so that it reads back the same, one thing a line. */
export function printLines(said: readonly Said[]): string {
  return said.map(printed).join('\n');
}

function printed(one: Said): string {
  if (one.says === 'actor') return printedActor(one.actor);
  if (one.says === 'link') {
    const sign = !isDirectedKind(one.kind) ? '-' : one.direction === 'both-ways' ? '<>' : '>';
    const ends = `${printedActor(one.from)} ${sign} ${printedActor(one.to)}`;
    return `${ends} : ${linkWordFor(one.kind)}`;
  }
  const members = one.actors.map(printedActor).join(', ');
  const mark = one.says === 'stake' ? '#' : '@';
  return `${mark} ${printedName(one.name)}${members && ` : ${members}`}`;
}

function printedActor({ name, kind, inside }: SaidActor): string {
  const own = `${printedName(name)}${kind ? ` [${actorWordFor(kind)}]` : ''}`;
  return inside ? `${printedActor(inside)} / ${own}` : own;
}

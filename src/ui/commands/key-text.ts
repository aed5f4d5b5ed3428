import type { Command } from './command.ts';
import type { commands } from '#i18n/fr/commands.ts';

type KeyNames = (typeof commands)['keys'];

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓'
};
const MAC: Readonly<Record<string, string>> = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃' };
/** Signs that the reader's keyboard may want Shift for, or not. */
const SIGN = /^[^\p{L}\p{N}]$/u;

/** Whether this is a machine whose keyboard has a ⌘. */
function isMac(): boolean {
  // What knows better is not there in every browser, and tinykeys asks this too.
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** What is pressed, as it is written on the keyboard: « Ctrl+Maj+Z », ⌘⇧Z. */
export function keyText(keys: string, names: KeyNames, mac = isMac()): string {
  const parts = keys.split('+');
  const last = parts.pop() ?? '';
  const modifiers = SIGN.test(last) ? parts.filter((part) => part !== 'Shift') : parts;
  const modifierText = (part: string): string =>
    (mac ? MAC[part] : undefined) ?? nameOf(part, names);
  return [...modifiers.map(modifierText), signText(last, names)].join(mac ? '' : '+');
}

/** The first of a command's keys, as it is written on the keyboard; `null` when it has none. */
export function shownKeys({ keys }: Pick<Command, 'keys'>, names: KeyNames): string | null {
  const [key] = keys ?? [];
  return key === undefined ? null : keyText(key, names);
}

function signText(key: string, names: KeyNames): string {
  const name = ARROWS[key] ?? nameOf(key, names);
  return name === key ? key.replace(/^Digit/, '').toLocaleUpperCase() : name;
}

function nameOf(key: string, names: KeyNames): string {
  return Object.hasOwn(names, key) ? names[key as keyof KeyNames] : key;
}

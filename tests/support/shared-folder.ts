import { encodeState } from '#exchange/encode-state.ts';
import type { MapFile } from '#exchange/map-file.ts';
import { mergeFolder, type FolderFile } from '#exchange/merge-folder.ts';
import { readFile } from '#exchange/read-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { compareSiblings, type Sibling } from '#lineage/cell.ts';
import { EMPTY_STATE, type MapState } from '#lineage/map-state.ts';
import { fold, nextDot, type Change } from '#lineage/write.ts';
import { PARTNERS } from './histories.ts';

const ID = '0b6f3a52-7c1d-4e8f-9a2b-3c4d5e6f7a8b';
const RECORDS = ['a_0', 'a_1', 'a_2'];
const CELLS = ['name', 'note', 'alive'];

/** One partner: a copy, the files that have reached its folder, and what it has written there so far. */
export interface Partner {
  readonly replica: string;
  map: MapFile;
  readonly folder: Map<string, string>;
  readonly saved: string[];
}

/** Everything that was ever written, and what whoever wrote had before their eyes and replaced. */
export interface Ledger {
  readonly written: Map<string, Sibling[]>;
  readonly replaced: Map<string, Sibling[]>;
}

const put = (list: Map<string, Sibling[]>, cell: string, siblings: readonly Sibling[]): void => {
  list.set(cell, [...(list.get(cell) ?? []), ...siblings]);
};

function edit(partner: Partner, { written, replaced }: Ledger, draw: number): void {
  const { state } = partner.map;
  const id = RECORDS[draw % 3] ?? '';
  const name = CELLS[Math.floor(draw / 3) % 3] ?? '';
  const value = name === 'alive' ? draw % 2 === 0 : `écrit ${String(draw)}`;
  const change: Change = { id, type: 'actor', cells: { [name]: value } };
  const after = fold(state, [{ dot: nextDot(state, partner.replica), changes: [change] }]);
  const [before, now] = [state, after].map(({ records }) => records.get(id)?.cells);
  for (const [cell, siblings] of now ?? []) {
    const then = before?.get(cell) ?? [];
    put(written, `${id} ${cell}`, siblings);
    put(
      replaced,
      `${id} ${cell}`,
      then.filter((one) => !siblings.some((other) => compareSiblings(one, other) === 0))
    );
  }
  partner.map = { ...partner.map, state: after };
}

async function save(partner: Partner, { write }: Hand): Promise<void> {
  const text = await write(partner.map);
  partner.saved.push(text);
  partner.folder.set(`carte-${partner.replica}.ect.json`, text);
}

/** A file of another's reaches a folder: late, twice, in pieces, or as it should. */
function deliver(to: Partner, from: Partner, draw: number): 'whole' | 'late' | 'cut' | 'double' {
  const last = from.saved.at(-1) ?? '';
  const how = (['whole', 'late', 'cut', 'double'] as const)[draw % 4] ?? 'whole';
  const old = from.saved[draw % Math.max(1, from.saved.length)] ?? last;
  const name = `carte-${from.replica}`;
  if (how === 'whole') to.folder.set(`${name}.ect.json`, last);
  if (how === 'late') to.folder.set(`${name}.ect.json`, old);
  if (how === 'cut') to.folder.set(`${name}.ect.json`, last.slice(0, draw % (last.length + 1)));
  if (how === 'double') to.folder.set(`${name} (copie en conflit).ect.json`, old);
  return how;
}

/** How files are written and read: whole, or by what is put together alone, many times as fast. */
export interface Hand {
  readonly write: (map: MapFile) => Promise<string>;
  readonly read: typeof readFile;
}

/** As the app does, but for reading each text once, as one who keeps what was read. */
export function wholeFiles(): Hand {
  const known = new Map<unknown, ReturnType<typeof readFile>>();
  const read: typeof readFile = (source) => {
    const reading = known.get(source) ?? readFile(source);
    known.set(source, reading);
    return reading;
  };
  return { write: (map) => writeFile(map, { withBin: true }), read };
}

/** Texts without a hash: those that were written are known, and any other is read in earnest. */
export function statesAlone(): Hand {
  const known = new Map<unknown, MapFile>();
  const write = (map: MapFile): Promise<string> => {
    const text = JSON.stringify(encodeState(map.state));
    known.set(text, map);
    return Promise.resolve(text);
  };
  const read: typeof readFile = (source) => {
    const value = known.get(source);
    return value ? Promise.resolve({ ok: true, value, repairs: [] }) : readFile(source);
  };
  return { write, read };
}

async function hear(partner: Partner, { read }: Hand): Promise<number> {
  const files = [...partner.folder].map(([name, source]): FolderFile => ({ name, source }));
  const { map, leftAlone } = await mergeFolder(partner.map, partner.replica, files, read);
  partner.map = map;
  return leftAlone.length;
}

/** What happens to a folder in one history: how many files came late, in pieces, twice, or were left alone. */
export interface Happened {
  whole: number;
  late: number;
  cut: number;
  double: number;
  leftAlone: number;
}

/** Four partners who share a folder, all that they write, and what happens to their files. */
export class SharedFolder {
  readonly partners: readonly Partner[];
  readonly ledger: Ledger = { written: new Map(), replaced: new Map() };
  readonly happened: Happened = { whole: 0, late: 0, cut: 0, double: 0, leftAlone: 0 };
  readonly #hand: Hand;

  constructor(hand: Hand) {
    this.#hand = hand;
    this.partners = PARTNERS.map((replica) => {
      const map = { id: ID, state: EMPTY_STATE, snapshots: [] };
      return { replica, map, folder: new Map<string, string>(), saved: [] };
    });
  }

  /** One thing that one partner does, or that comes to its folder. */
  async live(number: number): Promise<void> {
    const partner = this.#partner(number);
    const from = this.#partner(Math.floor(number / 4));
    const draw = Math.floor(number / 160);
    switch (DEEDS[Math.floor(number / 16) % 10] ?? 'hear') {
      case 'edit':
        edit(partner, this.ledger, draw);
        return;
      case 'save':
        await save(partner, this.#hand);
        return;
      case 'deliver':
        if (from !== partner && from.saved.length > 0)
          this.happened[deliver(partner, from, draw)] += 1;
        return;
      case 'hear':
        this.happened.leftAlone += await hear(partner, this.#hand);
    }
  }

  /** In the end everyone saves, and every file gets through; old copies in conflict stay about. */
  async end(): Promise<void> {
    for (const partner of this.partners) await save(partner, this.#hand);
    for (const to of this.partners)
      for (const from of this.partners)
        to.folder.set(`carte-${from.replica}.ect.json`, from.saved.at(-1) ?? '');
    for (const partner of this.partners) await hear(partner, this.#hand);
  }

  #partner(number: number): Partner {
    const partner = this.partners[number % this.partners.length];
    if (!partner) throw new RangeError('nobody');
    return partner;
  }
}

const DEEDS = [
  ...['edit', 'edit', 'edit', 'save', 'save'],
  ...['deliver', 'deliver', 'deliver', 'hear', 'hear']
] as const;

/** What a map lacks, or has too much: a cell holds all that was written in it, but for what someone replaced knowing of it. */
export function gapsIn({ records }: MapState, { written, replaced }: Ledger): string[] {
  return [...written].flatMap(([cell, all]) => {
    const [id = '', name = ''] = cell.split(' ');
    const gone = new Set(textsOf(replaced.get(cell) ?? []));
    const expected = new Set(textsOf(all).filter((one) => !gone.has(one)));
    const held = new Set(textsOf(records.get(id)?.cells.get(name) ?? []));
    return [...expected.symmetricDifference(held)].map((one) => `${cell} ${one}`);
  });
}

const textsOf = (siblings: readonly Sibling[]): string[] =>
  siblings.map(({ dot, value }) => `${dot.replica}:${String(dot.counter)} ${String(value)}`);

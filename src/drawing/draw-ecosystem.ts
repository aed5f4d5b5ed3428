import type { Actor } from '#domain/actor.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { isDirectedKind } from '#domain/link-kind.ts';
import { isBothWays, type TiedLink } from '#domain/link.ts';
import { ancestorsOf, type Actors } from '#domain/nesting.ts';
import type { Space } from '#domain/space.ts';
import type { Stake } from '#domain/stake.ts';
import type { DrawnId } from '#domain/view.ts';
import type { DrawingWords } from './drawing-words.ts';
import type { DrawnEdge, DrawnNode, Drawing } from './drawing.ts';
import { DrawingMemory } from './drawing-memory.ts';
import { labelBox, shortName, wrapName, type Measure } from './label-box.ts';
import type { Look } from './node-look.ts';

interface Pen {
  readonly words: DrawingWords;
  readonly measure: Measure;
  readonly actors: Actors;
  readonly counts: Counts;
  readonly memory: DrawingMemory;
}

/** What spares working a drawing out again, or adds to it. */
export interface DrawingHelp {
  readonly counts?: Counts | undefined;
  /** What was drawn before, with the same words and measure. */
  readonly memory?: DrawingMemory;
}

/** How many actors a folded one stands for, and how many links the line carried up to it. */
export type Counts = ReadonlyMap<string, number>;

/**
 * What is drawn of an ecosystem. A participation in a space is no line: the
 * hull of the space shows it.
 */
export function drawEcosystem(
  ecosystem: Ecosystem,
  words: DrawingWords,
  measure: Measure,
  { counts = new Map(), memory = new DrawingMemory() }: DrawingHelp = {}
): Drawing {
  const { actors, links, stakes, spaces } = ecosystem;
  const pen: Pen = { words, measure, actors, counts, memory };
  const holders = new Set<ActorId>();
  for (const { inside } of actors.values()) if (inside !== null) holders.add(inside);

  const nodes = [
    ...[...actors.values()].map((actor) => drawActor(actor, holders.has(actor.id), pen)),
    ...[...stakes.values()].map((stake) => drawStake(stake, pen)),
    ...[...spaces.values()].map((space) => drawSpace(space, pen))
  ];
  const memberships = [
    ...[...stakes.values()].flatMap(({ id, concerned }) =>
      concerned.filter((actor) => actors.has(actor)).map((actor) => tie(id, actor, 'concern'))
    ),
    ...[...spaces.values()].flatMap(({ id, facilitators }) =>
      facilitators
        .filter((actor) => actors.has(actor))
        .map((actor) => tie(actor, id, 'facilitation'))
    )
  ];
  const edges = [
    ...[...links.values()].map((link) => drawLink(link, pen)),
    ...memory.lines(memberships)
  ];
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    participations: [...spaces.values()].flatMap(({ id, participants }) =>
      participants.map((participant) => [id, participant] as const)
    )
  };
}

function drawActor(actor: Actor, holdsOthers: boolean, pen: Pen): DrawnNode {
  const { id, inside } = actor;
  const held = pen.counts.get(id) ?? 0;
  const mark = pen.words.debated?.get(id) ?? '';
  return pen.memory.of(actor, String(held) + String(holdsOthers) + mark, () => {
    const name = actor.name || pen.words.unnamed;
    if (held) {
      return { ...box(id, 'folded', [...wrapName(name), pen.words.held(held)], pen), inside };
    }
    return holdsOthers
      ? { ...box(id, 'container', [shortName(name) + mark], pen), inside }
      : { ...box(id, actor.kind, wrapName(name).concat(mark || []), pen), inside };
  });
}

function drawStake(stake: Stake, pen: Pen): DrawnNode {
  const { id, name, contested, concerned } = stake;
  const inside = holderOfAll(pen.actors, concerned);
  const mark = pen.words.debated?.get(id) ?? '';
  return pen.memory.of(stake, String(inside) + mark, () => {
    const lines = wrapName(name || pen.words.unnamed).concat(mark || []);
    const drawn =
      contested === true
        ? box(id, 'contested', [...lines, pen.words.contested], pen)
        : box(id, 'stake', lines, pen);
    return { ...drawn, inside };
  });
}

function drawSpace(space: Space, pen: Pen): DrawnNode {
  const { id, name, status, participants } = space;
  const inside = holderOfAll(pen.actors, participants);
  const mark = pen.words.debated?.get(id) ?? '';
  return pen.memory.of(space, String(inside) + mark, () => {
    const drawn = box(id, 'space', wrapName(name || pen.words.unnamed).concat(mark || []), pen);
    return { ...drawn, status: drawn.status === 'ended' ? drawn.status : status, inside };
  });
}

/** The nearest actor that all of some actors sit in, if any: what they share is drawn there too. */
function holderOfAll(actors: Actors, ids: readonly ActorId[]): ActorId | null {
  const [first, ...others] = ids.map((id) => ancestorsOf(actors, id).map((actor) => actor.id));
  return first?.find((holder) => others.every((line) => line.includes(holder))) ?? null;
}

function box(id: DrawnId, look: Look, lines: readonly string[], pen: Pen): DrawnNode {
  const { text, width, height } = labelBox(lines, look, pen.measure);
  return {
    id,
    look,
    inside: null,
    label: text,
    width,
    height,
    status: pen.words.gone?.has(id) ? 'ended' : 'existing'
  };
}

function drawLink(link: TiedLink, { words, counts, memory }: Pen): DrawnEdge {
  const { id, from, to, kind, status } = link;
  const count = counts.get(id);
  const times = (count ? ` × ${String(count)}` : '') + (words.debated?.get(id) ?? '');
  return memory.of(link, times, () => {
    const label = words.link(kind, status) + times;
    const shown = words.gone?.has(id) ? 'ended' : status;
    return { id, from, to, kind, label, status: shown, arrows: arrowsOf(link) };
  });
}

// Two heads say something only on a kind that has one: a service given both ways.
function arrowsOf(link: TiedLink): DrawnEdge['arrows'] {
  if (!isBothWays(link)) return 'one-way';
  return isDirectedKind(link.kind) ? 'both-ways' : 'none';
}

function tie(from: DrawnId, to: DrawnId, kind: 'concern' | 'facilitation'): DrawnEdge {
  const id = `${from}>${to}`;
  return { id, from, to, kind, label: '', status: 'existing', arrows: 'none' };
}

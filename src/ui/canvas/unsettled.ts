import type { Core, NodeSingular } from 'cytoscape';
import type { Drawing } from '#drawing/drawing.ts';
import type { DrawingDifference } from './drawing-difference.ts';

const BLANK: Drawing = { nodes: new Map(), edges: new Map(), participations: [] };

/** What is drawn but has no place yet, and is therefore not shown: boxes, and lines to them. */
export class Unsettled {
  readonly #cy: Core;
  /** Boxes that wait for a place. */
  readonly #boxes = new Set<string>();
  /** What holds one of these, and goes around it. */
  readonly #around = new Set<string>();
  readonly #lines = new Set<string>();
  #drawing = BLANK;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** Those that are to be given a place. */
  get boxes(): readonly string[] {
    return [...this.#boxes];
  }

  /** How many boxes, what holds others included. */
  get count(): number {
    return this.#boxes.size + this.#around.size;
  }

  has(id: string): boolean {
    return this.#boxes.has(id) || this.#around.has(id) || this.#lines.has(id);
  }

  /** Takes note of what is to be drawn, some of it in a known place. */
  follow(drawing: Drawing, difference: DrawingDifference, isPlaced: (id: string) => boolean): void {
    this.#drawing = drawing;
    const { gone, newNodes, newEdges } = difference;
    for (const id of gone) for (const some of this.#all) some.delete(id);
    if (newNodes.length > 0 || this.count > 0) {
      const unplaced = newNodes.flatMap(({ id }) => (isPlaced(id) ? [] : [id]));
      this.#sortOut([...unplaced, ...this.#boxes, ...this.#around], newNodes);
    }
    for (const { id } of newEdges) if (this.#isLoose(id)) this.#lines.add(id);
  }

  /** What holds nothing is given a place; what holds others goes around them. */
  #sortOut(unplaced: readonly string[], newNodes: DrawingDifference['newNodes']): void {
    const holders = new Set<string | null>();
    for (const { inside } of this.#drawing.nodes.values()) holders.add(inside);
    const hidden = new Set([...this.#around, ...newNodes.map(({ id }) => id)]);
    this.#boxes.clear();
    this.#around.clear();
    for (const id of unplaced) if (!holders.has(id)) this.#boxes.add(id);
    for (const id of this.#aroundBoxes()) if (hidden.has(id)) this.#around.add(id);
  }

  /** Shows some boxes, which now have a place, and all that waited for them only. */
  settle(nodes: readonly NodeSingular[]): void {
    if (this.count + this.#lines.size === 0) return;
    this.#cy.batch(() => {
      for (const node of nodes) if (this.#boxes.delete(node.id())) this.#show(node.id());
      const around = this.#aroundBoxes();
      for (const id of this.#around)
        if (!around.has(id)) {
          this.#around.delete(id);
          this.#show(id);
        }
      for (const id of this.#lines)
        if (!this.#isLoose(id)) {
          this.#lines.delete(id);
          this.#show(id);
        }
    });
  }

  get #all(): readonly Set<string>[] {
    return [this.#boxes, this.#around, this.#lines];
  }

  /** Whether a line goes to something that is not shown. */
  #isLoose(line: string): boolean {
    const edge = this.#drawing.edges.get(line);
    return edge !== undefined && [edge.from, edge.to].some((end) => this.has(end));
  }

  #aroundBoxes(): ReadonlySet<string> {
    const { nodes } = this.#drawing;
    const around = new Set<string>();
    for (const id of this.#boxes) {
      let outer = nodes.get(id)?.inside ?? null;
      while (outer !== null && !around.has(outer)) {
        around.add(outer);
        outer = nodes.get(outer)?.inside ?? null;
      }
    }
    return around;
  }

  #show(id: string): void {
    // Told apart from a move: a box may well have its place where it was drawn first.
    this.#cy.getElementById(id).removeClass('unsettled').emit('settle');
  }
}

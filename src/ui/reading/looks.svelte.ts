import { LOOKS } from '#analysis/layered.ts';
import { ActorFigures } from '#state/actor-figures.svelte.ts';
import type { Figures } from '#state/figures.ts';
import type { Reading } from '#state/reading.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import type { ActorPaint } from '#ui/canvas/paint-actors.ts';
import {
  colouredByAttribute,
  colouredByMeasure,
  paintsOf,
  type Colouring
} from './actor-paints.ts';
import { lookKeyOf, type LookKey } from './look-keys.ts';

/** How actors are sized and coloured now, kept up to date with the map and its measures. */
export class Looks {
  readonly #workspace: Workspace;
  readonly #reading: Reading;
  readonly #figures = new ActorFigures();

  constructor(workspace: Workspace, reading: Reading) {
    this.#workspace = workspace;
    this.#reading = reading;
  }

  /** What gives actors their colour; `null` for their kind, as drawn. */
  readonly colourKey: LookKey | null = $derived.by(() => lookKeyOf(this.#reading.manner.colourBy));
  /** What gives actors their size; `null` for their name, as drawn. Only measures do. */
  readonly sizeKey: LookKey | null = $derived.by(() => {
    const key = lookKeyOf(this.#reading.manner.sizeBy);
    return key?.by === 'measure' ? key : null;
  });
  /** The layers to measure, in one text: another attribute measures nothing anew. */
  readonly #layers = $derived.by(() =>
    [this.colourKey, this.sizeKey]
      .flatMap((key) => (key?.by === 'measure' ? [key.look] : []))
      .join(' ')
  );
  /** `null` until there is something to colour by. */
  readonly colours: Colouring | null = $derived.by(() => {
    const key = this.colourKey;
    if (key?.by === 'attribute')
      return colouredByAttribute(this.#workspace.ecosystem, key.attribute);
    const figures = this.#figuresOf(key);
    return figures && colouredByMeasure(figures);
  });
  /** `null` until there is something to size by. */
  readonly sizes: Figures | null = $derived.by(() => this.#figuresOf(this.sizeKey));
  /** How each actor that is shown is to be drawn. */
  readonly paints: ReadonlyMap<string, ActorPaint> = $derived.by(() =>
    paintsOf(this.#workspace.shown.actors.keys(), this.colours, this.sizes)
  );

  get measuring(): ActorFigures['state'] {
    return this.#figures.state;
  }

  /** Measures what sizes or colours are asked of, if it is measured. */
  measure(): void {
    const layers = this.#layers;
    if (layers === '') return;
    this.#figures.read(
      this.#workspace.analysed,
      LOOKS.filter((look) => layers.split(' ').includes(look))
    );
  }

  stop(): void {
    this.#figures.stop();
  }

  #figuresOf(key: LookKey | null): Figures | null {
    return key?.by === 'measure' ? this.#figures.of(key.measure, key.look) : null;
  }
}

import { LOOKS } from '#analysis/layered.ts';
import { customNumbers, numbersSaid } from '#domain/said-number.ts';
import { ActorFigures } from '#state/actor-figures.svelte.ts';
import type { Figures } from '#state/figures.ts';
import type { Reading } from '#state/reading.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import type { ActorPaint } from '#ui/canvas/paint-actors.ts';
import {
  canBeSizes,
  colouredByAttribute,
  colouredByCustom,
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
  /** What gives actors their size; `null` for their name, as drawn. Only figures do. */
  readonly sizeKey: LookKey | null = $derived.by(() => {
    const key = lookKeyOf(this.#reading.manner.sizeBy);
    return key?.by === 'attribute' ? null : key;
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
    const { ecosystem } = this.#workspace;
    if (key?.by === 'attribute') return colouredByAttribute(ecosystem, key.attribute);
    if (key?.by === 'custom') return colouredByCustom(ecosystem, key.name);
    const figures = this.#figuresOf(key);
    return figures && colouredByMeasure(figures);
  });
  /** `null` until there is something to size by. */
  readonly sizes: Figures | null = $derived.by(() => {
    const figures = this.#figuresOf(this.sizeKey);
    return figures && canBeSizes(figures) ? figures : null;
  });
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
    const { actors } = this.#workspace.ecosystem;
    if (!key) return null;
    switch (key.by) {
      case 'measure':
        return this.#figures.of(key.measure, key.look);
      case 'number':
        return numbersSaid(actors, key.field);
      case 'custom':
        return customNumbers(actors, key.name);
      case 'attribute':
        return null;
    }
  }
}

import { attributeOf, type Attribute } from '#domain/attribute.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { customNumbers, customSaid } from '#domain/said-number.ts';
import type { Figures } from '#state/figures.ts';
import { CATEGORIES, OTHERS, SEVERAL, STEPS, type Swatch } from '#ui/canvas/actor-palette.ts';
import type { ActorPaint } from '#ui/canvas/paint-actors.ts';

/** What a colour stands for: a value of an attribute, a step of a measure, or none of them. */
export type Meaning =
  | { readonly is: 'value'; readonly value: string }
  | { readonly is: 'step'; readonly low: number; readonly high: number }
  | { readonly is: 'others' | 'several' | 'unsaid' };

/** A colour, what it stands for, and how many actors wear it. */
export interface ColourRow {
  readonly meaning: Meaning;
  /** `null` for what is drawn hollow: nobody said, or a measure has no value. */
  readonly swatch: Swatch | null;
  readonly count: number;
}

/** The colours of actors: what each one wears, and what it stands for. */
export interface Colouring {
  readonly of: ReadonlyMap<ActorId, Swatch | null>;
  readonly rows: readonly ColourRow[];
}

/** The side of the largest actor; a surface follows its value, so a side follows the square root. */
export const LARGEST_SIDE = 84;
/** Small enough to be read as nothing, large enough to be taken hold of. */
const LEAST_SIDE = 8;
/** What has no value is no small value: it is told by its hollow box. */
const UNSAID_SIDE = 24;

/** Colours actors by an attribute. */
export function colouredByAttribute({ actors }: Ecosystem, attribute: Attribute): Colouring {
  return colouredByValues(
    new Map([...actors.keys()].map((id) => [id, attributeOf(actors, id, attribute)]))
  );
}

/** Colours actors by a field of the users' own: in steps when it holds numbers, else by value. */
export function colouredByCustom({ actors }: Ecosystem, name: string): Colouring {
  const numbers = customNumbers(actors, name);
  if (numbers) return colouredByMeasure(numbers);
  const said = [...customSaid(actors, name)];
  return colouredByValues(new Map(said.map(([id, text]) => [id, text === null ? [] : [text]])));
}

/** Colours by what each actor is: the most common values have their own, the rest share one. */
function colouredByValues(values: ReadonlyMap<ActorId, readonly string[]>): Colouring {
  const counts = new Map<string, number>();
  for (const said of values.values())
    if (said.length === 1) for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1);
  const common = [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, CATEGORIES.length)
    .map(([value]) => value);
  const meaningOf = (said: readonly string[]): Meaning => {
    const [value, ...more] = said;
    if (value === undefined) return { is: 'unsaid' };
    if (more.length > 0) return { is: 'several' };
    return common.includes(value) ? { is: 'value', value } : { is: 'others' };
  };
  return colouring(
    new Map([...values].map(([id, said]) => [id, meaningOf(said)])),
    [
      ...common.map((value): Meaning => ({ is: 'value', value })),
      { is: 'several' },
      { is: 'others' },
      { is: 'unsaid' }
    ],
    (meaning, place) => {
      if (meaning.is === 'several') return SEVERAL;
      return meaning.is === 'value' ? (CATEGORIES[place] ?? OTHERS) : OTHERS;
    }
  );
}

/** Colours actors by a measure, in a few steps of equal width from the least to the most. */
export function colouredByMeasure(figures: Figures): Colouring {
  const steps = stepsOf([...figures.values()].filter((value) => value !== null));
  const meaningOf = (value: number | null): Meaning => {
    const step = value === null ? undefined : steps.find(({ high }) => value <= high);
    return step ? { is: 'step', ...step } : { is: 'unsaid' };
  };
  const last = Math.max(steps.length - 1, 1);
  return colouring(
    new Map([...figures].map(([id, value]) => [id, meaningOf(value)])),
    [...steps.map((step): Meaning => ({ is: 'step', ...step })), { is: 'unsaid' }],
    (_, place) => STEPS[Math.round((place * (STEPS.length - 1)) / last)] ?? OTHERS
  );
}

interface Step {
  readonly low: number;
  readonly high: number;
}

function stepsOf(values: readonly number[]): Step[] {
  const distinct = [...new Set(values)].sort((one, other) => one - other);
  if (distinct.length <= STEPS.length)
    return distinct.map((value) => ({ low: value, high: value }));
  const least = Math.min(...distinct);
  const most = Math.max(...distinct);
  return STEPS.flatMap((_, place) => {
    const from = least + ((most - least) * place) / STEPS.length;
    const to =
      place === STEPS.length - 1 ? most : least + ((most - least) * (place + 1)) / STEPS.length;
    const within = distinct.filter((value) => value <= to && (place === 0 || value > from));
    const [low] = within;
    const high = within.at(-1);
    return low === undefined || high === undefined ? [] : [{ low, high }];
  });
}

function colouring(
  meanings: ReadonlyMap<ActorId, Meaning>,
  order: readonly Meaning[],
  swatchOf: (meaning: Meaning, place: number) => Swatch
): Colouring {
  const keyOf = (meaning: Meaning): string => JSON.stringify(meaning);
  const swatches = new Map(
    order.map((meaning, place) => [
      keyOf(meaning),
      meaning.is === 'unsaid' ? null : swatchOf(meaning, place)
    ])
  );
  const counts = new Map<string, number>();
  for (const meaning of meanings.values())
    counts.set(keyOf(meaning), (counts.get(keyOf(meaning)) ?? 0) + 1);
  return {
    of: new Map([...meanings].map(([id, meaning]) => [id, swatches.get(keyOf(meaning)) ?? null])),
    rows: order.flatMap((meaning) => {
      const count = counts.get(keyOf(meaning)) ?? 0;
      return count > 0 ? [{ meaning, swatch: swatches.get(keyOf(meaning)) ?? null, count }] : [];
    })
  };
}

/** The side of an actor's box for a value, when the largest value is `most`; `null` is no value. */
export function sideOf(value: number | null, most: number): number {
  if (value === null) return UNSAID_SIDE;
  if (most <= 0) return LEAST_SIDE;
  return Math.max(LEAST_SIDE, Math.round(LARGEST_SIDE * Math.sqrt(Math.max(value, 0) / most)));
}

/** Whether surfaces can follow some figures: one has a value, and none is under 0. */
export function canBeSizes(figures: Figures): boolean {
  const values = [...figures.values()].filter((value) => value !== null);
  return values.length > 0 && values.every((value) => value >= 0);
}

/** The largest of some figures; 0 when none has a value. */
export function mostOf(figures: Figures): number {
  return Math.max(0, ...[...figures.values()].map((value) => value ?? 0));
}

/** What nobody said has no colour. */
const HOLLOW = { fill: null, ink: null };

/** How each actor is to be drawn, by its colour and its size; none when neither is asked for. */
export function paintsOf(
  ids: Iterable<ActorId>,
  colours: Colouring | null,
  sizes: Figures | null
): ReadonlyMap<string, ActorPaint> {
  if (!colours && !sizes) return new Map();
  const most = sizes ? mostOf(sizes) : 0;
  return new Map(
    [...ids].map((id) => {
      const { fill, ink } = colours?.of.get(id) ?? HOLLOW;
      const value = sizes?.get(id) ?? null;
      const side = sizes && sideOf(value, most);
      return [id, { fill, ink, side, isUnsaid: colours ? fill === null : value === null }];
    })
  );
}

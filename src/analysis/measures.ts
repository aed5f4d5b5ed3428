import { FORMS, type Form } from '#domain/form.ts';
import type { SpaceId } from '#domain/ids.ts';
import { LAYERS, type Layer } from '#domain/link-kind.ts';
import { layerOf } from '#domain/link.ts';
import { isReflexive } from '#domain/space.ts';
import { commandPairs } from './command-pairs.ts';
import { workAcross } from './covered-links.ts';
import { frictionsOf } from './frictions.ts';
import { once } from './once.ts';

/** What is counted on a map; no figure is a mark, and denser is not better (Valente et al., 2007). */
export interface Measures {
  /** Existing links of each layer. */
  readonly layers: Readonly<Record<Layer, number>>;
  /** Existing links in no layer: belonging, one-way services, those to be specified. */
  readonly inNoLayer: number;
  /** Existing links still to be specified. */
  readonly unspecified: number;
  /** Existing links of each form, and those whose form cannot be told. */
  readonly forms: Readonly<Record<Form | 'unknown', number>>;
  /** Groups of actors that links join. */
  readonly parts: number;
  readonly isolates: number;
  /** Share of pairs of actors that some path joins, from 0 to 1; `null` below two actors. */
  readonly connectedness: number | null;
  /** Pairs of actors that a command ties; worked on when a cooperation or a common space answers. */
  readonly commands: { readonly pairs: number; readonly workedOn: number };
  /** Transverse links and orders, and those whose ends share a third space. */
  readonly across: { readonly links: number; readonly covered: number };
  /** Tensions, rivalries and contested stakes, and those a suitable space works on. */
  readonly frictions: { readonly total: number; readonly covered: number };
  readonly spaces: {
    readonly existing: number;
    readonly reflexive: number;
    /** Those whose facilitator stands outside the organisations concerned. */
    readonly neutral: number;
    /** Those that everyone facilitates in turn. */
    readonly inTurn: readonly SpaceId[];
  };
}

/** Counts what a map holds: existing links and spaces only. */
export const measuresOf = once((context): Measures => {
  const { links, spaces, parts, forms, neutralities } = context;
  const pairs = commandPairs(context);
  const across = workAcross(context).links;
  const frictions = frictionsOf(context);
  const stateOf = (id: SpaceId): string | undefined => neutralities.get(id)?.state;
  return {
    layers: countEach(LAYERS, links.map(layerOf)),
    inNoLayer: links.filter((link) => layerOf(link) === null).length,
    unspecified: links.filter(({ kind }) => kind === 'unspecified').length,
    forms: countEach(
      [...FORMS, 'unknown'] as const,
      links.map(({ id }) => forms.get(id) ?? 'unknown')
    ),
    parts: parts.parts.length,
    isolates: parts.isolates.length,
    connectedness: parts.connectedness,
    commands: { pairs: pairs.length, workedOn: pairs.filter(({ workedOn }) => workedOn).length },
    across: {
      links: across.length,
      covered: across.filter(({ spaces: common }) => common.length > 0).length
    },
    frictions: {
      total: frictions.length,
      covered: frictions.filter(({ missing }) => missing === null).length
    },
    spaces: {
      existing: spaces.length,
      reflexive: spaces.filter(isReflexive).length,
      neutral: spaces.filter(({ id }) => stateOf(id) === 'outside').length,
      inTurn: spaces.map(({ id }) => id).filter((id) => stateOf(id) === 'in-turn')
    }
  };
});

function countEach<Key extends string>(
  keys: readonly Key[],
  found: readonly (Key | null)[]
): Record<Key, number> {
  const counts = keys.map((key) => [key, found.filter((one) => one === key).length] as const);
  return Object.fromEntries(counts) as Record<Key, number>;
}

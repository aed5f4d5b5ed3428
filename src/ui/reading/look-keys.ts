import { LOOKS, type Look } from '#analysis/layered.ts';
import { ACTOR_MEASURES, type ActorMeasure } from '#analysis/measure/panel-names.ts';
import { ATTRIBUTES, type Attribute } from '#domain/attribute.ts';

/** What sizes or colours actors, as a view keeps it: `family`, `betweenness@command`. */
export type LookKey =
  | { readonly by: 'attribute'; readonly attribute: Attribute }
  | { readonly by: 'measure'; readonly measure: ActorMeasure; readonly look: Look };

/** Reads what a view keeps; `null` for nothing, or for what this program does not know. */
export function lookKeyOf(text: string | null): LookKey | null {
  const [name, on] = (text ?? '').split('@');
  const attribute = ATTRIBUTES.find((one) => one === name);
  if (attribute && on === undefined) return { by: 'attribute', attribute };
  const measure = ACTOR_MEASURES.find((one) => one === name);
  const look = LOOKS.find((one) => one === on);
  return measure && look ? { by: 'measure', measure, look } : null;
}

/** What a view keeps of a measure on a layer. */
export function measureKey(measure: string, look: Look): string {
  return `${measure}@${look}`;
}

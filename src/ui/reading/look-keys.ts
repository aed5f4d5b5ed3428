import { LOOKS, type Look } from '#analysis/layered.ts';
import { ACTOR_MEASURES, type ActorMeasure } from '#analysis/measure/panel-names.ts';
import { ATTRIBUTES, type Attribute } from '#domain/attribute.ts';
import { NUMBER_FIELDS, type NumberField } from '#domain/said-number.ts';

/** What sizes or colours actors, as a view keeps it: `family`, `betweenness@command`, `number/trust`. */
export type LookKey =
  | { readonly by: 'attribute'; readonly attribute: Attribute }
  | { readonly by: 'measure'; readonly measure: ActorMeasure; readonly look: Look }
  | { readonly by: 'number'; readonly field: NumberField }
  /** A field of the users' own. */
  | { readonly by: 'custom'; readonly name: string };

const NUMBER = 'number/';
const CUSTOM = 'custom/';

/** Reads what a view keeps; `null` for nothing, or for what this program does not know. */
export function lookKeyOf(text: string | null): LookKey | null {
  if (!text) return null;
  if (text.startsWith(CUSTOM)) return { by: 'custom', name: text.slice(CUSTOM.length) };
  if (text.startsWith(NUMBER)) {
    const field = NUMBER_FIELDS.find((one) => numberKey(one) === text);
    return field ? { by: 'number', field } : null;
  }
  const [name, on] = text.split('@');
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

/** What a view keeps of something said of actors in figures. */
export function numberKey(field: NumberField): string {
  return NUMBER + field;
}

/** What a view keeps of a field of the users' own. */
export function customKey(name: string): string {
  return CUSTOM + name;
}

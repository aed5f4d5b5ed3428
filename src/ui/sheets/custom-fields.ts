import type { Ecosystem } from '#domain/ecosystem.ts';

/** The users' own fields of a record: a name and a value each. */
export type CustomFields = ReadonlyMap<string, string>;

/** A name as a field can have it: no slash, no control character, not too long. */
export function asFieldName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[/\p{Cc}\p{Cs}]/gu, '-')
    .trim()
    .slice(0, 80)
    .toWellFormed();
}

/** The fields with one value written, in its place or at the end. */
export function written(fields: CustomFields, name: string, value: string): CustomFields {
  return new Map(fields).set(name, value);
}

/** The fields without one. */
export function removed(fields: CustomFields, name: string): CustomFields {
  return new Map([...fields].filter(([other]) => other !== name));
}

/** The fields with one under another name; as they were when it has none, or is another's. */
export function renamed(fields: CustomFields, name: string, text: string): CustomFields {
  const fresh = asFieldName(text);
  if (!fresh || fields.has(fresh)) return fields;
  return new Map([...fields].map(([other, value]) => [other === name ? fresh : other, value]));
}

/** The names that the records of a map give to fields of their own, in order. */
export function namesInUse({ actors, links, stakes, spaces }: Ecosystem): readonly string[] {
  const records = [actors, links, stakes, spaces].flatMap((table) => [...table.values()]);
  return [...new Set(records.flatMap(({ custom }) => [...custom.keys()]))].sort((one, other) =>
    one.localeCompare(other)
  );
}

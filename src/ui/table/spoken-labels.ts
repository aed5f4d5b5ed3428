import type { fields } from '#i18n/fr/fields.ts';
import type { SpokenLabels } from './guess-columns.ts';
import type { TableType } from './table-types.ts';

type Fields = typeof fields;

/** What each property of a type is called, in several languages. */
export function spokenLabels(type: TableType, languages: readonly Fields[]): SpokenLabels {
  const properties = new Set(languages.flatMap((spoken) => Object.keys(spoken[type])));
  return Object.fromEntries(
    [...properties].map((property) => [
      property,
      languages.flatMap((spoken) => spoken[type][property]?.label ?? [])
    ])
  );
}

/** Loads what fields are called in both languages: what is pasted may be in either. */
export async function loadSpokenLabels(type: TableType): Promise<SpokenLabels> {
  const [french, english] = await Promise.all([
    import('#i18n/fr/fields.ts'),
    import('#i18n/en/fields.ts')
  ]);
  return spokenLabels(type, [french.fields, english.fields]);
}

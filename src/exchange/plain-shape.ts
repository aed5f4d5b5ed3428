import { FIELDS, type Ecosystem, type RecordType } from '#domain/ecosystem.ts';
import type { Field } from '#domain/fields.ts';

/** What a file of plain records says that it is. */
export const PLAIN_FORMAT = 'maillage-plain';
export const PLAIN_VERSION = 1;

/** The lists of a plain file, each with the type of the records in it. */
export const PLAIN_LISTS = {
  actors: 'actor',
  links: 'link',
  stakes: 'stake',
  spaces: 'space',
  situations: 'situation',
  assessments: 'assessment',
  decisions: 'decision',
  views: 'view',
  scenarios: 'scenario'
} as const satisfies Record<Exclude<keyof Ecosystem, 'map'>, RecordType>;
export type PlainList = keyof typeof PLAIN_LISTS;

/** The properties of a record type, each with what it holds. */
export function propertiesOf(type: RecordType): readonly (readonly [string, Field])[] {
  return Object.entries(FIELDS[type]);
}

import { writeCsv } from '#exchange/write-csv.ts';
import { fileName, type NamedBlob } from './map-file-blob.ts';

/** The parts of a table's name, and the language its reader's spreadsheet is in. */
interface CsvNaming {
  readonly title: string;
  readonly table: string;
  readonly language: 'fr' | 'en';
}

/** A table as a file for a spreadsheet: in French, a comma is for decimals. */
export function csvBlob(
  rows: readonly (readonly string[])[],
  { title, table, language }: CsvNaming
): NamedBlob {
  const text = writeCsv(rows, language === 'fr' ? ';' : ',');
  return {
    name: `${fileName(`${title} ${table}`)}.csv`,
    blob: new Blob([text], { type: 'text/csv;charset=utf-8' })
  };
}

import type { MapFile } from '#exchange/map-file.ts';
import { writeFile } from '#exchange/write-file.ts';
import { readBack } from '#lineage/read-back.ts';

/** A file ready to be handed to the user. */
export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

/** The file that a map makes, named after its title. */
export async function mapFileBlob(map: MapFile): Promise<NamedBlob> {
  const text = await writeFile(map);
  const { title } = readBack(map.state).ecosystem.map;
  return {
    name: `${fileName(title)}.ect.json`,
    blob: new Blob([text], { type: 'application/vnd.ect-map+json' })
  };
}

/** A title as a name of file that any system, mail gateway or shared folder takes. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  // Windows keeps these for devices, whatever comes after them.
  if (/^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(plain)) return `carte-${plain}`;
  return plain.slice(0, 80) || 'carte';
}

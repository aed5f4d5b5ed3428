import type { Page } from '@playwright/test';
import type { Point } from '#domain/fields.ts';
import { asId, type ActorId, type LinkId, type SpaceId } from '#domain/ids.ts';
import type { LinkKind } from '#domain/link-kind.ts';
import { writeFile as textOfMap } from '#exchange/write-file.ts';
import { changeOf, type Values } from '#lineage/change.ts';
import { EMPTY_STATE, MAP_RECORD_ID } from '#lineage/map-state.ts';
import { fold, type Change } from '#lineage/write.ts';
import { arrange } from '#state/edits.ts';
import { MapPage } from './map-page.ts';

/** A map to be opened as a file: who is where, and what ties them. */
export interface Made {
  readonly actors: Readonly<Record<string, Point | null>>;
  readonly inside?: Readonly<Record<string, string>>;
  /** The functional sphere that some go by. */
  readonly spheres?: Readonly<Record<string, string>>;
  /** The fields of the users' own that the first of them has. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly links?: readonly (readonly [
    from: string,
    to: string,
    kind: LinkKind,
    Values<'link'>?
  ])[];
  /** Where the name of each space stands; all take part in all of them. */
  readonly spaces?: Readonly<Record<string, Point>>;
}

/** Opens a map made for a test; whoever has no place holds others. */
export async function openMade(page: Page, made: Made): Promise<MapPage> {
  await page.goto('./');
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'essai.ect.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await textOf(made))
  });
  const map = await new MapPage(page).whenDrawn();
  // What comes late to the bar moves the map.
  await page.getByRole('button', { name: 'Présenter en plein écran' }).waitFor();
  for (const name of Object.keys(made.actors)) await map.positionOf(name);
  return map;
}

function textOf({
  actors,
  inside = {},
  spheres = {},
  fields = {},
  links = [],
  spaces = {}
}: Made): Promise<string> {
  const names = Object.keys(actors);
  const idOf = (name: string): ActorId => asId(`a_${String(names.indexOf(name))}`);
  const spaceOf = (name: string): SpaceId => asId(`e_${String(Object.keys(spaces).indexOf(name))}`);
  const places = [
    ...Object.entries(actors).map(([name, at]) => [idOf(name), at] as const),
    ...Object.entries(spaces).map(([name, at]) => [spaceOf(name), at] as const)
  ].flatMap(([id, at]) => (at ? [[id, at] as const] : []));
  const changes: Change[] = [
    changeOf('map', MAP_RECORD_ID, { title: 'Essai' }),
    ...names.map((name, place) => {
      const holder = inside[name];
      return changeOf('actor', idOf(name), {
        name,
        kind: 'organisation',
        spheres: spheres[name] === undefined ? [] : [spheres[name]],
        custom: new Map(place === 0 ? Object.entries(fields) : []),
        inside: holder === undefined ? null : idOf(holder)
      });
    }),
    ...links.map(([from, to, kind, values], n) =>
      changeOf('link', asId<LinkId>(`l_${String(n)}`), {
        from: idOf(from),
        to: idOf(to),
        kind,
        ...values
      })
    ),
    ...Object.keys(spaces).map((name) =>
      changeOf('space', spaceOf(name), { name, participants: names.map(idOf) })
    ),
    ...arrange(new Map(places)).plan(EMPTY_STATE)
  ];
  const state = fold(EMPTY_STATE, [{ dot: { replica: 'made000000000000', counter: 1 }, changes }]);
  return textOfMap({ id: '00000000-0000-4000-8000-000000000042', state, snapshots: [] });
}

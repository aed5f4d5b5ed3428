import type { Ecosystem } from '#domain/ecosystem.ts';
import type { CanvasWords } from '#ui/canvas/canvas-words.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';

/** What is marked on the canvas, and what is no longer there. */
interface Marked {
  readonly marks: CanvasWords['debated'];
  readonly gone?: CanvasWords['gone'];
}

/** What the canvas writes and says, in the language being spoken. */
export function canvasWords(
  ecosystem: Ecosystem,
  { app, map, terms }: Pick<Chapters, 'app' | 'map' | 'terms'>,
  marked: Marked | null
): CanvasWords {
  const { actors, links } = ecosystem;
  const spheres: Readonly<Record<string, string>> = terms.sphere;
  return {
    debated: marked?.marks,
    gone: marked?.gone,
    region: map.region(
      ecosystem.map.title || app.untitled,
      app.actors(actors.size),
      app.links(links.size)
    ),
    keys: map.canvasKeys,
    picture: map.picture,
    unnamed: map.unnamed,
    contested: map.contested,
    link: (kind, status) => {
      const label = terms.linkKind[kind].label.toLocaleLowerCase();
      return status === 'existing'
        ? label
        : `${label} (${terms.status[status].toLocaleLowerCase()})`;
    },
    held: app.actors,
    fold: map.foldHandle,
    sphere: (sphere) => (sphere === '' ? map.noSphere : (spheres[sphere] ?? sphere)),
    overview: map.overview,
    linkFrom: map.linkFromHandle,
    linkTo: map.linkToHint
  };
}

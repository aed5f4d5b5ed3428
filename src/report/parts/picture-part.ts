import type { Ecosystem } from '#domain/ecosystem.ts';
import type { ActorId } from '#domain/ids.ts';
import { MAIN_VIEW } from '#domain/view.ts';
import { markup, type Markup } from '#drawing/markup.ts';
import { legend } from '#report/picture/legend.ts';
import { mapPicture, type PictureWords } from '#report/picture/map-picture.ts';
import type { ReportWords } from '#report/report-words.ts';
import type { ToldReport } from '#report/told-report.ts';
import { counted } from './counted.ts';
import type { Part } from './part.ts';

/** Past so many actors, the map is first shown with its organisations closed. */
const MANY = 40;

/** The map as a picture with its legend; a large one is shown as a whole first, organisations closed. */
export function picturePart({ ecosystem, words }: ToldReport): Part {
  const { report } = words;
  const closed = outermostHolders(ecosystem);
  const isLarge = ecosystem.actors.size > MANY && closed.length > 0;
  const isPlaced = (ecosystem.views.get(MAIN_VIEW)?.positions.size ?? 0) > 0;
  return {
    id: 'map',
    heading: report.map,
    body: [
      ...(isPlaced ? [] : [markup`<p class="soft">${report.laidOut}</p>`]),
      ...(isLarge ? [figure(ecosystem, report.overview, words, closed)] : []),
      figure(ecosystem, report.whole, words)
    ]
  };
}

/** What a picture of a map says, in the language of a document. */
export function pictureWords(ecosystem: Ecosystem, words: ReportWords): PictureWords {
  const { app, map, report, terms, language } = words;
  return {
    unnamed: map.unnamed,
    contested: map.contested,
    link: (kind, status) => {
      const label = terms.linkKind[kind].label.toLocaleLowerCase(language);
      return status === 'existing'
        ? label
        : `${label} (${terms.status[status].toLocaleLowerCase(language)})`;
    },
    held: app.actors,
    pictureTitle: report.pictureTitle(ecosystem.map.title || app.untitled),
    pictureDescription: report.pictureDescription(counted(ecosystem, words))
  };
}

function figure(
  ecosystem: Ecosystem,
  caption: string,
  words: ReportWords,
  folded?: readonly ActorId[]
): Markup {
  const said = pictureWords(ecosystem, words);
  // Closed, organisations are tied by bundles: how many there are is told, their kind is in the legend.
  const written = folded ? { ...said, link: (): string => '' } : said;
  const { svg, shown } = mapPicture(ecosystem, written, folded);
  return markup`<figure>
${svg}
<figcaption><strong>${caption}</strong>
<h3>${words.report.legend}</h3>
${legend(shown, words)}</figcaption>
</figure>`;
}

/** The actors that hold others and sit inside none. */
function outermostHolders({ actors }: Ecosystem): readonly ActorId[] {
  const holders = new Set([...actors.values()].map(({ inside }) => inside));
  return [...actors.values()]
    .filter(({ id, inside }) => inside === null && holders.has(id))
    .map(({ id }) => id);
}

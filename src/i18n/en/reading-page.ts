import type { readingPage as french } from '#i18n/fr/reading-page.ts';

/** What the page that is only read says, beside the map. */
export const readingPage: typeof french = {
  lead: 'A copy to read, made on that day: nothing in it can be changed, nothing leaves it, nothing is fetched.',
  noScript: 'Without scripts, this page shows the map and cannot be searched.',
  tools: 'Search and filter',
  search: 'Search',
  found: 'Results:',
  filters: 'Filter',
  filtersHelp: 'Within a list, one or the other; between two lists, both.',
  showAll: 'Show all again',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'See all',
  picture: 'Drawing. Arrows: move; + and −: zoom; 0: see all; Esc: choose nothing.',
  sheet: 'Sheet',
  noSheet: 'Choose an actor, a link, a stake or a space, on the drawing or in the list.',
  links: 'Links',
  around: 'Only see what is around it',
  list: 'List',
  findings: 'Findings',
  show: 'Show on the map',
  colon: ':'
};

import type { comparing as french } from '#i18n/fr/comparing.ts';

/** What the page that compares two states of a map says, beside the comparison itself. */
export const comparing: typeof french = {
  title: 'Compare two states',
  before: 'Before',
  after: 'After',
  swap: 'Swap before and after',
  today: 'Today',
  ofMap: 'This map',
  scenarios: 'Scenarios',
  now: 'What the file says',
  openFile: 'Compare with a file…',
  reading: (file) => `Reading ${file}…`,
  compare: 'Compare',
  same: 'Choose two different states.',
  progress: (share) => `Comparing… ${String(Math.floor(share * 100))}%`,
  findingsProgress: (share) => `Findings at both dates… ${String(Math.floor(share * 100))}%`,
  giveUp: 'Stop',
  failed: 'The comparison stopped before its end. Nothing changed on the map. Try again.',
  otherMap:
    'These two states do not come from one map: an actor is the same in both only if it has the same identifier.',
  fromTo: (before, after) => `From “${before}” to “${after}”`,
  across: (before, after) => `${before} → ${after}`,
  look: 'See on the map',
  beside: 'See side by side',
  sides: 'Both states, side by side',
  side: (name: string) => `Map “${name}”`,
  marked:
    'What is in both is in the same place; moving or zooming one map does the same to the other. + appeared, − gone, ≠ changed.',
  wholes: 'Show everything',
  fates: { appeared: 'appeared', gone: 'gone, where it was', changed: 'changed' },
  kept: 'faded: unchanged',
  copy: 'Copy the text',
  copied: 'Text copied.',
  notCopied: 'The browser does not let it be copied: the text is in a file.',
  fileName: 'before-after.txt',
  print: 'Print',
  others: (n) => (n === 1 ? 'And 1 more' : `And ${n.toLocaleString('en-GB')} more`),
  measures: {
    caption: 'What changed in the measures',
    measure: 'Measure',
    all: 'All actors',
    stayers: 'Actors present at both dates',
    margin: 'Margin',
    within: (twice) => `± ${twice}: the change is within the margin`,
    beyond: (twice) => `± ${twice}: the change is beyond it`,
    none: 'no margin',
    unchanged: (n) =>
      n === 1 ? '1 measure has not changed.' : `${String(n)} measures have not changed.`,
    help: 'The margin is two standard errors of the change, for the actors present at both dates: a thousand draws of these actors, with replacement. It holds only for what is counted by pairs of actors.'
  }
};

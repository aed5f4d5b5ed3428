import type { talk as french } from '#i18n/fr/talk.ts';

const s = (n: number): string => (n === 1 ? '' : 's');

/** What is said around findings: how far they are, what is tried, what is decided. */
export const talk: typeof french = {
  findingsLead: 'Questions to discuss, never a verdict. Nothing is ranked.',
  reading: 'Reading the map…',
  noFindings:
    'Nothing to raise in what is drawn. That is not to say all is well: the map only shows what was put in it.',
  nothingToRead: 'Draw two actors and a link: findings come with the map.',
  findingsCount: (n) => `${String(n)} finding${s(n)}`,
  analysisFailed: 'Reading the map failed. Change the map or reload the page to try again.',
  progress: {
    drawn: 'Reading the map',
    tested: 'Comparing with chance',
    background: 'Checking how firm this is'
  },
  progressShare: (what, share) => `${what}… ${String(Math.floor(share * 100))}%`,
  updating: 'Being updated',
  toConfirm: 'To be confirmed',
  moreFindings: (n, left) =>
    `${String(left)} more of this sort: show the next ${n === 1 ? 'one' : String(n)}`,
  tryOnMap: 'Try it out on the map',
  onTrial: 'This is on trial on the map.',
  nowOnTrial: (links, spaces) => {
    const what = [
      links > 0 ? `${String(links)} link${s(links)} drawn hollow` : '',
      spaces > 0
        ? `${String(spaces)} third space${s(spaces)} with ${spaces === 1 ? 'its name' : 'their names'} in a dashed frame`
        : ''
    ];
    return `On trial on the map: ${what.filter(Boolean).join(' and ')}.`;
  },
  proposedSpace: (kind, names) => `${kind} on trial: ${names}`,
  proposedAnySpace: 'Third space',
  withProposed: 'Read what is proposed too',
  withProposedHelp: 'As if the proposed links and spaces were there: what the trial would change.',
  readWithProposed: 'Read with it',
  further: 'To go further',
  measures: 'See the measures',
  copyAnalysis: 'Copy the analysis (JSON)',
  analysisCopied: 'The analysis is copied: it can be pasted elsewhere.',
  analysisSaved: 'The analysis is saved in a file.',
  why: 'Why talk about it',
  question: 'Question',
  try: 'What could be tried',
  basis: 'What it rests on',
  sources: 'Sources',
  hideFromMap: 'Stop showing',
  decide: 'Note what you make of it',
  outcome: 'What did you make of it?',
  reason: 'Why, or what',
  needReason: 'Say why, in a few words: others will read this map.',
  keepDecision: 'Note it',
  decidedBy: (by, on) => (by ? `by ${by}, on ${on}` : `on ${on}`),
  setAside: (n) => `${String(n)} finding${s(n)} set aside`
};

import type { scenarios as french } from '#i18n/fr/scenarios.ts';
import { countEn as count } from '#i18n/plural.ts';

/** What is said of scenarios: what a map would become if this opened, if they left, if that stopped. */
export const scenarios: typeof french = {
  parts: 'Before, after, and what if',
  part: { past: 'Snapshots', scenarios: 'Scenarios' },
  title: 'Scenarios',
  lead: 'A scenario says what the map would become: what opens in it, who leaves, what stops. It follows the map as you work on it, and changes nothing there.',
  emptyTitle: 'What if someone left? What if a space opened?',
  emptyLead:
    'What a person carries sometimes only shows once they have gone. Imagine it with those concerned, before it happens, and look together for what would let cooperation hold without them.',
  add: 'New scenario…',
  ifLeaves: (name) => `What if ${name} left`,
  ifStops: (name) => `What if this stopped: ${name}`,
  counts: (adds, leaves, stops) =>
    [
      ...(adds > 0 ? [count(adds, 'addition', 'additions')] : []),
      ...(leaves > 0 ? [count(leaves, 'departure', 'departures')] : []),
      ...(stops > 0 ? [count(stops, 'ending', 'endings')] : [])
    ].join(', ') || 'nothing happens in it yet',

  addTitle: 'New scenario',
  addLead: 'Name it after the question you are asking.',
  editTitle: 'Edit the scenario',
  editLead: 'Its name and its note. What happens in it is changed on the page.',
  name: 'Name',
  example: 'What if…',
  needName: 'Give it a name.',
  note: 'Note',
  noteHelp: 'Where the question comes from, who asks it.',
  confirm: { add: 'Create', edit: 'Save' },

  acts: (name) => `Scenario “${name}”`,
  look: 'Show on the map',
  across: (name) => `Today → ${name}`,
  compare: 'Compare with today',
  edit: 'Edit the name or the note',
  delete: 'Delete',
  deleted: (name) => `Scenario “${name}” binned. What it added is still proposed on the map.`,

  steps: {
    adds: {
      title: 'What is added',
      help: 'Links and spaces proposed on the map, read here as if they existed.',
      none: 'Nothing of what is proposed.',
      add: 'Add what is proposed…',
      choose: 'What happens besides?',
      search: 'Search for a proposed link or space',
      nothing: 'Nothing else is proposed on the map.'
    },
    leaves: {
      title: 'Who leaves',
      help: 'With those inside, their links, their place in spaces and what they carry.',
      none: 'Nobody.',
      add: 'What if someone left…',
      choose: 'Who leaves?',
      search: 'Search for an actor',
      nothing: 'No actor of that name.'
    },
    stops: {
      title: 'What stops',
      help: 'Links and spaces of today that come to an end.',
      none: 'Nothing.',
      add: 'What if something stopped…',
      choose: 'What stops?',
      search: 'Search for a link or a space',
      nothing: 'No link or space of that name.'
    }
  },
  remove: (what) => `Take ${what} out of the scenario`,
  stepAdded: (what) => `In the scenario: ${what}.`,
  stepRemoved: (what) => `Taken out of the scenario: ${what}.`,
  others: (n) => `${count(n, 'other', 'others')}: type part of the name to see them.`,

  findings: 'What the map would say',
  reading: 'Reading the scenario…',
  failed: 'The reading stopped before its end. Nothing has changed on the map.',
  again: 'Read again',
  told: (resolved, appeared, remaining) =>
    [
      count(resolved, 'finding is no longer there', 'findings are no longer there'),
      count(appeared, 'appears', 'appear'),
      count(remaining, 'is still there', 'are still there')
    ].join(', ') + '.',
  caution:
    'This is no forecast: the rules read a map in which nothing else would have changed. The others would act otherwise.',
  heading: {
    resolved: 'Findings of today that are not there',
    appeared: 'Findings that appear',
    remaining: 'Findings that are still there'
  },
  question: {
    resolved: 'What would it take, beyond the map, for this to hold?',
    appeared: 'Who already knows what hangs on this alone?'
  },

  proposals: {
    title: 'What could answer them',
    lead: 'Small sets of spaces and links to try. Each was checked by reading the map of the scenario again with it. They are examples to be discussed.',
    search: 'Look for what could answer them',
    progress: (share) => `Looking… ${String(Math.floor(share * 100))}%`,
    giveUp: 'Stop',
    failed: 'The search stopped before its end. Nothing has changed on the map. Try again.',
    found: (n) =>
      n === 0
        ? 'Nothing that could be added answers these findings.'
        : `${count(n, 'set to try', 'sets to try')}${n > 5 ? ', of which these five answer the most' : ''}.`,
    others: (n) => (n === 1 ? 'And one more set' : `And ${String(n)} more sets`),
    limits: {
      title: (limits) =>
        `Limits: ${count(limits.largestGroup, 'actor', 'actors')} around a table, ${count(limits.mostSpaces, 'space', 'spaces')} for an actor, ${count(limits.mostAdditions, 'addition', 'additions')} in a set`,
      names: {
        largestGroup: 'Actors around one table, at most',
        mostSpaces: 'Spaces for one actor, at most, those of today included',
        mostAdditions: 'Spaces and links in one set, at most'
      }
    },
    why: 'Where this comes from',
    apply: 'Try it in the scenario',
    applied: (spaces, links) =>
      `Proposed on the map, and added to the scenario: ${[
        ...(spaces > 0 ? [count(spaces, 'space', 'spaces')] : []),
        ...(links > 0 ? [count(links, 'link', 'links')] : [])
      ].join(', ')}.`,
    unanswered: (n) => `${count(n, 'finding is', 'findings are')} left without a proposal: why`
  }
};

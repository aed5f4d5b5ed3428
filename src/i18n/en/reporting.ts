import type { reporting as french } from '#i18n/fr/reporting.ts';

/** What is said where a report is made. */
export const reporting: typeof french = {
  title: 'Make a page to read',
  lead: 'A file made on this device, that any browser opens, without a network.',
  form: 'Which page?',
  forms: {
    report: {
      label: 'A report to print',
      help: 'The map, its portrait, its findings and what you did about them.'
    },
    reading: {
      label: 'A map to explore',
      help: 'The drawing, to search, to filter, with sheets to open. Nothing in it can be changed.'
    }
  },
  audience: 'For whom?',
  audiences: {
    participants: { label: 'For me', help: 'All that the map says.' },
    partners: { label: 'Partners', help: 'Without what stays among those who were there.' },
    management: {
      label: 'Their management, a funder',
      help: 'Without the notes meant for partners, nor tensions, nor decisions.'
    },
    public: {
      label: 'Everyone',
      help: 'Without tensions or decisions, nor any note but those said to be public.'
    }
  },
  level: 'With what?',
  levels: {
    complete: { label: 'With names', help: 'Actors as you named them.' },
    pseudonymised: {
      label: 'Without names',
      help: '“Municipality 3”, “Association 12”… It is not anonymous: whoever knows the territory may find someone by their links.'
    },
    structure: {
      label: 'The structure alone',
      help: 'Who is tied to whom and by what, nothing else.'
    }
  },
  namePersons: 'Name persons in findings',
  namePersonsHelp:
    'Otherwise a finding says “an actor”. The drawing and the lists name them, unless without names.',
  language: 'Language of the page',
  before: 'Compare with a snapshot',
  beforeNone: 'Compare with nothing',
  beforeHelp: 'Without names, nobody can be followed from one state to the other.',
  introduction: 'Introduction',
  introductionHelp:
    'Your words, first. An empty line parts two paragraphs. They stay as they are, names included, and are lost when you leave the map.',
  make: 'Make the page',
  progress: (share) => `Making the page… ${String(Math.floor(share * 100))}%`,
  giveUp: 'Stop',
  ready: 'The page is ready.',
  open: 'Open',
  openHelp: '(in another tab)',
  print: 'Print',
  save: 'Save the page',
  failed: 'The page could not be made. Nothing changed on the map. Try again.'
};

import type { reporting as french } from '#i18n/fr/reporting.ts';

/** What is said where a report is made. */
export const reporting: typeof french = {
  title: 'Make a report',
  lead: 'One page to print or to send, made on this device: the map, its portrait, its findings and what you did about them.',
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
  language: 'Language of the report',
  before: 'Compare with a snapshot',
  beforeNone: 'Compare with nothing',
  beforeHelp: 'Without names, nobody can be followed from one state to the other.',
  introduction: 'Introduction',
  introductionHelp:
    'Your words, first. An empty line parts two paragraphs. They stay as they are, names included, and are lost when you leave the map.',
  make: 'Make the report',
  progress: (share) => `Making the report… ${String(Math.floor(share * 100))}%`,
  giveUp: 'Stop',
  ready: 'The report is ready.',
  open: 'Open',
  openHelp: '(in another tab)',
  print: 'Print',
  save: 'Save the page',
  failed: 'The report could not be made. Nothing changed on the map. Try again.'
};

import type { sharing as french } from '#i18n/fr/sharing.ts';

const number = (n: number): string => n.toLocaleString('en-GB');

/** What is said where a map is shared. */
export const sharing: typeof french = {
  title: 'Export the map',
  audience: 'For whom?',
  audiences: {
    participants: { label: 'For me', help: 'A backup, in which everything is kept.' },
    partners: { label: 'Partners', help: 'Without what stays among those who were there.' },
    management: {
      label: 'Their management, a funder',
      help: 'Without the notes meant for partners, nor decisions, assessments and scenarios.'
    },
    public: { label: 'Everyone', help: 'Only the notes you marked as public are left.' }
  },
  level: 'With what?',
  levels: {
    complete: { label: 'The map, with names', help: 'Snapshots too.' },
    pseudonymised: {
      label: 'Without names',
      help: '“Commune 3”, “Association 12”… The same links and the same answers; no notes, dates, places or snapshots.'
    },
    structure: {
      label: 'The structure alone',
      help: 'Who is tied to whom and by what, nothing else.'
    }
  },
  recognisable: (count, actors) =>
    count === 0
      ? `None of the ${number(actors)} actors can be recognised by its immediate position alone.`
      : `${number(count)} of ${number(actors)} actors can still be recognised by ${count === 1 ? 'its' : 'their'} position.`,
  notAnonymous:
    'This is pseudonymised, not anonymous: someone who knows the territory can tell who is who by their links. In law, it is still personal data.',
  encrypt: 'Encrypt it with a passphrase',
  encryptHelp:
    'The file (.ect.age) opens with nothing else, here or with the free tool age. Give it by word of mouth, never in the same message as the file.',
  passphrase: 'Passphrase',
  another: 'Draw another one',
  strength: {
    weak: 'Weak: it can be guessed. Six words drawn at random hold.',
    fair: 'Fair: add one or two words drawn at random.',
    strong: 'Strong.'
  },
  lost: 'Lost, it cannot be recovered: nobody will be able to open this file, not even us. Write it down before you save.',
  notKept: 'It is kept nowhere here.',
  toRead: 'For those who will not open the map:',
  report: 'Make a page to read…',
  save: 'Save the file',
  sealing: 'Encrypting, a few seconds…',
  failed: 'The file could not be made.'
};

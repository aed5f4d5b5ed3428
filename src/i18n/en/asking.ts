import type { asking as french } from '#i18n/fr/asking.ts';

/** What is said where a partner is asked about its links, here and in the form that it is sent. */
export const asking: typeof french = {
  title: (name) => `Ask “${name}”`,
  lead: 'Each appraises its own links. Here is all that would leave, and nothing else.',
  leftOut:
    'These stay here: the appraisals given so far, notes, tags, your own fields, the other actors, their links, and what was said without going as far as partners.',
  parts: {
    map: 'The title of the map',
    own: 'Itself, and what it contains',
    others: 'The actors at the other end of its links: their name alone',
    link: 'Its links',
    space: 'The spaces it is in, without the other participants',
    situation: 'The situations told of these links'
  },
  nothing: 'It has no link yet that its partners may know of: there is nothing to ask.',
  ways: 'The form is one page that opens in any browser, without a network. The file is for those who have Maillage.',
  language: 'Language of the form',
  languages: {
    fr: { label: 'Français', help: 'For those who read French.' },
    en: { label: 'English', help: 'For those who read English.' }
  },
  back: 'Its answer is put together with the map like any partner’s copy: it comes beside what you said, and replaces nothing.',
  saveFile: 'File for Maillage',
  saveForm: 'Form to fill in',
  failed: 'The file could not be made.',
  form: {
    title: (name) => `Your links, as you see them: ${name}`,
    lead: (map) =>
      `You are asked for the map “${map}”. Say how it is on your side: no answer is right or wrong, and “I do not know” is one.`,
    privacy:
      'Nothing is sent: this page calls no site. Your answer is a file, which you hand yourself to whoever asked for it.',
    notKept:
      'Nothing is kept until you save: if this page is closed before, what you filled in is lost.',
    ends: (from, to) => `${from} → ${to}`,
    forOne: (name) => `Answer for: ${name}`,
    questions: {
      Knowledge: (other) => `Do you know the work of “${other}”, and what constrains it?`,
      Consideration: () => 'Do you take it into account in your own choices?',
      Trust: (other) => `Do you trust “${other}”?`,
      Effort: () => 'Do you make efforts to keep this link alive?'
    },
    unknown: 'I do not know, or would rather not say',
    note: 'What you want to say about it',
    noteHelp:
      'If you speak of a person, stay factual, useful and measured, with nothing on their health, opinions or private life: they have the right to read this note (after the CNIL).',
    spaces: 'The spaces you are in',
    situations: 'What was told of these links',
    save: 'Save my answer',
    saveHelp:
      'A file comes to your downloads. You can change your mind and save again: hand over the last one.',
    unsaved: 'What you filled in is not saved yet.',
    saved: 'Your answer is in your downloads. Hand this file to whoever asked you.',
    empty: 'You have not answered anything yet: nothing was saved.',
    script: 'JavaScript must be allowed in this page for an answer to be saved.',
    answer: (name) => `answer ${name}`
  }
};

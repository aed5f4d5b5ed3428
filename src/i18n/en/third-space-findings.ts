import type { Missing } from '#analysis/third-space-facts.ts';
import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

const MISSING: Readonly<
  Record<Missing, { readonly short: string; readonly long: string; readonly try: string }>
> = {
  'no-space': {
    short: 'no common space',
    long: 'No third space works on this subject or brings together those it concerns.',
    try: 'Say on the map whom it concerns, to know whom to bring together.'
  },
  'kind-unknown': {
    short: 'a common space to be specified',
    long: 'Whether people go back over the work itself there is not known yet.',
    try: 'Say on the map what this space is for.'
  },
  'not-reflexive': {
    short: 'a common space, but not a reflexive one',
    long: 'It is not where people go back over the work itself, going by the kind that is entered.',
    try: 'Set aside a time for experience feedback in it, or open one beside it.'
  },
  'facilitator-inside': {
    short: 'a reflexive space facilitated from inside',
    long: 'Facilitation comes from an organisation concerned.',
    try: 'Entrust facilitation to someone from outside the organisations concerned.'
  },
  'in-turn': {
    short: 'a reflexive space facilitated in turn',
    long: 'Its participants facilitate it in turn.',
    try: 'Invite someone from outside to facilitate the sessions where this subject comes up.'
  },
  nobody: {
    short: 'a reflexive space that nobody facilitates',
    long: 'Nobody facilitates it, according to the map.',
    try: 'Entrust facilitation to someone from outside the organisations concerned.'
  },
  'facilitator-unknown': {
    short: 'a reflexive space whose facilitation is still to be specified',
    long: 'Who facilitates it, or on behalf of which organisation, is not known.',
    try: 'Say on the map who facilitates, and on behalf of which organisation.'
  }
};

/** How findings about third spaces are told. */
export const thirdSpaceFindings: Pick<
  Wordings,
  'third-space.link-uncovered' | 'third-space.tension-uncovered' | 'third-space.facilitator-inside'
> = {
  'third-space.link-uncovered': {
    title: ({ measure: { uncovered } }) =>
      `${count(uncovered, 'transverse link or order', 'transverse links and orders')} with no third space`,
    seen: ({ measure, referential }, tell) => {
      const { total, uncovered, coveredInSmall, unknownForm, gatherings } = measure;
      const [first = []] = gatherings;
      return [
        `Of ${count(total, 'transverse link or order', 'transverse links and orders')}, ${String(uncovered)} ${plural(uncovered, 'joins', 'join')} actors that no third space brings together.`,
        coveredInSmall > 0
          ? `Among the others, ${String(coveredInSmall)} ${plural(coveredInSmall, 'has', 'have')} a space of at most eight participants.`
          : '',
        gatherings.length > 1
          ? `${String(gatherings.length)} spaces of at most eight actors would bring all of them together; the first one with ${tell.actors(first)}.`
          : `A single space would bring all of them together, with ${tell.actors(first)}.`,
        unknownForm > 0
          ? `${count(unknownForm, 'link of unknown form is', 'links of unknown form are')} not counted.`
          : '',
        referential === null
          ? ''
          : `Forms read with the definitions of: ${tell.referential(referential)}.`
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Fiche 11 recalls that cooperation wants places where each sets out what constrains it, and hears what constrains the others.',
    question: () => 'Where do these actors talk about their constraints today?',
    try: ({ measure: { gatherings } }, tell) =>
      gatherings.length > 1
        ? `Spaces of deliberation, one of them with ${tell.actors(gatherings[0] ?? [])}, to be tried on the map first.`
        : `A space of deliberation with ${tell.actors(gatherings[0] ?? [])}, to be tried on the map first.`,
    unknown: (n) =>
      `${count(n, 'link of unknown form or space', 'links of unknown form or spaces')} with no participant entered`
  },
  'third-space.tension-uncovered': {
    title: ({ measure: { about, missing }, subjects: { actors, stakes } }, tell) => {
      const what = {
        tension: () => `Tension between ${tell.actors(actors)}`,
        rivalry: () => `Rivalry between ${tell.actors(actors)}`,
        'contested-stake': () => `Stake under debate ${tell.stakes(stakes)}`
      }[about]();
      return `${what}: ${MISSING[missing].short}`;
    },
    seen: (
      { measure: { about, missing, concerned }, subjects: { actors, stakes, spaces } },
      tell
    ) => {
      const who =
        concerned === 0
          ? 'whom it concerns is not known yet'
          : `it concerns ${tell.actors(actors)}`;
      const noted = {
        tension: () => `A tension is noted between ${tell.actors(actors)}.`,
        rivalry: () => `A rivalry is noted between ${tell.actors(actors)}.`,
        'contested-stake': () =>
          `The stake ${tell.stakes(stakes)} is noted as under debate; ${who}.`
      }[about]();
      const common =
        spaces.length > 0
          ? ` Common ${plural(spaces.length, 'space', 'spaces')}: ${tell.spaces(spaces)}.`
          : '';
      return `${noted}${common} ${MISSING[missing].long}`;
    },
    why: 'Tensions go with every cooperation, and are best foreseen (Ballon, 2022). A place facilitated by someone from outside helps to say what matters to each before arbitrating (Fiche 11).',
    question: () => 'Where, and with whom, can this disagreement be put into words?',
    try: ({ measure: { missing }, trial }, tell) => {
      const [space] = trial?.spaces ?? [];
      return space
        ? `An experience feedback with ${tell.actors(space.participants)}, to be tried on the map first. All that would be left is to find, outside the organisations concerned, someone to facilitate it.`
        : MISSING[missing].try;
    },
    unknown: (n) =>
      `${count(n, 'space', 'spaces')} whose kind, facilitation or participants are not entered`
  },
  'third-space.facilitator-inside': {
    title: ({ measure: { variant }, subjects: { spaces } }, tell) =>
      `Space ${tell.spaces(spaces)}: ${
        {
          inside: 'an organisation concerned facilitates',
          'not-entered': 'facilitation to be specified',
          nobody: 'nobody facilitates',
          paid: 'facilitation from outside, paid by one side'
        }[variant]
      }`,
    seen: (
      { measure: { variant, organisations, facilitators, inside, payers }, subjects: { spaces } },
      tell
    ) => {
      const space = `The space ${tell.spaces(spaces)}`;
      const by = `is facilitated by ${tell.actors(facilitators)}`;
      switch (variant) {
        case 'inside':
          return `${space} ${by}. ${organisations === 1 ? 'It concerns a single organisation, the one that facilitates' : `It concerns ${String(organisations)} organisations, including ${plural(inside.length, 'the one that facilitates', 'those that facilitate')}`}: ${tell.actors(inside)}.`;
        case 'not-entered':
          return facilitators.length === 0
            ? `Who facilitates the space ${tell.spaces(spaces)} is not known.`
            : `${space} ${by}. The organisation of whoever facilitates is not entered, in whole or in part.`;
        case 'nobody':
          return `Nobody facilitates the space ${tell.spaces(spaces)}, according to the map.`;
        case 'paid':
          return `${space} ${by}, outside the ${String(organisations)} organisations concerned. ${tell.actors(payers)}: a link of order, funding or hierarchy to the structure that facilitates, and nothing of the kind for the others. This is information.`;
      }
    },
    why: 'So that everyone can speak, Fiche 11 keeps the facilitation of an experience feedback for someone who represents none of the parties.',
    question: ({ measure: { variant } }) =>
      ({
        inside:
          'Could someone from outside facilitate? If not, how does the setting protect what each one says?',
        'not-entered': 'Who facilitates, and on behalf of which organisation?',
        nobody: 'What would someone from outside bring to the facilitation?',
        paid: 'Does everyone know who pays for the facilitation? What does it change for them?'
      })[variant],
    try: ({ measure: { variant } }) =>
      ({
        inside: 'Offer the facilitation to someone from outside, and compare on the map.',
        'not-entered': 'Say on the map who facilitates, and on behalf of which organisation.',
        nobody: 'Offer the facilitation to someone from outside, and compare on the map.',
        paid: 'Share among the parties what the facilitation costs.'
      })[variant],
    unknown: (n) =>
      `${count(n, 'facilitator', 'facilitators')} whose name or organisation is not entered`
  }
};

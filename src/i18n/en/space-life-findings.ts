import type { EmptyShell, Lack } from '#analysis/third-space-facts.ts';
import type { Criterion } from '#domain/map-info.ts';
import type { Rhythm } from '#domain/space.ts';
import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Teller, Wordings } from '#i18n/wording.ts';

const LACKING: Readonly<Record<Lack, { readonly short: string; readonly said: string }>> = {
  backing: { short: 'no institutional backing', said: 'no institution stands behind it' },
  time: { short: 'no time set aside', said: 'no time is set aside for it' },
  skills: {
    short: 'no facilitation skills',
    said: 'the skills to facilitate it have not been brought together'
  },
  meetings: { short: 'no meeting at the rhythm planned', said: '' }
};

/** A rhythm, and one and several of the periods it goes by. */
const PERIODS: Readonly<Partial<Record<Rhythm, readonly [string, string, string]>>> = {
  weekly: ['every week', 'whole week', 'whole weeks'],
  monthly: ['every month', 'whole month', 'whole months'],
  quarterly: ['every quarter', 'whole quarter', 'whole quarters'],
  'half-yearly': ['every half-year', 'whole half-year', 'whole half-years'],
  yearly: ['every year', 'whole year', 'whole years']
};

const SAME: Readonly<Record<Criterion, string>> = {
  organisation: 'from the same organisation',
  department: 'from the same department',
  kind: 'of the same kind',
  sphere: 'of the same sphere',
  territory: 'from the same territory'
};

/** How findings about the life of third spaces are told: who carries them, meets there, is missing. */
export const spaceLifeFindings: Pick<
  Wordings,
  | 'third-space.single-carrier'
  | 'third-space.empty-shell'
  | 'third-space.no-reflexive-time'
  | 'third-space.who-is-missing'
  | 'third-space.heavy-attendance'
> = {
  'third-space.single-carrier': {
    title: ({ subjects: { spaces } }, tell) =>
      `Space ${tell.spaces(spaces)}: a single structure carries it`,
    seen: ({ measure: { carrier, pairs, onlyHere, redundancy }, subjects: { spaces } }, tell) => {
      const by =
        carrier === null ? 'a single structure, which is not entered' : tell.actor(carrier);
      const share = Math.round((1 - redundancy) * 100);
      const alone =
        onlyHere === pairs
          ? plural(
              pairs,
              'The two actors who meet there have no other third space in common, nor do their organisations.',
              `None of the ${String(pairs)} pairs of actors who meet there has another third space in common, even through their organisations.`
            )
          : `Of the ${String(pairs)} pairs of actors who meet there, ${String(onlyHere)} have no other third space in common, even through their organisations: that is ${String(share)}% of them.`;
      return `The space ${tell.spaces(spaces)} is carried by ${by}. ${alone}`;
    },
    why: 'A space that many rely on holds better when several put something into it: Fiche 11 invites us to look for how it becomes everyone’s business.',
    question: () => 'How could it be carried together, and with whom?',
    try: () =>
      'See with the participants who could take on a part of carrying it, then add them on the map to the structures that carry it.',
    unknown: (n) =>
      `${count(n, 'carrying structure', 'carrying structures')} whose name or organisation is not entered`
  },
  'third-space.empty-shell': {
    title: ({ measure: { lacking }, subjects: { spaces } }, tell) =>
      `Space ${tell.spaces(spaces)}: ${tell.list(lacking.map((lack) => LACKING[lack].short))}`,
    seen: ({ measure, subjects: { spaces } }, tell) => {
      const space = `the space ${tell.spaces(spaces)}`;
      const said = measure.lacking.map((lack) => LACKING[lack].said).filter(Boolean);
      const sentence = `This is what the map says of ${space}: ${tell.list(said)}.`;
      if (!measure.lacking.includes('meetings')) return sentence;
      return said.length > 0
        ? `${sentence} It ${lateness(measure, tell)}`
        : `${space} ${lateness(measure, tell)}`;
    },
    why: 'A set-up may exist with nothing happening in it (Zoein). Fiche 11 names what makes it hold: that an institution answers for it, that time and a place are kept for it, that someone knows how to facilitate it.',
    question: () => 'What does this space need to be alive, or has it had its day?',
    try: () =>
      'See who could answer for it, what time to keep for it and when to meet; if it no longer takes place, note it as ended.',
    unknown: (n) =>
      `${count(n, 'point', 'points')} among backing, time set aside, facilitation skills and meetings`
  },
  'third-space.no-reflexive-time': {
    title: () => 'No third space for going back over the common work',
    seen: ({ measure: { spaces } }) =>
      spaces === 1
        ? 'The only third space whose kind is entered is neither an experience feedback, nor a deliberation, nor a joint arbitration.'
        : `None of the ${String(spaces)} third spaces whose kind is entered is an experience feedback, a deliberation or a joint arbitration.`,
    why: 'Cooperating means pausing at times over what each one lives through in working with the others: for Fiche 11, the relation depends on it.',
    question: () =>
      'When do people talk about how they work together, and not only about the project?',
    try: ({ trial }, tell) => {
      const [space] = trial?.spaces ?? [];
      return space
        ? `An experience feedback with ${tell.actors(space.participants)}, to be tried on the map first.`
        : 'Set aside a time for experience feedback in one of these spaces, with at most eight around the table.';
    },
    unknown: (n) => `${count(n, 'space', 'spaces')} whose kind is still to be specified`
  },
  'third-space.who-is-missing': {
    title: ({ measure, subjects: { actors, spaces } }, tell) => {
      const { criterion, participants, ofGroup } = measure;
      const all = ofGroup === participants ? 'all' : 'all but one';
      const what =
        actors.length > 0 ? 'actors concerned are not there' : `${all} are ${SAME[criterion]}`;
      return `Space ${tell.spaces(spaces)}: ${what}`;
    },
    seen: ({ measure, subjects: { spaces } }, tell) => {
      const { criterion, participants, group, ofGroup, otherGroups, absent, invited } = measure;
      const others = tell.list(otherGroups.map((key) => tell.group(criterion, key)));
      const among = ofGroup === participants ? 'all' : `${String(ofGroup)} of them`;
      const circle =
        group === null
          ? '.'
          : `, ${among} ${SAME[criterion]}: ${tell.group(criterion, group)}. It also concerns, outside this group: ${others}.`;
      return [
        `The space ${tell.spaces(spaces)} gathers ${count(participants, 'participant', 'participants')}${circle}`,
        absent.length > 0
          ? `What it works on also concerns ${tell.actors(absent)}, with no participation or invitation entered.`
          : '',
        invited.length > 0
          ? `The map notes ${plural(invited.length, 'an invitation', 'invitations')} for ${tell.actors(invited)}, but no participation.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Cooperation also takes place outside the circle where people usually meet, with those who see things from elsewhere (Zoein).',
    question: () =>
      'Who is missing around the table on this subject, and what would make it possible for them to come?',
    try: ({ measure: { absent, invited } }, tell) =>
      absent.length > 0
        ? `Offer a place to ${tell.actors(absent)}, and note it on the map.`
        : invited.length > 0
          ? `Ask ${tell.actors(invited)} what would make coming possible: the time, the place, the subject.`
          : 'Offer a place to someone of another group concerned, and note it on the map.',
    unknown: (n) => `${count(n, 'participant', 'participants')} whose group is not entered`
  },
  'third-space.heavy-attendance': {
    title: ({ measure: { actor, attends, spaces } }, tell) =>
      `${tell.actor(actor)} takes part in ${String(attends)} third spaces out of ${String(spaces)}`,
    seen: ({ measure: { actor, attends, spaces, attending, median } }, tell) =>
      `${tell.actor(actor)} takes part in ${String(attends)} third spaces out of the ${String(spaces)} whose participants are entered. Of the ${String(attending)} actors present somewhere, at least half take part in ${count(Math.floor(median), 'space', 'spaces')} at most.`,
    why: 'Cooperating takes time (Ballon, 2022), and everyone’s energy wears: Fiche 11 invites us to take care of rhythms and pauses.',
    question: () => 'Is this presence chosen, and with whom could it be shared?',
    try: () =>
      'Look together at which spaces could meet less often, follow one another, or welcome someone else in this place.',
    unknown: (n) => `${count(n, 'space', 'spaces')} with no participant entered`
  }
};

/** What the map says of meetings that did not take place; the rule knows all four when it says so. */
function lateness({ rhythm, lastMet, missed, asOf }: EmptyShell, tell: Teller): string {
  const [every = '', one = '', other = ''] = PERIODS[rhythm ?? 'irregular'] ?? [];
  const gone = count(missed ?? 0, `${one} has`, `${other} have`);
  return `is planned ${every}. Since the last meeting entered, on ${tell.day(lastMet ?? '')}, ${gone} gone by without another one, counting up to ${tell.day(asOf ?? '')}, the latest date written on the map.`;
}

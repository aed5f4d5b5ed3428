import type { Finding, ProposedLink, ProposedSpace } from '#analysis/finding.ts';
import type { Attendance, Proposal, Reason } from '#analysis/proposals/proposal.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { proposals as english } from './en/proposals.ts';
import { findingText } from './finding-text.ts';
import { proposals as french } from './fr/proposals.ts';
import type { Language } from './language.ts';
import type { ProposalWording } from './proposal-wording.ts';
import { reference } from './references.ts';
import { citation } from './sources.ts';
import { teller } from './teller.ts';
import type { Teller } from './wording.ts';

/** A proposal in words: what could be tried, what it would answer and ask for, never an order. */
export interface ProposalText {
  readonly title: string;
  /** One sentence a space, then one a link. */
  readonly additions: readonly string[];
  /** What introduces the findings answered, then their titles. */
  readonly answers: string;
  readonly answered: readonly string[];
  /** `''` when nobody would be in more spaces than now. */
  readonly attendance: string;
  /** How far it is from the smallest set. */
  readonly bound: string;
  /** The questions that it would bring; `''` when none. */
  readonly raises: string;
  readonly why: string;
  readonly question: string;
  readonly sources: readonly string[];
}

/** How to tell it, of which map. */
export interface ProposalTelling {
  readonly ecosystem: Ecosystem;
  /** Those that it may answer. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly namePersons?: boolean;
}

const WORDINGS: Readonly<Record<Language, ProposalWording>> = { fr: french, en: english };

/** Tells a proposal in a language. Persons keep their names to themselves unless `namePersons` is true. */
export function proposalText(proposal: Proposal, telling: ProposalTelling): ProposalText {
  const { ecosystem, findings, language, namePersons = false } = telling;
  const wording = WORDINGS[language];
  const tell = teller(ecosystem, language, namePersons);
  const { links, spaces, answers, covers, isExact, atMostTimes } = proposal;
  const answered = findings.filter(({ id }) => answers.includes(id));
  const keys = isExact ? [] : (['chvatal-1979'] as const);
  return {
    title: wording.title(spaces.length, links.length),
    additions: [
      ...spaces.map((space, at) =>
        spaceSentence(space, covers[at]?.length ?? 0, { wording, tell })
      ),
      ...links.map((link) => linkSentence(link, { wording, tell }))
    ],
    answers: wording.answers(answered.length),
    answered: answered.map(
      (finding) => findingText(finding, ecosystem, language, { namePersons }).title
    ),
    attendance: attendanceSentence(proposal.attendance, { wording, tell }),
    bound: isExact ? wording.fewest : wording.atMost(upTo(atMostTimes, language)),
    raises: raisedSentence(proposal.raises, { wording, tell }),
    why: wording.why,
    question: wording.discuss,
    sources: [citation('efc-11', language), ...keys.map(reference)]
  };
}

/** Why nothing is proposed for a finding, in words. */
export function reasonText(reason: Reason, language: Language): string {
  return WORDINGS[language].reason[reason];
}

interface Speaking {
  readonly wording: ProposalWording;
  readonly tell: Teller;
}

function spaceSentence(
  { kind, participants, facilitators = [] }: ProposedSpace,
  covers: number,
  { wording, tell }: Speaking
): string {
  const kinds: Readonly<Record<string, string>> = wording.kinds;
  return wording.space({
    kind: kinds[kind] ?? wording.otherKind,
    participants: tell.actors(participants),
    facilitator: facilitators.length === 0 ? null : tell.actors(facilitators),
    covers
  });
}

function linkSentence({ kind, from, to }: ProposedLink, { wording, tell }: Speaking): string {
  const both = tell.actors([from, to]);
  return kind === 'cooperation' ? wording.cooperation(both) : wording.acquaintance(both);
}

function attendanceSentence(asked: readonly Attendance[], { wording, tell }: Speaking): string {
  const [first, ...others] = asked;
  if (!first) return '';
  const most = others.reduce((busiest, one) => (one.after > busiest.after ? one : busiest), first);
  const busiest = most.after > 1 ? { ...most, actor: tell.actor(most.actor) } : null;
  return wording.attendance(asked.length, busiest);
}

function raisedSentence(raises: readonly string[], { wording, tell }: Speaking): string {
  const questions: Readonly<Record<string, string>> = wording.question;
  const asked = new Set(raises.flatMap((id) => questions[id.slice(0, id.indexOf(':'))] ?? []));
  return asked.size === 0 ? '' : wording.raises(tell.list([...asked]));
}

/** Rounded up, since it is a bound. */
function upTo(times: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return format.format(Math.ceil(times * 10) / 10);
}

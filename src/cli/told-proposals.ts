import type { AnalysisOptions } from '#analysis/analyse.ts';
import type { Finding } from '#analysis/finding.ts';
import type { Proposal, Unanswered } from '#analysis/proposals/proposal.ts';
import { proposing } from '#analysis/proposals/proposing.ts';
import { finished } from '#analysis/work.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { findingText } from '#i18n/finding-text.ts';
import type { Language } from '#i18n/language.ts';
import { proposalText, reasonText, type ProposalText } from '#i18n/proposal-text.ts';
import type { Words } from './words.ts';

/** What could be tried on a map, and what could not, each with the words that tell it. */
export interface ToldProposals {
  readonly proposals: readonly (Proposal & { readonly text: ProposalText })[];
  readonly unanswered: readonly (Unanswered & { readonly title: string; readonly why: string })[];
}

/** Looks for what could be tried on a map, and tells it. */
export function proposedOn(
  ecosystem: Ecosystem,
  findings: readonly Finding[],
  { options, language }: { readonly options: AnalysisOptions; readonly language: Language }
): ToldProposals {
  const { proposals, unanswered } = finished(proposing(ecosystem, findings, {}, options));
  const titles = new Map(
    findings.map((one) => [one.id, findingText(one, ecosystem, language).title])
  );
  return {
    proposals: proposals.map((one) => ({
      ...one,
      text: proposalText(one, { ecosystem, findings, language })
    })),
    unanswered: unanswered.map((one) => ({
      ...one,
      title: titles.get(one.finding) ?? '',
      why: reasonText(one.reason, language)
    }))
  };
}

/** In paragraphs: each proposal, then the findings left, reason by reason. */
export function proposalsAsText(
  { proposals, unanswered }: ToldProposals,
  { cli }: Words
): string[] {
  const told = proposals.map(({ text }, index) => {
    const lines = [
      ...text.additions,
      text.answers,
      ...text.answered.map((title) => `– ${title}`),
      text.attendance,
      text.raises,
      text.bound,
      text.why,
      text.question,
      ...text.sources
    ];
    return paragraph(`${String(index + 1)}. ${text.title}`, lines);
  });
  const byReason = [...Map.groupBy(unanswered, ({ why }) => why)].map(([why, left]) =>
    paragraph(
      why,
      left.map(({ title }) => `– ${title}`)
    )
  );
  const left = byReason.length === 0 ? [] : [cli.unanswered, ...byReason];
  return [cli.proposals(proposals.length), ...told, ...left];
}

function paragraph(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.filter((line) => line !== '').map((line) => `   ${line}`)].join('\n');
}

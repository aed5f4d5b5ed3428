import type { Finding } from '#analysis/finding.ts';
import type { Constraints } from '#analysis/proposals/proposal.ts';
import { proposing } from '#analysis/proposals/proposing.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { tellWork } from './work-apart.ts';

/** A map, those of its findings that are open, and what proposals keep to. */
export interface Asked {
  readonly ecosystem: Ecosystem;
  readonly findings: readonly Finding[];
  readonly constraints: Constraints;
}

onmessage = ({ data }: MessageEvent<Asked>): void => {
  tellWork(proposing(data.ecosystem, data.findings, data.constraints));
};

import type { Finding } from '#analysis/finding.ts';
import { proposing } from '#analysis/proposals/proposing.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { tellWork } from './work-apart.ts';

/** A map, and those of its findings that are open. */
export interface Asked {
  readonly ecosystem: Ecosystem;
  readonly findings: readonly Finding[];
}

onmessage = ({ data }: MessageEvent<Asked>): void => {
  tellWork(proposing(data.ecosystem, data.findings));
};

import { countEn as count } from '#i18n/plural.ts';
import type { CoverageWording, Wordings } from '#i18n/wording.ts';
import { cannotTellFindings } from './cannot-tell-findings.ts';
import { commandFindings } from './command-findings.ts';
import { dominationFindings } from './domination-findings.ts';
import { portraitFindings } from './portrait-findings.ts';
import { siloFindings } from './silo-findings.ts';
import { siloGroupFindings } from './silo-group-findings.ts';
import { siloLinkFindings } from './silo-link-findings.ts';
import { spaceLifeFindings } from './space-life-findings.ts';
import { thirdSpaceFindings } from './third-space-findings.ts';
import { transverseCommitmentFindings } from './transverse-commitment-findings.ts';
import { transverseFindings } from './transverse-findings.ts';
import { transverseGroupFindings } from './transverse-group-findings.ts';

/** How each rule is told. */
export const findings: Wordings = {
  ...siloGroupFindings,
  ...siloFindings,
  ...siloLinkFindings,
  ...dominationFindings,
  ...commandFindings,
  ...transverseFindings,
  ...transverseGroupFindings,
  ...transverseCommitmentFindings,
  ...thirdSpaceFindings,
  ...spaceLifeFindings,
  ...portraitFindings,
  ...cannotTellFindings
};

/** How to say what a finding rests on. */
export const coverageWording: CoverageWording = {
  restsOn: ({ actors, links }) =>
    `Based on ${count(actors, 'actor', 'actors')}${links > 0 ? ` and ${count(links, 'link drawn', 'links drawn')}` : ''}. What is not drawn stays unknown.`,
  unknown: (what) => `What the map does not say: ${what}.`,
  saidBy: ({ saidBy, unsaid }, names) => {
    const sourced =
      names === null
        ? `Links documented by ${count(saidBy.length, 'source', 'sources')}`
        : `Links documented by ${names}`;
    const without = `${count(unsaid, 'link', 'links')} with no source given`;
    if (saidBy.length === 0) return `${without}.`;
    return unsaid > 0 ? `${sourced}; ${without}.` : `${sourced}.`;
  }
};

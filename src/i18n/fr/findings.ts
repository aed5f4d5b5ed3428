import { countFr as count } from '#i18n/plural.ts';
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
    `Constat établi sur ${count(actors, 'acteur', 'acteurs')}${links > 0 ? ` et ${count(links, 'lien tracé', 'liens tracés')}` : ''}. Ce qui n’est pas tracé reste inconnu.`,
  unknown: (what) => `Ce que la carte ne dit pas\u00a0: ${what}.`,
  saidBy: ({ saidBy, unsaid }, names) => {
    const sourced =
      names === null
        ? `Liens documentés par ${count(saidBy.length, 'source', 'sources')}`
        : `Liens documentés par ${names}`;
    const without = `${count(unsaid, 'lien', 'liens')} sans source indiquée`;
    if (saidBy.length === 0) return `${without}.`;
    return unsaid > 0 ? `${sourced}\u202f; ${without}.` : `${sourced}.`;
  }
};

import { proposing } from '#analysis/proposals/proposing.ts';
import type { Asked } from './proposer.ts';
import { tellWork } from './work-apart.ts';

onmessage = ({ data }: MessageEvent<Asked>): void => {
  tellWork(proposing(data.ecosystem, data.findings));
};

import { analysisQueue, type AnalysisRequest } from './analysis-queue.ts';

const ask = analysisQueue(
  (answer) => {
    postMessage(answer);
  },
  // A timer, unlike a promise, lets the messages that wait come in first.
  (run) => {
    setTimeout(run);
  }
);

onmessage = ({ data }: MessageEvent<AnalysisRequest>): void => {
  ask(data);
};

import type { MapQuestion } from './map-questions.ts';
import { MapReader } from './map-reader.ts';

// A message to oneself, unlike a promise, waits its turn behind those that came before it, and
// unlike a timer it is never held back.
const turns = new MessageChannel();

const reader = new MapReader(
  (answer) => {
    postMessage(answer);
  },
  {
    now: () => performance.now(),
    later: (run) => {
      turns.port1.onmessage = run;
      turns.port2.postMessage(null);
    }
  }
);

onmessage = ({ data }: MessageEvent<MapQuestion>): void => {
  reader.hear(data);
};

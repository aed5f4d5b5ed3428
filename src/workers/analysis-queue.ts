import { analyse, type Analysis, type AnalysisOptions } from '#analysis/analyse.ts';
import type { Ecosystem } from '#domain/ecosystem.ts';

/** A map to analyse, and a number to tell its answer by. */
export interface AnalysisRequest {
  readonly id: number;
  readonly ecosystem: Ecosystem;
  readonly options: AnalysisOptions;
}

/** The analysis of a map, or what went wrong, in the words of the program. */
export type AnalysisAnswer =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly error: string };

/**
 * Receives requests and answers the newest one only: those that came in while
 * an analysis was running are let go but for the last.
 *
 * @param answer - where an answer goes.
 * @param later - runs something once the messages that already wait have come in.
 */
export function analysisQueue(
  answer: (answer: AnalysisAnswer) => void,
  later: (run: () => void) => void
): (request: AnalysisRequest) => void {
  let newest: AnalysisRequest | null = null;
  return (request) => {
    const isPlanned = newest !== null;
    newest = request;
    if (isPlanned) return;
    later(() => {
      const asked = newest;
      newest = null;
      if (asked) answer(answerTo(asked));
    });
  };
}

function answerTo({ id, ecosystem, options }: AnalysisRequest): AnalysisAnswer {
  try {
    return { id, analysis: analyse(ecosystem, options) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

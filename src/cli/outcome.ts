/** How a command ended: done; done, with something worth a look; refused. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say, before anything is printed. */
export interface Outcome {
  readonly code: ExitCode;
  /** For standard output: what was asked for. */
  readonly result: string;
  /** For standard error: what there is to know about it, one a line. */
  readonly messages: readonly string[];
}

/** A command that did nothing, and says why. */
export function refused(...messages: readonly string[]): Outcome {
  return { code: 2, result: '', messages };
}

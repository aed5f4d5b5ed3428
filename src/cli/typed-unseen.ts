import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Whoever types, and where they are spoken to: a process has both. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
}

/** What is typed at a terminal when asked, which shows nothing of it; `null` from who gives up, by Ctrl+C or Ctrl+D. */
export async function typedUnseen(question: string, terminal: Terminal): Promise<string | null> {
  const unseen = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    }
  });
  // Before the question is put: from then on, the terminal itself repeats nothing.
  const reading = createInterface({ input: terminal.stdin, output: unseen, terminal: true });
  const typed = reading.question('');
  terminal.stderr.write(question);
  try {
    return await typed;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  } finally {
    reading.close();
    terminal.stderr.write('\n');
  }
}

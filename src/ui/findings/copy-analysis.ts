import type { Analysis } from '#analysis/analyse.ts';
import { saveBlob } from '#ui/shared/save-blob.ts';

/** Gives an analysis to other programs, as the command line writes it but for its sentences. */
export async function copyAnalysis(analysis: Analysis): Promise<'copied' | 'saved'> {
  const text = `${JSON.stringify(analysis, null, 2)}\n`;
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Refused, or not there at all where the page is not served securely.
    saveBlob({ blob: new Blob([text], { type: 'application/json' }), name: 'analyse.json' });
    return 'saved';
  }
}

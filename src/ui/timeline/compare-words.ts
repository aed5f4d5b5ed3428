import type { Side } from '#state/comparing.svelte.ts';
import type { ComparisonText } from '#i18n/comparison-text.ts';
import { saveBlob } from '#ui/shared/save-blob.ts';
import { words } from '#ui/shared/words.svelte.ts';

/** What a state goes by. */
export const nameOfSide = ({ name }: Side): string => name ?? words.comparing.today;

/** A comparison as a text to hand on. */
export function plainText(title: string, { lead, sections }: ComparisonText): string {
  const told = sections.map(({ heading, sentences, question }) =>
    [heading, ...sentences.map((one) => `– ${one}`), ...(question ? [question] : [])].join('\n')
  );
  return `${[title, lead.join('\n'), ...told].join('\n\n')}\n`;
}

/** Gives a text to other programs; resolves to what is said of it. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.comparing.copied;
  } catch {
    // Refused, or not there at all where the page is not served securely.
    saveBlob({ blob: new Blob([text], { type: 'text/plain' }), name: words.comparing.fileName });
    return words.comparing.notCopied;
  }
}

import { readFile } from 'node:fs/promises';

/**
 * Icons in as few characters as they need: their comments, class and line breaks are not shown.
 *
 * @returns {import('vite').Plugin}
 */
export function smallIcons() {
  return {
    name: 'small-icons',
    enforce: 'pre',
    load: {
      filter: { id: /lucide-static\/icons\/.*\.svg$/ },
      async handler(id) {
        const text = await readFile(id, 'utf8');
        const icon = text
          .replace(/<!--.*?-->/gs, '')
          .replace(/class="[^"]*"|width="24"\s+height="24"/g, '')
          .replace(/\s+/g, ' ')
          .replaceAll('> <', '><')
          .replaceAll(' />', '/>')
          .replaceAll(' >', '>')
          .replaceAll('"', "'")
          .trim();
        return `export default ${JSON.stringify(`data:image/svg+xml,${icon.replace(/[%#<>{}]/g, encodeURIComponent)}`)}`;
      }
    }
  };
}

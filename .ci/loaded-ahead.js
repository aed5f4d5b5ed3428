/**
 * Spares the page of a map the list of what each part shown on demand is made of: 96 names, most of
 * a kilobyte. Browsers would be told of these a little sooner, but the page loads all its parts
 * ahead, once drawn (src/ui/map/load-ahead.ts).
 */
export function loadedAhead() {
  /** @type {string | undefined} */
  let page;
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'loaded-ahead',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, parts, { hostId }) => (hostId === page ? [] : parts)
        }
      }
    }),
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        page = Object.values(bundle).find(({ name }) => name === 'MapDesk')?.fileName ?? page;
      }
    }
  };
  return plugin;
}

import { afterAll, describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './layers.config.js';
import { SmallTree } from './small-tree.ts';

const tree = new SmallTree();
afterAll(() => {
  tree.remove();
});

const table = Object.entries(MAY_IMPORT);
const pairs = table.flatMap(([layer, allowed]) =>
  table
    .filter(([other]) => other !== layer)
    .map(([other]) => [layer, other, allowed.includes(other)] as const)
);

/** The ways in which a module may come to know another. */
const WAYS: Record<string, (layer: string) => string> = {
  import: (layer) => `import { ${layer} } from '#${layer}/thing.ts';\nexport const x = ${layer};\n`,
  'type import': (layer) =>
    `import type { ${layer} } from '#${layer}/thing.ts';\nexport type X = typeof ${layer};\n`,
  'dynamic import': (layer) => `export const x = () => import('#${layer}/thing.ts');\n`,
  export: (layer) => `export { ${layer} } from '#${layer}/thing.ts';\n`,
  'relative import': (layer) =>
    `import { ${layer} } from '../${layer}/thing.ts';\nexport const x = ${layer};\n`
};

describe.each(Object.entries(WAYS))('%s', (_way, text) => {
  it.each(pairs)('by %s of %s: allowed is %s', async (layer, other, isAllowed) => {
    const [refusal] = await tree.refusals({ [`src/${layer}/fault.ts`]: text(other) });

    // Nothing is named #routes: there, an import by name leads nowhere.
    const expected = isAllowed ? [undefined] : [`layer-${layer}`, 'no-unresolvable'];
    expect(expected).toContain(refusal);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIELDS } from '#domain/ecosystem.ts';
import * as limits from './limits.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');
const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';

it('shows an example that opens with nothing to say, and is written again byte for byte', async () => {
  const reading = await readFile(example);

  expect(reading).toMatchObject({ ok: true, repairs: [] });
  expect(reading.ok && (await writeFile(reading.value))).toBe(example);
});

it('names every field of every type, as its cells are named', () => {
  for (const [type, fields] of Object.entries(FIELDS)) {
    const row = page.split('\n').find((line) => line.startsWith(`- \`${type}\`:`)) ?? '';
    for (const [property, field] of Object.entries(fields)) {
      const several = field.holds === 'set' || field.holds === 'entries';
      const choices = field.holds === 'choice' ? `${field.of.join(', ')})` : '';

      expect(row).toContain(several ? `\`${field.cell}/…\`` : `\`${property}\` (${choices}`);
    }
  }
});

it('gives the limits as they are', () => {
  const section = page.split('## Limits')[1]?.split('##')[0] ?? '';
  const { MAX_BYTES, MAX_PROBLEMS: _, ...others } = limits;

  expect(section).toContain(`${String(MAX_BYTES / 2 ** 20)} MiB`);
  for (const limit of Object.values(others)) expect(section).toContain(limit.toLocaleString('en'));
});

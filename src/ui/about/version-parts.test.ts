import { expect, it } from 'vitest';
import { versionParts } from './version-parts.ts';

it('reads the number, the day and the commit of a build', () => {
  expect(versionParts('0.1.0+20261122.436c41d')).toEqual({
    number: '0.1.0',
    day: '2026-11-22',
    commit: '436c41d'
  });
});

it('knows no commit of a build made from sources that none holds', () => {
  expect(versionParts('1.2.0-beta.1+20261122.t195328')).toEqual({
    number: '1.2.0-beta.1',
    day: '2026-11-22',
    commit: null
  });
});

it('shows as it is a name that another made', () => {
  expect(versionParts('ours')).toEqual({ number: 'ours', day: null, commit: null });
});

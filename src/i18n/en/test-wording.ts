import type { TestWording } from '#i18n/wording.ts';

const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumSignificantDigits: 3 }).replace('-', '−');
const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

/** How to say what a finding was tested against. */
export const testWording: TestWording = {
  seen: ({ observed, expected, sd, z }) =>
    `Observed: ${figure(observed)}; expected by chance: ${figure(expected)}; standard deviation: ${figure(sd)}; z = ${figure(z)}.`,
  p: ({ p, deals, exact, together }) => {
    const among = exact
      ? `all ${deals.toLocaleString('en-GB')} possible deals`
      : `${deals.toLocaleString('en-GB')} deals drawn at random, always the same for this map`;
    const corrected =
      together > 1
        ? `, corrected for ${together.toLocaleString('en-GB')} questions asked together`
        : '';
    return `p = ${figure(p)} over ${among}${corrected}.`;
  },
  outlasts: ({ maps, kept }) =>
    `Found again on ${percent(kept)} of ${String(maps)} maps where one link in ten is changed.`,
  untried: 'Whether this finding holds when the map has mistakes is still to be worked out.',
  toConfirm: ({ kept }) =>
    `To be confirmed: this finding ${kept === 0 ? 'disappears' : `holds in ${percent(kept)} of cases only`} if one link in ten is left out or added by mistake.`
};

import type { TestWording } from '#i18n/wording.ts';

const figure = (value: number): string =>
  value.toLocaleString('fr', { maximumSignificantDigits: 3 }).replace('-', '−');
const percent = (share: number): string => `${String(Math.round(share * 100))}\u00a0%`;

/** How to say what a finding was tested against. */
export const testWording: TestWording = {
  seen: ({ observed, expected, sd, z }) =>
    `Observé\u00a0: ${figure(observed)}\u202f; attendu au hasard\u00a0: ${figure(expected)}\u202f; écart-type\u00a0: ${figure(sd)}\u202f; z = ${figure(z)}.`,
  p: ({ p, deals, exact, together }) => {
    const among = exact
      ? `les ${deals.toLocaleString('fr')} répartitions possibles`
      : `${deals.toLocaleString('fr')} tirages au hasard, toujours les mêmes pour cette carte`;
    const corrected =
      together > 1
        ? `, corrigé pour ${together.toLocaleString('fr')} questions posées ensemble`
        : '';
    return `p = ${figure(p)} sur ${among}${corrected}.`;
  },
  outlasts: ({ maps, kept }) =>
    `Retrouvé sur ${percent(kept)} de ${String(maps)} cartes où un lien sur dix est changé.`,
  untried: 'La tenue de ce constat quand la carte comporte des erreurs reste à calculer.',
  toConfirm: ({ kept }) =>
    `À confirmer\u00a0: ${kept === 0 ? 'ce constat disparaît' : `ce constat ne tient que dans ${percent(kept)} des cas`} si un lien sur dix est oublié ou ajouté à tort.`
};

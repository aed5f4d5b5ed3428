import type { ActorKind } from '#domain/actor.ts';

/** What is said of where someone stands. */
export interface Stop {
  readonly what: string;
  readonly ties: number;
  /** The name of what holds it; `null` when nothing does. */
  readonly inside: string | null;
  readonly place: number;
  readonly of: number;
}

const looks: Readonly<
  Record<ActorKind | 'container' | 'folded' | 'stake' | 'contested' | 'space', string>
> = {
  person: 'personne',
  team: 'équipe',
  department: 'service',
  organisation: 'organisation',
  'meta-organisation': 'méta-organisation',
  beneficiaries: 'bénéficiaires',
  'non-human': 'non-humain',
  unspecified: 'acteur',
  folded: 'acteur replié',
  container: 'acteur qui en contient d’autres',
  stake: 'enjeu',
  contested: 'enjeu en débat',
  space: 'espace tiers'
};

/** What is said to someone who walks over the map by keyboard. */
export const walk = {
  looks,
  stop: (name: string, { what, ties, inside, place, of }: Stop): string => {
    const lines =
      ties === 0 ? 'sans lien' : `${ties.toLocaleString('fr')}\u00a0${ties > 1 ? 'liens' : 'lien'}`;
    const holder = inside === null ? '' : `, dans ${inside}`;
    return `${name}, ${what}${holder}, ${lines}, ${place.toLocaleString('fr')} sur ${of.toLocaleString('fr')}`;
  },
  line: (from: string, to: string, kind: string): string =>
    `Lien entre ${from} et ${to}${kind === '' ? '' : `\u00a0: ${kind}`}`,
  keys: 'Tab\u00a0: acteur suivant. Alt et flèches\u00a0: suivre un lien\u00a0; avec Maj, s’arrêter sur le lien. Espace\u00a0: retenir. Entrée\u00a0: ouvrir la fiche. Échap\u00a0: revenir à la carte.'
};

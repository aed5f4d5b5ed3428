import type { ActorKind } from '#domain/actor.ts';
import { foldedName } from '#domain/folded-name.ts';
import type { LinkKind } from '#domain/link-kind.ts';

/** What people call each kind of link, in French then in English; accents and plurals aside. */
const LINK_WORDS: Readonly<Record<LinkKind, readonly string[]>> = {
  cooperation: ['coopération', 'coopère', 'coopèrent', 'cooperation', 'cooperates'],
  coordination: ['coordination', 'coordonne', 'coordinates'],
  collaboration: ['collaboration', 'collabore', 'travail partagé', 'collaborates', 'shared work'],
  pooling: ['mutualisation', 'mutualise', 'partage', 'mise en commun', 'pooling', 'sharing'],
  partnership: ['partenariat', 'partenaire', 'partnership', 'partner'],
  alliance: ['alliance', 'allié', 'ally', 'allies'],
  'mutual-aid': ['entraide', 'coup de main', 'aide', 'mutual aid', 'help'],
  acquaintance: ['interconnaissance', 'connaît', 'connaissance', 'acquaintance', 'knows'],
  service: [
    'relation de service',
    'service',
    'rend service',
    'service relation',
    'service relationship',
    'serves'
  ],
  hierarchy: [
    ...['relation hiérarchique', 'hiérarchie', 'encadre', 'encadrement', 'tutelle', 'dirige'],
    ...[
      'line management',
      'hierarchy',
      'hierarchical relation',
      'hierarchical relationship',
      'manages',
      'supervises'
    ]
  ],
  order: [
    ...['commande', 'prestation', 'donneur d’ordre', 'marché', 'marché public', 'contrat'],
    ...['délégation', 'sous-traitance', 'achat', 'order', 'contract', 'procurement', 'subcontract'],
    ...['subcontracting', 'purchase']
  ],
  funding: ['financement', 'finance', 'subvention', 'funding', 'funds', 'grant'],
  rivalry: ['rivalité', 'concurrence', 'rivalry', 'competition'],
  tension: ['tension', 'désaccord', 'conflit', 'friction', 'disagreement', 'conflict'],
  membership: ['appartenance', 'adhésion', 'membre', 'adhère', 'membership', 'member', 'belongs'],
  unspecified: [
    'lien à préciser',
    'à préciser',
    'lien',
    'link',
    'unspecified',
    'link to be specified'
  ]
};

const ACTOR_WORDS: Readonly<Record<ActorKind, readonly string[]>> = {
  person: ['personne', 'individu', 'person', 'individual'],
  team: ['équipe', 'team'],
  department: ['service', 'direction', 'pôle', 'département', 'department', 'division', 'unit'],
  organisation: [
    ...['organisation', 'structure', 'association', 'entreprise', 'collectivité', 'commune'],
    ...['coopérative', 'organization', 'company', 'firm', 'council', 'cooperative']
  ],
  'meta-organisation': ['méta-organisation', 'PTCE', 'SCIC', 'tiers-lieu', 'meta-organisation'],
  beneficiaries: [
    ...['bénéficiaire', 'usager', 'habitant', 'client', 'beneficiaries', 'beneficiary', 'user'],
    ...['inhabitant', 'customer']
  ],
  'non-human': ['non-humain', 'non-human', 'milieu', 'objet'],
  unspecified: ['à préciser', 'unspecified', 'to be specified']
};

const normal = (word: string): string =>
  foldedName(word)
    .split(/[\s-]+/)
    .map((part) => part.replace(/(?<=..)[sx]$/, ''))
    .join(' ');

function indexOf<Kind extends string>(
  words: Readonly<Record<Kind, readonly string[]>>
): ReadonlyMap<string, readonly [kind: Kind, word: string]> {
  const index = new Map<string, readonly [Kind, string]>();
  for (const [kind, all] of Object.entries(words) as [Kind, readonly string[]][])
    // Of words that are written alike, the first is the one to show.
    for (const word of all) if (!index.has(normal(word))) index.set(normal(word), [kind, word]);
  return index;
}

const LINKS = indexOf(LINK_WORDS);
const ACTORS = indexOf(ACTOR_WORDS);

/** The kind of link that a word of either language names; `null` for none. */
export function linkKindCalled(word: string): LinkKind | null {
  return LINKS.get(normal(word))?.[0] ?? null;
}

/** The kind of actor that a word of either language names; `null` for none. */
export function actorKindCalled(word: string): ActorKind | null {
  return ACTORS.get(normal(word))?.[0] ?? null;
}

/** The first word for a kind of link. */
export function linkWordFor(kind: LinkKind): string {
  return LINK_WORDS[kind][0] ?? kind;
}

/** The first word for a kind of actor. */
export function actorWordFor(kind: ActorKind): string {
  return ACTOR_WORDS[kind][0] ?? kind;
}

/** The word for a kind of link that an unknown one may stand for; `null` when none is near. */
export function nearLinkWord(word: string): string | null {
  return nearest(word, LINKS.values());
}

/** The word for a kind of actor that an unknown one may stand for; `null` when none is near. */
export function nearActorWord(word: string): string | null {
  return nearest(word, ACTORS.values());
}

/** A slip or two, or a word cut short: more is another word. */
const MOST_SLIPS = 2;

function nearest(
  word: string,
  known: Iterable<readonly [kind: string, word: string]>
): string | null {
  const typed = normal(word);
  if (typed.length < 3) return null;
  const candidates = [...known].map(([, one]) => one);
  const longer = candidates.find((one) => normal(one).startsWith(typed));
  if (longer !== undefined) return longer;
  const ranked = candidates
    .map((one) => ({ one, slips: slipsBetween(typed, normal(one)) }))
    .sort((one, other) => one.slips - other.slips);
  const [best] = ranked;
  return best && best.slips <= Math.min(MOST_SLIPS, typed.length / 3) ? best.one : null;
}

/** How many letters are to be added, dropped or changed to go from one word to another. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [down, letter] of Array.from(one).entries()) {
    const next = [down + 1];
    for (const [across, there] of Array.from(other).entries()) {
      const change = (row[across] ?? 0) + (letter === there ? 0 : 1);
      next.push(Math.min(change, (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

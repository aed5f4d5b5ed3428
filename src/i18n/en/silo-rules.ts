import type { RuleWords } from '#i18n/rule-words.ts';

/** What each rule about silos looks for, and how. */
export const siloRules = {
  'silo.inward': {
    looks:
      'Cooperation links that stay inside the groups made by the chosen criterion (organisation, department, kind, sphere, territory).',
    measure:
      'E–I index = (E − I) / (E + I), where E counts links between groups and I those inside: −1 when all stay inside, +1 when all go outside. It is not held against a threshold but against what chance would give: the same actors dealt out anew among the groups, the links staying where they are. Mean and standard deviation have an exact formula; p comes from every possible deal up to 50,000, otherwise from 9,999 deals drawn from the seed of the map.',
    silent:
      'Says nothing when groups are too small for any deal to be rare enough, when everyone is alone in its group, or when no cooperation link is drawn. Actors with no cooperation link do not count: their number is given beside it. p has to be below α, not equal to it.'
  },
  'silo.group': {
    looks:
      'A group whose cooperation links go to others less than its own activity would lead one to expect.',
    measure:
      'For each group, the link ends that go out, against those expected for as many link ends in all: E − (E + 2I)·(n − n_g) / (n − 1), whose mean over deals is zero. All groups are looked at together: the p of each is corrected by the smallest z of each deal (min-z).',
    silent:
      'Says nothing of a group of one actor, nor of a map with a single group. A group may be turned inward because its work asks for it.'
  },
  'silo.separate-parts': {
    looks: 'A map in several parts that no link joins.',
    measure:
      'Weak components over all existing links; connectedness = Σ n_c(n_c − 1) / (n(n − 1)), the share of pairs of actors that some path joins. It is a count of what is drawn: there is no test.',
    silent:
      'Actors with no link at all are counted apart. Third spaces shared by several parts are no links, but are pointed out.'
  },
  'silo.single-passage': {
    looks:
      'A link or an actor without which two sides of the map, of at least two actors each, would no longer be joined.',
    measure:
      'Bridges and articulation points of the network of cooperation and coordination links, and the number of pairs of actors that would no longer be joined without the passage.',
    silent:
      'An actor held to the map by one link is no passage, and an organisation is one by its own links only, whatever is drawn inside it. A passage is often a piece of luck: the question is not to make it rest on one alone.'
  },
  'silo.single-carrier': {
    looks: 'A link between organisations that one person keeps alive, or nobody named.',
    measure:
      'The carriers entered on cooperation and coordination links between two organisations. It is what was entered: there is no test.',
    silent:
      'A person at the end of a link counts as named. Leaves aside organisations that only persons tie, and links that a team or a department carries. A carrier who was not entered remains unknown.'
  },
  'silo.observed-groupings': {
    looks: 'Groupings that the links draw, and that are not those of the chosen criterion.',
    measure:
      'Louvain method, the best of 50 runs; modularity Q against that of 200 maps in which links are swapped at random while each actor keeps its number of links. Agreement with the declared groups by adjusted mutual information.',
    silent:
      'Says nothing as long as the groupings are no sharper than on those maps, nor when they match the declared groups more often than chance: a map drawn at random always has a high modularity. Small groupings may escape the method (resolution limit).'
  }
} as const satisfies Readonly<Record<string, RuleWords>>;

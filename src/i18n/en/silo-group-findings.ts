import type { Criterion } from '#domain/map-info.ts';
import { countEn as count, pluralEn as plural } from '#i18n/plural.ts';
import type { Wordings } from '#i18n/wording.ts';

/** How to say that actors are of the same group, and of different ones. */
const SAME: Readonly<Record<Criterion, readonly [same: string, apart: string, each: string]>> = {
  organisation: ['of the same organisation', 'of different organisations', 'each organisation'],
  department: ['of the same department', 'of different departments', 'each department'],
  kind: ['of the same kind', 'of different kinds', 'each kind of actor'],
  sphere: ['of the same sphere', 'of different spheres', 'each functional sphere'],
  territory: ['of the same territory', 'of different territories', 'each territory']
};

const about = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** How findings about links that stay inside groups are told. */
export const siloGroupFindings: Pick<Wordings, 'silo.inward' | 'silo.group'> = {
  'silo.inward': {
    title: ({ measure: { criterion } }) =>
      `Cooperative links that stay inside ${SAME[criterion][2]}`,
    seen: ({ measure }) => {
      const { criterion, units, inside, across, expectedAcross, isolates, ungrouped } = measure;
      const [same, apart] = SAME[criterion];
      return [
        `${count(units, 'actor cooperates', 'actors cooperate')}, in ${count(inside + across, 'pair', 'pairs')}: ${count(inside, 'joins', 'join')} actors ${same}, ${across === 0 ? 'none joins' : count(across, 'joins', 'join')} actors ${apart}.`,
        `If the same actors were spread over the groups at random, about ${about(expectedAcross)} ${plural(expectedAcross, 'pair', 'pairs')} would join actors ${apart}.`,
        isolates > 0
          ? `${count(isolates, 'other actor, with no cooperative link, is', 'other actors, with no cooperative link, are')} not counted.`
          : '',
        ungrouped > 0
          ? `${count(ungrouped, 'actor whose group is not noted is', 'actors whose group is not noted are')} left aside.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'Dividing work between departments and between organisations has its benefits; Fiche 10 also recalls its limits, among them what the quality of work loses when each one works in a silo.',
    question: () =>
      'What makes links inside each group easier? Where could the groups cross paths?',
    try: ({ trial }, tell) =>
      trial === null
        ? 'A place where these groups cross paths, drawn first as a wished space.'
        : `A joint visit between ${tell.actors(trial.spaces[0]?.participants ?? [])}, to be tried on the map first.`,
    unknown: (n) =>
      `whether ${count(n, 'other pair of actors of different groups cooperates', 'other pairs of actors of different groups cooperate')}`
  },
  'silo.group': {
    title: ({ measure: { criterion, group } }, tell) =>
      `${tell.group(criterion, group)}: cooperative links mostly inside`,
    seen: ({ measure }, tell) => {
      const { criterion, group, members, inside, across, expectedAcross, isolates } = measure;
      return [
        `In the group ${tell.group(criterion, group)}, ${count(members, 'actor has', 'actors have')} ${count(inside, 'cooperative link', 'cooperative links')} among themselves, and ${across === 0 ? 'none' : across.toLocaleString('en-GB')} to other groups.`,
        `With as many links placed at random, about ${about(expectedAcross)} would lead to others.`,
        isolates > 0
          ? `${count(isolates, 'other actor of the group has', 'other actors of the group have')} no cooperative link.`
          : ''
      ]
        .filter(Boolean)
        .join(' ');
    },
    why: 'As a way out of silos, the Zoein overview speaks of places where departments and organisations that seldom meet cross paths, and where their points of view are set side by side.',
    question: () => 'Does the work itself call for it, or do links exist that are not on the map?',
    try: ({ trial }, tell) =>
      trial === null
        ? 'A place where this group meets others, drawn first as a wished space.'
        : `A joint visit between ${tell.actors(trial.spaces[0]?.participants ?? [])}, to be tried on the map first.`,
    unknown: (n) =>
      `whether ${count(n, 'other pair', 'other pairs')} between this group and the others ${plural(n, 'cooperates', 'cooperate')}`
  }
};

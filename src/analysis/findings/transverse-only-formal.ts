import type { Context } from '#analysis/context.ts';
import { findingId, WHOLE_MAP } from '#analysis/finding-id.ts';
import { coverageOf, subjectsOf, type FindingOf } from '#analysis/finding.ts';
import { isFormal, isWorkTie } from '#analysis/commitments.ts';
import type { Rule } from '#analysis/rule.ts';
import type { LinkId } from '#domain/ids.ts';
import type { TiedLink } from '#domain/link.ts';

const ID = 'transverse.only-formal';

/**
 * « Coquille vide »: cooperation or coordination that rests on a charter, an
 * agreement, a contract or a membership, and that nothing on the map shows at
 * work: nobody named carries it, and no dated situation shows it. One finding
 * for the map, since what nobody entered is unknown and not absent.
 *
 * Arrangements grow out of what people do together, and may be empty without it
 * (Zoein, Collège des Transitions sociétales); what organisations commit to
 * rests on a few persons (MES, Fiche 2.3). So whatever people do between the two
 * sides shows the link at work, on another link too (see `tiesOf`); and a person
 * who is an end of a link makes it live. Unknown: links of which nobody said
 * what they rest on. Nothing to add to the map: there is something to ask.
 */
export const onlyFormal: Rule<typeof ID> = { id: ID, family: 'transverse', stage: 'drawn', find };

function find(context: Context): FindingOf<typeof ID>[] {
  const between = context.links.filter((link) => isWorkTie(link) && !isPersons(link, context));
  const formal = between.filter(isFormal);
  const shown = linksShown(context);
  const unlived = formal.filter(({ from, to }) =>
    context
      .ties(from, to)
      .filter(isWorkTie)
      .every(
        (link) =>
          link.carriers.length === 0 && !isPersons(link, context) && shown.get(link.id) !== 'dated'
      )
  );
  if (unlived.length === 0) return [];
  const endsOf = (links: readonly TiedLink[]): TiedLink['from'][] =>
    links.flatMap(({ from, to }) => [from, to]);
  return [
    {
      id: findingId(ID, WHOLE_MAP),
      rule: ID,
      family: 'transverse',
      subjects: subjectsOf({ actors: endsOf(unlived), links: unlived.map(({ id }) => id) }),
      measure: {
        formal: formal.length,
        unlived: unlived.map(({ from, to }) => [from, to]),
        undated: unlived.filter(({ id }) => shown.has(id)).length
      },
      coverage: coverageOf(formal, {
        actors: new Set(endsOf(formal)).size,
        unknown: between.filter(({ formalisation }) => formalisation === null).length
      }),
      test: null,
      trial: null,
      referential: null
    }
  ];
}

/** Whether a person is an end of a link. */
function isPersons({ from, to }: TiedLink, { ecosystem: { actors } }: Context): boolean {
  return [from, to].some((id) => actors.get(id)?.kind === 'person');
}

/** What situations show, and whether one of them at least bears a date. */
function linksShown({ ecosystem }: Context): ReadonlyMap<LinkId, 'dated' | 'undated'> {
  const shown = new Map<LinkId, 'dated' | 'undated'>();
  for (const { on, evidences } of ecosystem.situations.values()) {
    for (const id of evidences as readonly LinkId[])
      if (on !== null || !shown.has(id)) shown.set(id, on === null ? 'undated' : 'dated');
  }
  return shown;
}

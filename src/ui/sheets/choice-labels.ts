import { FIELDS } from '#domain/ecosystem.ts';
import type { Chapters } from '#ui/shared/words.svelte.ts';
import type { Option } from './reference-options.ts';
import type { SheetType } from './sheet-parts.ts';

type Terms = Chapters['terms'];
type Labels = Readonly<Record<string, string | { readonly label: string }>>;

/** The words of each property that is chosen in a list; `type.property` where names are shared. */
const LABELS: Readonly<Record<string, (terms: Terms) => Labels>> = {
  'actor.kind': (terms) => terms.actorKind,
  'link.kind': (terms) => terms.linkKind,
  'space.kind': (terms) => terms.spaceKind,
  family: (terms) => terms.family,
  stratum: (terms) => terms.stratum,
  roles: (terms) => terms.role,
  spheres: (terms) => terms.sphere,
  status: (terms) => terms.status,
  direction: (terms) => terms.direction,
  declaredForm: (terms) => terms.form,
  formalisation: (terms) => terms.formalisation,
  term: (terms) => terms.term,
  flows: (terms) => terms.flow,
  award: (terms) => terms.award,
  facilitation: (terms) => terms.facilitation,
  rhythm: (terms) => terms.rhythm,
  visibility: (terms) => terms.audience,
  governance: (terms) => terms.governance,
  referential: (terms) => terms.referential,
  criterion: (terms) => terms.criterion
};

/** What can be chosen for a property, in the order of the domain; nothing when it is free. */
export function choiceLabels(type: SheetType, property: string, terms: Terms): Option[] {
  const labelsOf = LABELS[`${type}.${property}`] ?? LABELS[property];
  if (!labelsOf) return [];
  const labels = labelsOf(terms);
  return valuesOf(type, property, labels).map((value) => {
    const label = labels[value] ?? value;
    return { value, label: typeof label === 'string' ? label : label.label };
  });
}

function valuesOf(type: SheetType, property: string, labels: Labels): readonly string[] {
  const field = FIELDS[type][property];
  if (field?.holds === 'choice') return field.of;
  if (field?.holds === 'set' && typeof field.of !== 'string') return field.of;
  return Object.keys(labels);
}

import type { RecordOf } from '#domain/ecosystem.ts';

/** The records that have a sheet. */
export type SheetType = 'map' | 'actor' | 'link' | 'stake' | 'space' | 'situation';

/** One part of a sheet: its title, its properties in order, and whether it starts unfolded. */
export interface SheetPart {
  readonly section:
    | 'identity'
    | 'place'
    | 'work'
    | 'resources'
    | 'life'
    | 'carried'
    | 'order'
    | 'registers'
    | 'frame'
    | 'who'
    | 'what'
    | 'reading'
    | 'duties'
    | 'notes';
  readonly properties: readonly string[];
  readonly unfolded: boolean;
}

const part = (section: SheetPart['section'], ...properties: string[]): SheetPart => ({
  section,
  properties,
  unfolded: true
});

const folded = (section: SheetPart['section'], ...properties: string[]): SheetPart => ({
  section,
  properties,
  unfolded: false
});

/**
 * The parts of a record's sheet. A property that means nothing for this record
 * is left out; the ends' own appraisals have a part of their own making.
 */
export function partsOf(type: SheetType, record: RecordOf[SheetType]): readonly SheetPart[] {
  switch (type) {
    case 'map':
      return MAP_PARTS;
    case 'actor':
      return actorParts(record as RecordOf['actor']);
    case 'link':
      return linkParts(record as RecordOf['link']);
    case 'stake':
      return STAKE_PARTS;
    case 'space':
      return SPACE_PARTS;
    case 'situation':
      return SITUATION_PARTS;
  }
}

const MAP_PARTS = [
  part('identity', 'title', 'territory', 'commonWork', 'governance'),
  part('reading', 'referential', 'criterion', 'alpha'),
  folded('duties', 'purpose', 'controller', 'keepUntil'),
  folded('notes', 'spheres', 'note')
];

const STAKE_PARTS = [
  part('identity', 'name', 'contested'),
  part('who', 'concerned', 'positions'),
  folded('notes', 'spheres', 'note', 'visibility', 'tags', 'custom')
];

const SPACE_PARTS = [
  part('identity', 'name', 'kind', 'status'),
  part('who', 'participants', 'invited', 'facilitation', 'facilitators'),
  part('what', 'treats'),
  folded(
    'registers',
    'backed',
    'backers',
    'dedicated',
    'rhythm',
    'lastMet',
    'skilled',
    'common',
    'carriers'
  ),
  folded('frame', 'host', 'voluntary', 'confidential', 'concrete', 'since', 'until'),
  folded('notes', 'note', 'visibility', 'tags', 'custom')
];

const SITUATION_PARTS = [
  part('identity', 'name', 'on', 'account'),
  part('what', 'involved', 'evidences', 'saidBy', 'visibility')
];

function actorParts({ kind, family }: RecordOf['actor']): readonly SheetPart[] {
  const organised = kind === 'organisation' || kind === 'meta-organisation';
  return [
    part(
      'identity',
      'name',
      'kind',
      ...(organised ? ['family'] : []),
      ...(family === 'local-authority' ? ['stratum'] : []),
      'inside'
    ),
    part('work', 'roles', 'spheres', 'stakes', 'constraints'),
    folded('place', 'territory', 'latitude', 'longitude', 'level', 'trade'),
    folded('what', 'resources', 'expectations', 'decisionMaking'),
    folded('resources', 'trust', 'relevance', 'competence', 'authority', 'engagement'),
    folded('notes', 'note', 'visibility', 'tags', 'custom')
  ];
}

function linkParts({ kind }: RecordOf['link']): readonly SheetPart[] {
  const order =
    kind === 'order'
      ? [part('order', 'award', 'resultHandedOver', 'conditionsKept', 'volume')]
      : [];
  return [
    part('identity', 'kind', 'status', 'direction', 'declaredForm'),
    part('carried', 'flows', 'carriers'),
    ...order,
    folded(
      'life',
      'formalisation',
      'term',
      'since',
      'until',
      ...(kind === 'membership' ? ['college'] : []),
      'fromDependence',
      'toDependence'
    ),
    folded('notes', 'saidBy', 'saidOn', 'note', 'visibility', 'tags', 'custom')
  ];
}

import { expect, it } from 'vitest';
import type { Ecosystem } from '#domain/ecosystem.ts';
import { asId, type ScenarioId } from '#domain/ids.ts';
import type { Scenario } from '#domain/scenario.ts';
import { app } from '#i18n/fr/app.ts';
import { duties } from '#i18n/fr/duties.ts';
import * as sheets from '#i18n/fr/fields.ts';
import { map } from '#i18n/fr/map.ts';
import { table } from '#i18n/fr/table.ts';
import { terms } from '#i18n/fr/terms.ts';
import { actorId, ecosystemOf } from '#testing/ecosystem-of.ts';
import { typographyFaults } from '#testing/typography.ts';
import { accessReport, type ReportWords } from './access-report.ts';
import { dutyFacts } from './duty-facts.ts';
import { paperPage } from './paper-page.ts';

const words: ReportWords = {
  app,
  map,
  sheets,
  terms,
  language: 'fr',
  report: duties.report,
  said: table
};

const ecosystem = ecosystemOf(['Jeanne Durand -tension- Mairie', 'Mairie -cooperation- AMAP'], {
  map: { title: 'La cantine', note: 'Relire avec jeanne  durand' },
  actors: {
    'Jeanne Durand': { kind: 'person', inside: 'Cuisine', note: 'Cheffe', territory: 'Loos' },
    Paul: { kind: 'person', note: 'Remplace Jeanne DURAND' },
    Cuisine: { note: 'Doublée par mme durand-petit' },
    AMAP: { note: 'Rien à voir' }
  },
  links: { 'Jeanne Durand -tension- Mairie': { saidBy: 'Atelier', fromTrust: 1 } },
  stakes: { 'Manger local': { concerned: ['Jeanne Durand'] } },
  spaces: { REX: { facilitators: ['Jeanne Durand'] }, Comité: { participants: ['AMAP'] } },
  situations: { 'Le repas froid': { involved: ['Jeanne Durand'], account: 'On attendait.' } }
});

/** What a partner had drawn of the same person, under another name. */
const otherSheet = ecosystemOf([], {
  actors: { 'Mme Durand-Petit': { kind: 'person', note: 'Vue en juin' } }
});

/** As it is, and someone wonders what would come of a departure. */
const wondering: Ecosystem = {
  ...ecosystem,
  scenarios: new Map([
    scenario('Départ en retraite', [actorId('Jeanne Durand')]),
    scenario('Sans l’AMAP', [actorId('AMAP')])
  ])
};

function scenario(name: string, leaves: Scenario['leaves']): [ScenarioId, Scenario] {
  const id = asId<ScenarioId>(`c_${name}`);
  return [id, { id, name, note: null, adds: [], leaves, stops: [] }];
}

const report = accessReport(
  wondering,
  actorId('Jeanne Durand'),
  {
    others: [...otherSheet.actors.values()],
    snapshots: ['Au début'],
    gestures: 3,
    day: '22 novembre 2026'
  },
  words
);
const linesOf = (heading: string): string =>
  report.parts.find((part) => part.heading === heading)?.lines.join('\n') ?? 'no such part';

it('tells all that a map holds about a person, wherever it is', () => {
  for (const [heading, said] of [
    ['Sa fiche', 'Note\u00a0: Cheffe'],
    ['Sa fiche', 'Lieu\u00a0: Loos'],
    ['Sa fiche', 'Se trouve dans\u00a0: Cuisine'],
    ['Une autre fiche du même acteur', 'Vue en juin'],
    ['Textes où son nom est écrit', 'Doublée par mme durand-petit'],
    ['Ses liens', 'Dit par\u00a0: Atelier'],
    ['Ses liens', 'Tension'],
    ['Enjeux', 'Manger local'],
    ['Espaces tiers', 'REX'],
    ['Situations', 'On attendait.'],
    ['Textes où son nom est écrit', 'Remplace Jeanne DURAND'],
    ['Textes où son nom est écrit', 'Relire avec jeanne  durand'],
    ['Scénarios où elle s’en va', 'Départ en retraite'],
    ['Instantanés', 'Au début'],
    ['Historique de cet appareil', '3 gestes gardés portent sur elle']
  ] as const)
    expect(linesOf(heading)).toContain(said);
  expect(linesOf('Ce qui se trouve dedans')).toBe('Rien.');
});

it('tells nothing of what is not about that person', () => {
  const all = JSON.stringify(report);
  for (const said of ['Rien à voir', 'AMAP', 'Comité']) expect(all).not.toContain(said);
});

it('fills in what the law asks from what is really on the map', () => {
  const facts = dutyFacts(ecosystem, (day) => day);
  expect(facts).toMatchObject({
    persons: 2,
    actors: 5,
    holds: { notes: true, appraisals: true, tensions: true, places: true, situations: true }
  });
  expect(dutyFacts(ecosystemOf(['A -cooperation- B']), (day) => day).holds).toEqual({
    notes: false,
    appraisals: false,
    tensions: false,
    places: false,
    situations: false
  });
  const given = { ...facts, purpose: 'Préparer 2027', controller: 'La Ville', keepUntil: '2031' };
  for (const paper of [duties.registerSheet(given), duties.publicNotice(given)]) {
    const said = paper.parts.flatMap(({ lines }) => lines).join('\n');
    expect(said).toContain('Préparer 2027');
    expect(said).toContain('La Ville');
    expect(said).toContain('Jusqu’au 2031.');
    expect([paper.title, paper.lead, ...said.split('\n')].flatMap(typographyFaults)).toEqual([]);
  }
});

it('makes a page that runs nothing, whatever a name holds', () => {
  const page = paperPage(
    { title: '<script>', lead: 'a & b', parts: [{ heading: '</h2>', lines: ['<img src=x>'] }] },
    'fr'
  );
  expect(page).not.toMatch(/<script|<img|https?:/);
  expect(page).toContain('<li>&lt;img src=x&gt;</li>');
  expect(page).toContain('<html lang="fr">');
});

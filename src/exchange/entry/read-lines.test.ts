import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '#domain/actor.ts';
import { isDirectedKind, LINK_KINDS } from '#domain/link-kind.ts';
import { terms as english } from '#i18n/en/terms.ts';
import { terms as french } from '#i18n/fr/terms.ts';
import { actorKindCalled, linkKindCalled } from './kind-words.ts';
import { printLines } from './print-lines.ts';
import { readLines } from './read-lines.ts';
import type { Said, SaidActor } from './said.ts';

const pathOf = ({ name, kind, inside }: SaidActor): string =>
  `${inside ? `${pathOf(inside)} / ` : ''}${name}${kind ? ` [${kind}]` : ''}`;
/** What was read, as short as can be told. */
const told = (text: string): string[] =>
  readLines(text).said.map((one) => {
    if (one.says === 'actor') return pathOf(one.actor);
    if (one.says === 'link')
      return `${pathOf(one.from)} ${one.direction ?? '>'} ${pathOf(one.to)} ${one.kind}`;
    return `${one.says} ${one.name}: ${one.actors.map(pathOf).join(', ')}`;
  });
const problemsOf = (text: string): string[] =>
  readLines(text).problems.map(({ line, code, word, near }) =>
    `${String(line)} ${code} ${word} ${near ?? ''}`.trim()
  );

describe('lines that add to a map', () => {
  it.each([
    ['Mairie', ['Mairie']],
    ['  - Mairie', ['Mairie']],
    ['Mairie > Traiteur : commande', ['Mairie > Traiteur order']],
    ['Mairie->Traiteur: Donneur d’ordre', ['Mairie > Traiteur order']],
    ['Traiteur < Mairie : contracts', ['Mairie > Traiteur order']],
    ['AMAP - Mairie : cooperation', ['AMAP > Mairie cooperation']],
    ['Saint-Martin – Mairie', ['Saint-Martin > Mairie unspecified']],
    ['A > B, C, D : commandes', ['A > B order', 'A > C order', 'A > D order']],
    ['A > B > C : financement', ['A > B funding', 'B > C funding']],
    ['A > B : commande et coopération', ['A > B order', 'A > B cooperation']],
    ['A <> B : service', ['A both-ways B service']],
    ['A <-> B : entraide', ['A > B mutual-aid']],
    ['Accueil (service)', ['Accueil [department]']],
    ['Zoé [Personne] > Mairie', ['Zoé [person] > Mairie unspecified']],
    ['Valmont (Nord)', ['Valmont (Nord)']],
    ['Mairie / Service scolaire / Équipe', ['Mairie / Service scolaire / Équipe']],
    [
      'Mairie\n  Service scolaire\n    ATSEM\n  Voirie\nAMAP',
      [
        'Mairie',
        'Mairie / Service scolaire',
        'Mairie / Service scolaire / ATSEM',
        'Mairie / Voirie',
        'AMAP'
      ]
    ],
    ['# Manger local : Mairie, AMAP', ['stake Manger local: Mairie, AMAP']],
    ['@ Comité', ['space Comité: ']],
    ['"Dupont, Jean" > "A > B"', ['Dupont, Jean > A > B unspecified']],
    ['\n\n', []]
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['Mairie\nA > B : comande', ['2 unknown-kind comande commande']],
    ['A > B : coop', ['1 unknown-kind coop coopération']],
    ['A > B : xyzzy', ['1 unknown-kind xyzzy']],
    ['Zoé [persone]', ['1 unknown-kind persone personne']],
    ['A - B : commande', ['1 needs-direction order']],
    ['> B : commande', ['1 no-end > B : commande']],
    ['#', ['1 no-name']],
    ['x'.repeat(301), [`1 too-long ${'x'.repeat(301)}`]]
  ])('says what it does not understand in %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('knows every kind by the name that the interface gives it, in both languages', () => {
    for (const terms of [french, english]) {
      for (const kind of LINK_KINDS) expect(linkKindCalled(terms.linkKind[kind].label)).toBe(kind);
      for (const kind of ACTOR_KINDS)
        expect(actorKindCalled(terms.actorKind[kind].label)).toBe(kind);
    }
  });
});

describe('what the printer writes', () => {
  const met = { runs: 0, quoted: 0, nested: 0, links: 0 };
  const name = fc
    .oneof(
      fc.constantFrom(
        'Mairie',
        'Saint-Martin',
        'A, B',
        'A > B',
        'Dit "Jo"',
        '- tiret',
        'Note : x',
        '(service)',
        'a / b'
      ),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
        .filter((text) => !/[\p{Cc}\p{Z}]/u.test(text))
    )
    .filter((text) => !text.includes('\uE000'));
  const kind = fc.option(fc.constantFrom(...ACTOR_KINDS));
  const actor: fc.Arbitrary<SaidActor> = fc.letrec<{ actor: SaidActor }>((tie) => ({
    actor: fc.record({ name, kind, inside: fc.option(tie('actor'), { freq: 1, maxDepth: 3 }) })
  })).actor;
  const said: fc.Arbitrary<Said> = fc.oneof(
    fc.record({ says: fc.constant('actor' as const), line: fc.constant(0), actor }),
    fc
      .record({ from: actor, to: actor, kind: fc.constantFrom(...LINK_KINDS), both: fc.boolean() })
      .map(({ both, ...link }) => ({
        ...link,
        says: 'link' as const,
        line: 0,
        direction: both && isDirectedKind(link.kind) ? ('both-ways' as const) : null
      })),
    fc.record({
      says: fc.constantFrom('stake' as const, 'space' as const),
      line: fc.constant(0),
      name,
      actors: fc.array(actor, { maxLength: 3 })
    })
  );

  it('reads back the same, line by line', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), (all) => {
        const text = printLines(all);
        met.runs += 1;
        if (text.includes('"')) met.quoted += 1;
        if (text.includes(' / ')) met.nested += 1;
        met.links += all.filter(({ says }) => says === 'link').length;
        const read = readLines(text);
        expect(read.problems).toEqual([]);
        expect(read.said).toEqual(all.map((one, index) => ({ ...one, line: index + 1 })));
      }),
      { numRuns: 1_000 }
    );
    console.error('lines printed and read', met);
    expect(met.quoted).toBeGreaterThan(met.runs / 10);
    expect(met.nested).toBeGreaterThan(met.runs / 10);
    expect(met.links).toBeGreaterThan(met.runs / 2);
  });

  it('reads any text at all without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readLines(text).said.length).toBeLessThan(20_000);
      })
    );
  });
});

import type { Statement } from '#i18n/statement.ts';

/** The accessibility statement, after the French model; docs/accessibility.en.md is written from it. */
export const accessibility: Statement = {
  title: 'Accessibility statement',
  lead: [
    'Maillage aims at accessibility as article 47 of the French law no. 2005-102 of 11 February 2005 means it. This statement follows the model of the French standard (RGAA, version 4.1), which applies the European standard EN 301 549, and covers every page of the app. A body that offers Maillage to the public completes it with its name, its audit and its contact.'
  ],
  parts: [
    {
      heading: 'Conformance status',
      paragraphs: [
        'Maillage partially conforms to RGAA 4.1, by self-assessment, because of what is listed below.'
      ]
    },
    {
      heading: 'Test results',
      paragraphs: [
        'No independent audit was carried out, and no rate of conformance is claimed. The self-assessment rests on this:'
      ],
      points: [
        'every automatic test journey ends with an examination by axe (WCAG 2.2, levels A and AA), and no fault is tolerated;',
        'journeys made by keyboard alone, at 200% zoom, 320 pixels wide, in forced colours, with reduced motion, and in both languages;',
        'the contrasts of all colours of the map, worked out in light and in dark.'
      ]
    },
    {
      heading: 'Content that is not accessible',
      paragraphs: ['Not conforming, or not verified:'],
      points: [
        'The drawing of the map is a picture that screen readers do not read as a whole. The “List” tab and the “Table” page give the same content, and the drawing can be walked over by keyboard, one thing at a time; its overall shape (what is close, what crosses) is only for the eye.',
        'Nothing was tried with NVDA, JAWS, VoiceOver or TalkBack, nor with disabled people: what these tools say is not guaranteed.',
        'The automatic journeys ran in Chromium only; Firefox and Safari were not verified.',
        'Names written on the drawing change size with the zoom of the map, not with the setting of text alone.',
        'At 400% zoom the drawn map has to be moved around, and the table and the grid of spaces scroll both ways: their content needs it.'
      ],
      after: [
        'Exemptions for disproportionate burden: none.',
        'Content outside the obligation: the maps that users draw, and files that come from elsewhere.'
      ]
    },
    {
      heading: 'Preparation of this statement',
      paragraphs: ['This statement was prepared on 22 November 2026.']
    },
    {
      heading: 'Technologies used',
      points: ['HTML5', 'CSS', 'JavaScript', 'WAI-ARIA', 'SVG', 'Canvas']
    },
    {
      heading: 'Test environment',
      paragraphs: [
        'Chromium on Linux, driven by Playwright, windows from 320 to 1,920 pixels wide, light and dark themes.'
      ]
    },
    {
      heading: 'Evaluation tools',
      points: ['axe-core', 'Playwright', 'the software’s own computation of contrasts']
    },
    {
      heading: 'Pages verified',
      points: [
        'the home page;',
        'the map, its panels, dialogs and menus;',
        'the table;',
        'the spaces;',
        'About, this statement, and the page on the version.'
      ]
    },
    {
      heading: 'Feedback and contact',
      paragraphs: [
        'If some content or service is not accessible to you, tell the body that gave you the address of Maillage, or open an issue in the repository of the software, to be pointed to an accessible alternative or to get the content in another form.'
      ]
    },
    {
      heading: 'Remedies',
      paragraphs: [
        'If you reported an accessibility fault that keeps you from some content or service, and had no satisfactory answer, you can, in France:'
      ],
      links: [
        {
          text: 'write to the Defender of Rights (Défenseur des droits)',
          href: 'https://formulaire.defenseurdesdroits.fr/'
        },
        {
          text: 'contact the delegate of the Defender of Rights in your region',
          href: 'https://www.defenseurdesdroits.fr/saisir/delegues'
        }
      ],
      after: [
        'Or send a letter by post, free of charge, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France.'
      ]
    }
  ]
};

import type { Statement } from '#i18n/statement.ts';

/** The accessibility statement, after the model of the RGAA; docs/accessibility.md is written from it. */
export const accessibility: Statement = {
  title: 'Déclaration d’accessibilité',
  lead: [
    'Maillage vise l’accessibilité au sens de l’article 47 de la loi n°\u00a02005-102 du 11 février 2005. Cette déclaration suit le modèle du référentiel général d’amélioration de l’accessibilité (RGAA, version 4.1) et s’applique à toutes les pages de l’application. Un organisme qui met Maillage à disposition du public la complète de son nom, de son audit et de son contact.'
  ],
  parts: [
    {
      heading: 'État de conformité',
      paragraphs: [
        'Maillage est partiellement conforme au RGAA 4.1, selon une autoévaluation, en raison des non-conformités énumérées plus bas.'
      ]
    },
    {
      heading: 'Résultats des tests',
      paragraphs: [
        'Aucun audit indépendant n’a été mené, et aucun taux de conformité n’est avancé. L’autoévaluation repose sur ceci\u00a0:'
      ],
      points: [
        'chaque parcours de test automatique se termine par un examen avec axe (WCAG\u00a02.2, niveaux A et AA), sans défaut toléré\u00a0;',
        'des parcours faits au clavier seul, à 200\u00a0% d’agrandissement, à 320 pixels de large, en couleurs forcées, en mouvements réduits, et dans les deux langues\u00a0;',
        'un calcul des contrastes de toutes les couleurs de la carte, en clair et en sombre.'
      ]
    },
    {
      heading: 'Contenus non accessibles',
      paragraphs: ['Non-conformités et points non vérifiés\u00a0:'],
      points: [
        'Le dessin de la carte est une image que les lecteurs d’écran ne lisent pas d’un bloc. L’onglet «\u00a0Liste\u00a0» et la page «\u00a0Tableau\u00a0» donnent le même contenu, et le dessin se parcourt élément par élément au clavier\u00a0; la forme d’ensemble (proximités, croisements) ne se perçoit qu’à l’œil.',
        'Aucun essai n’a été fait avec NVDA, JAWS, VoiceOver ou TalkBack, ni avec des personnes handicapées\u00a0: la restitution par ces outils n’est pas garantie.',
        'Les parcours automatiques n’ont tourné que dans Chromium\u00a0; Firefox et Safari n’ont pas été vérifiés.',
        'Les noms écrits sur le dessin changent de taille avec l’agrandissement de la carte, pas avec le réglage du texte seul.',
        'Le zoom à 400\u00a0% de la carte dessinée demande de faire défiler le dessin, et le tableau comme la grille des espaces défilent dans les deux sens\u00a0: leur contenu l’exige.'
      ],
      after: [
        'Dérogations pour charge disproportionnée\u00a0: aucune.',
        'Contenus non soumis à l’obligation\u00a0: les cartes que dessinent les utilisateurs et les fichiers venus d’ailleurs.'
      ]
    },
    {
      heading: 'Établissement de cette déclaration',
      paragraphs: ['Cette déclaration a été établie le 22 novembre 2026.']
    },
    {
      heading: 'Technologies utilisées',
      points: ['HTML5', 'CSS', 'JavaScript', 'WAI-ARIA', 'SVG', 'Canvas']
    },
    {
      heading: 'Environnement de test',
      paragraphs: [
        'Chromium sous Linux, conduit par Playwright, fenêtres de 320 à 1\u202f920 pixels de large, thèmes clair et sombre.'
      ]
    },
    {
      heading: 'Outils d’évaluation',
      points: ['axe-core', 'Playwright', 'calcul des contrastes propre au logiciel']
    },
    {
      heading: 'Pages vérifiées',
      points: [
        'l’accueil\u00a0;',
        'la carte, ses panneaux, ses fenêtres et ses menus\u00a0;',
        'le tableau\u00a0;',
        'les espaces\u00a0;',
        'À propos, cette déclaration, et la page sur la version.'
      ]
    },
    {
      heading: 'Retour d’information et contact',
      paragraphs: [
        'Si un contenu ou un service ne vous est pas accessible, dites-le à l’organisme qui vous a donné l’adresse de Maillage, ou ouvrez un ticket dans le dépôt du logiciel, pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.'
      ]
    },
    {
      heading: 'Voies de recours',
      paragraphs: [
        'Si vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et que vous n’avez pas obtenu de réponse satisfaisante, vous pouvez\u00a0:'
      ],
      links: [
        {
          text: 'écrire un message au Défenseur des droits',
          href: 'https://formulaire.defenseurdesdroits.fr/'
        },
        {
          text: 'contacter le délégué du Défenseur des droits dans votre région',
          href: 'https://www.defenseurdesdroits.fr/saisir/delegues'
        }
      ],
      after: [
        'Ou envoyer un courrier par la poste, gratuit, sans timbre\u00a0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX\u00a007.'
      ]
    }
  ]
};

/** What is said where a report is made. */
export const reporting = {
  title: 'Faire une page à lire',
  lead: 'Un fichier fait sur cet appareil, que n’importe quel navigateur ouvre, sans réseau.',
  form: 'Quelle page\u202f?',
  forms: {
    report: {
      label: 'Un rapport à imprimer',
      help: 'La carte, son portrait, ses constats et ce que vous en avez fait.'
    },
    reading: {
      label: 'Une carte à explorer',
      help: 'Le dessin, où chercher, filtrer et ouvrir les fiches. Rien ne s’y modifie.'
    }
  },
  audience: 'Pour qui\u202f?',
  audiences: {
    participants: { label: 'Pour moi', help: 'Tout ce que dit la carte.' },
    partners: { label: 'Des partenaires', help: 'Sans ce qui reste entre ceux qui étaient là.' },
    management: {
      label: 'Leurs directions, un financeur',
      help: 'Sans les notes réservées aux partenaires, ni tensions, ni décisions.'
    },
    public: {
      label: 'Tout le monde',
      help: 'Sans tensions ni décisions, ni d’autres notes que celles dites publiques.'
    }
  },
  level: 'Avec quoi\u202f?',
  levels: {
    complete: { label: 'Avec les noms', help: 'Les acteurs comme vous les avez nommés.' },
    pseudonymised: {
      label: 'Sans les noms',
      help: '«\u00a0Commune 3\u00a0», «\u00a0Association 12\u00a0»… Ce n’est pas anonyme\u00a0: qui connaît le territoire peut retrouver quelqu’un à ses liens.'
    },
    structure: {
      label: 'La structure seule',
      help: 'Qui est relié à qui et par quoi, rien d’autre.'
    }
  },
  namePersons: 'Nommer les personnes dans les constats',
  namePersonsHelp:
    'Sans cela, un constat dit «\u00a0un acteur\u00a0». Le dessin et les listes les nomment, sauf sans les noms.',
  language: 'Langue de la page',
  before: 'Comparer avec un instantané',
  beforeNone: 'Ne pas comparer',
  beforeHelp: 'Sans les noms, personne ne peut être suivi d’un état à l’autre.',
  introduction: 'Introduction',
  introductionHelp:
    'Vos mots, au début. Une ligne vide sépare deux paragraphes. Ils restent tels quels, noms compris, et se perdent quand vous quittez la carte.',
  make: 'Faire la page',
  progress: (share: number) => `Page en cours… ${String(Math.floor(share * 100))}\u00a0%`,
  giveUp: 'Arrêter',
  ready: 'La page est prête.',
  open: 'Ouvrir',
  openHelp: '(dans un autre onglet)',
  print: 'Imprimer',
  save: 'Enregistrer la page',
  failed: 'La page n’a pas pu être faite. Rien n’a changé sur la carte. Réessayez.'
};

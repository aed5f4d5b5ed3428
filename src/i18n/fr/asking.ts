/** What is said where a partner is asked about its links, here and in the form that it is sent. */
export const asking = {
  title: (name: string) => `Demander à «\u00a0${name}\u00a0»`,
  lead: 'Chacun apprécie lui-même ses liens. Voici tout ce qui partirait, et rien d’autre.',
  leftOut:
    'Restent ici\u00a0: les appréciations déjà données, les notes, les étiquettes, vos champs, les autres acteurs, leurs liens, et ce qui a été dit sans aller jusqu’aux partenaires.',
  parts: {
    map: 'Le titre de la carte',
    own: 'Lui, et ce qu’il contient',
    others: 'Les acteurs à l’autre bout de ses liens\u00a0: leur nom seul',
    link: 'Ses liens',
    space: 'Les espaces où il est, sans les autres participants',
    situation: 'Les situations racontées de ces liens'
  },
  nothing:
    'Il n’a encore aucun lien que ses partenaires puissent connaître\u00a0: rien à demander.',
  ways: 'Le formulaire est une page qui s’ouvre dans tout navigateur, sans réseau. Le fichier est pour qui a Maillage.',
  language: 'Langue du formulaire',
  languages: {
    fr: { label: 'Français', help: 'Pour qui lit le français.' },
    en: { label: 'English', help: 'Pour qui lit l’anglais.' }
  },
  back: 'Sa réponse se réunit à la carte comme toute copie de partenaire\u00a0: elle s’ajoute à ce que vous avez dit et ne remplace rien.',
  saveFile: 'Fichier pour Maillage',
  saveForm: 'Formulaire à remplir',
  failed: 'Le fichier n’a pas pu être fait.',
  form: {
    title: (name: string) => `Vos liens, vus par vous\u00a0: ${name}`,
    lead: (map: string) =>
      `On vous le demande pour la carte «\u00a0${map}\u00a0». Dites ce qu’il en est de votre côté\u00a0: il n’y a ni bonne ni mauvaise réponse, et «\u00a0je ne sais pas\u00a0» en est une.`,
    privacy:
      'Rien n’est envoyé\u00a0: cette page n’appelle aucun site. Votre réponse est un fichier, que vous remettez vous-même à qui vous l’a demandée.',
    notKept:
      'Rien n’est gardé avant que vous enregistriez\u00a0: si cette page se ferme avant, ce que vous y avez rempli est perdu.',
    ends: (from: string, to: string) => `${from} → ${to}`,
    forOne: (name: string) => `Répondez pour\u00a0: ${name}`,
    questions: {
      Knowledge: (other: string) =>
        `Connaissez-vous le travail de «\u00a0${other}\u00a0», et ce qui le contraint\u202f?`,
      Consideration: () => 'En tenez-vous compte dans vos propres choix\u202f?',
      Trust: (other: string) => `Faites-vous confiance à «\u00a0${other}\u00a0»\u202f?`,
      Effort: () => 'Faites-vous des efforts pour que ce lien vive\u202f?'
    },
    unknown: 'Je ne sais pas, ou je préfère ne pas répondre',
    note: 'Ce que vous voulez en dire',
    noteHelp:
      'Si vous parlez d’une personne, restez factuel, utile et mesuré, sans rien de sa santé, de ses opinions ni de sa vie privée\u00a0: elle a le droit de lire cette note (d’après la CNIL).',
    spaces: 'Les espaces où vous êtes',
    situations: 'Ce qui a été raconté de ces liens',
    save: 'Enregistrer ma réponse',
    saveHelp:
      'Un fichier arrive dans vos téléchargements. Vous pouvez changer d’avis et enregistrer à nouveau\u00a0: donnez alors le dernier.',
    unsaved: 'Ce que vous avez rempli n’est pas encore enregistré.',
    saved:
      'Votre réponse est dans vos téléchargements. Remettez ce fichier à qui vous l’a demandée.',
    empty: 'Vous n’avez encore répondu à rien\u00a0: rien n’a été enregistré.',
    script: 'Il faut autoriser JavaScript dans cette page pour enregistrer une réponse.',
    answer: (name: string) => `réponse ${name}`
  }
};

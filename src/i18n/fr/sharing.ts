import type { Audience } from '#domain/visibility.ts';

type Level = 'complete' | 'pseudonymised' | 'structure';

const number = (n: number): string => n.toLocaleString('fr');

/** What is said where a map is shared. */
export const sharing = {
  title: 'Exporter la carte',
  audience: 'Pour qui\u202f?',
  audiences: {
    participants: { label: 'Pour moi', help: 'Une sauvegarde, où tout est gardé.' },
    partners: {
      label: 'Des partenaires',
      help: 'Sans ce qui reste entre ceux qui étaient là.'
    },
    management: {
      label: 'Leurs directions, un financeur',
      help: 'Sans les notes réservées aux partenaires, ni les décisions, évaluations et scénarios.'
    },
    public: {
      label: 'Tout le monde',
      help: 'Seules restent les notes que vous avez dites publiques.'
    }
  } satisfies Record<Audience, { label: string; help: string }>,
  level: 'Avec quoi\u202f?',
  levels: {
    complete: { label: 'La carte, avec les noms', help: 'Les instantanés aussi.' },
    pseudonymised: {
      label: 'Sans les noms',
      help: '«\u00a0Commune 3\u00a0», «\u00a0Association 12\u00a0»… Les mêmes liens et les mêmes réponses\u202f; ni notes, ni dates, ni lieux, ni instantanés.'
    },
    structure: {
      label: 'La structure seule',
      help: 'Qui est relié à qui et par quoi, rien d’autre.'
    }
  } satisfies Record<Level, { label: string; help: string }>,
  recognisable: (count: number, actors: number) =>
    count === 0
      ? `Aucun des ${number(actors)} acteurs ne se reconnaît à sa seule position immédiate.`
      : `${number(count)} acteur${count === 1 ? '' : 's'} sur ${number(actors)} reste${count === 1 ? '' : 'nt'} reconnaissable${count === 1 ? '' : 's'} par ${count === 1 ? 'sa' : 'leur'} position.`,
  notAnonymous:
    'C’est pseudonymisé, pas anonyme\u00a0: qui connaît le territoire peut retrouver quelqu’un à ses liens. Pour le droit, ce sont toujours des données personnelles.',
  encrypt: 'Chiffrer par une phrase de passe',
  encryptHelp:
    'Le fichier (.ect.age) ne s’ouvre qu’avec elle, ici ou avec le logiciel libre age. Dites-la de vive voix, jamais dans le même message que le fichier.',
  passphrase: 'Phrase de passe',
  another: 'En tirer une autre',
  strength: {
    weak: 'Faible\u00a0: elle peut se deviner. Six mots tirés au hasard tiennent.',
    fair: 'Moyenne\u00a0: ajoutez un ou deux mots tirés au hasard.',
    strong: 'Solide.'
  },
  lost: 'Perdue, elle ne se retrouve pas\u00a0: personne ne pourra plus ouvrir ce fichier, nous non plus. Notez-la avant d’enregistrer.',
  notKept: 'Elle n’est gardée nulle part ici.',
  toRead: 'Pour qui n’ouvrira pas la carte\u00a0:',
  report: 'Faire une page à lire…',
  save: 'Enregistrer le fichier',
  sealing: 'Chiffrement en cours, quelques secondes…',
  failed: 'Le fichier n’a pas pu être fait.'
};

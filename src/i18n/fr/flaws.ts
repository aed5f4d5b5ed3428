/** What is said of what does not hold together in a map. */
export const flaws = {
  title: 'À vérifier dans cette carte',
  flaw: {
    'unreadable-value': (record: string, cell: string | null) =>
      `«\u00a0${record}\u00a0»\u00a0: la valeur de «\u00a0${cell ?? ''}\u00a0» est illisible\u00a0; elle est gardée, mais pas montrée.`,
    'hidden-characters': (record: string, cell: string | null) =>
      `«\u00a0${record}\u00a0»\u00a0: «\u00a0${cell ?? ''}\u00a0» contient des caractères qui ne se voient pas\u00a0; il est montré sans eux.`,
    'mixed-alphabets': (record: string, cell: string | null) =>
      `«\u00a0${record}\u00a0»\u00a0: «\u00a0${cell ?? ''}\u00a0» mêle des lettres de plusieurs alphabets, qui se ressemblent.`,
    'link-to-nobody': (record: string) =>
      `Le lien «\u00a0${record}\u00a0» mène à un acteur absent\u00a0; il est gardé, mais pas montré.`,
    'self-link': (record: string) =>
      `Le lien «\u00a0${record}\u00a0» relie un acteur à lui-même\u00a0; il est gardé, mais pas montré.`,
    'nesting-loop': (record: string) =>
      `«\u00a0${record}\u00a0» se contient lui-même\u00a0; il est montré sans être à l’intérieur d’un autre.`,
    'alias-to-nobody': (record: string) =>
      `«\u00a0${record}\u00a0» est dit le même qu’un acteur absent\u00a0; il est montré seul.`,
    'alias-loop': (record: string) =>
      `«\u00a0${record}\u00a0» et d’autres sont dits les mêmes, en boucle\u00a0; lui seul est montré.`
  }
};

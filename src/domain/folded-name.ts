/**
 * A name as it is recognised however it was typed: without accents, capitals or
 * doubled spaces, and with one kind of apostrophe and of hyphen. « L’Équipe » is `l'equipe`.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

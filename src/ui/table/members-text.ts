/** What stands between the members of a set, in one cell. */
const BETWEEN = '; ';

/** Writes the members of a set in one text; those that would not read back as one are quoted. */
export function membersText(members: readonly string[]): string {
  return members
    .map((member) =>
      /[;,"\n\r]|^\s|\s$/u.test(member) ? `"${member.replaceAll('"', '""')}"` : member
    )
    .join(BETWEEN);
}

/**
 * The members that a text lists, between semicolons, lines or commas. A piece
 * that is known as it stands, such as « Mairie, service scolaire », is not cut.
 */
export function membersIn(text: string, isKnown: (piece: string) => boolean): string[] {
  return piecesOf(text)
    .flatMap(({ piece, isQuoted }) =>
      isQuoted || isKnown(piece) ? [piece] : piece.split(',').map((part) => part.trim())
    )
    .filter((piece) => piece !== '');
}

interface Piece {
  readonly piece: string;
  readonly isQuoted: boolean;
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=[;,\n\r]|$)|([^;\n\r]+))[;,\n\r]?/gu)].map(
    ([, quoted, plain]) =>
      quoted === undefined
        ? { piece: (plain ?? '').trim(), isQuoted: false }
        : { piece: quoted.replaceAll('""', '"'), isQuoted: true }
  );
}

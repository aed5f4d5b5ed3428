/** What French typography wants before : ; ? ! and inside « »: a space that does not break. */
const PLAIN_SPACE =
  /[ \t][:;?!»]|«[ \t]|[^\s\u00a0\u202f][;?!»](?=\s|$)|[^\s\u00a0\u202f/]:(?=\s|$)/u;

/** The faults of French typography in a text that a person reads; none when it is right. */
export function typographyFaults(text: string): string[] {
  return [
    ...(PLAIN_SPACE.test(text) ? [`a breaking space, or none, before a double sign: ${text}`] : []),
    ...(text.includes(' :') ? [`a narrow space before a colon: ${text}`] : []),
    ...(text.includes("'") ? [`a typewriter apostrophe: ${text}`] : []),
    ...(/"|\.\.\./u.test(text) ? [`a typewriter quote or ellipsis: ${text}`] : []),
    ...(/\s\s/u.test(text) ? [`two spaces: ${text}`] : [])
  ];
}

/** Words that judge people, sound an alarm or command, in either language. */
const JUDGING =
  /\b(doit|doivent|devrait|devraient|faudrait|il faut|mauvais\w*|faute|fautif|coupable|problème|danger\w*|alerte|grave|échec|anormal\w*|insuffisan\w*|défaillan\w*|faible\w*|dominant\w*|should|must|ought|bad|poor\w*|weak\w*|fault\w*|blame|problem|danger\w*|alarm\w*|warning|fail\w*|abnormal|insufficient)\b/iu;

/** The first word of a text that judges, or `null`. */
export function judgingWord(text: string): string | null {
  return JUDGING.exec(text)?.[0] ?? null;
}

/** Words that give a cause: two maps of one territory show what differs, and not why. */
const CAUSAL =
  /(?<!\p{L})(parce qu\w*|car|grâce|à cause|en raison|du fait|dûe?s?|suite à|donc|ainsi|permet\p{L}*|entraîn\p{L}*|provoqu\p{L}*|expliqu\p{L}*|produi\p{L}*|caus\p{L}*|conséquence\p{L}*|afin|because|thanks to|due to|owing to|led to|leads? to|therefore|thus|hence|so that|as a result|results? (from|in|of)|explain\p{L}*|since|consequen\p{L}*)(?!\p{L})/iu;

/** The first word of a text that gives a cause, or `null`. */
export function causalWord(text: string): string | null {
  return CAUSAL.exec(text)?.[0] ?? null;
}

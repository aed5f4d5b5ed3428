/** What the form is given to make an answer of. */
export interface Answering {
  /** The file that shows what is asked, as an object. */
  readonly request: Record<string, unknown>;
  readonly unsaved: string;
  readonly saved: string;
  readonly empty: string;
  readonly fileName: string;
}

/**
 * Makes a file of what was answered. It runs in the form, where nothing of the app
 * is: it is sent as text, and names nothing that stands outside it.
 *
 * The answer is the request, with what the partner wrote as the writes of a replica
 * of its own. Saved again, it is one more write, which takes the place of the first.
 */
export function answering(): void {
  interface FileRecord {
    readonly id: string;
    readonly f: Record<string, unknown>;
    readonly d?: Record<string, string>;
  }
  interface MapDocument {
    readonly hash?: string;
    readonly lineage: { readonly replicas: readonly string[]; readonly seen: readonly number[] };
    readonly records: readonly FileRecord[];
  }
  const form = document.querySelector('form');
  const status = document.querySelector('[role=status]');
  const given = JSON.parse(document.querySelector('#request')?.textContent ?? 'null') as {
    readonly request: MapDocument;
    readonly unsaved: string;
    readonly saved: string;
    readonly empty: string;
    readonly fileName: string;
  } | null;
  if (!form || !status || !given) return;

  const drawn = [...crypto.getRandomValues(new Uint8Array(16))];
  const replica = drawn.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const told = new Set<string>();
  let saves = 0;
  let kept = '[]';

  const canonical = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const members = Object.entries(value as Record<string, unknown>).sort(([one], [other]) =>
      one < other ? -1 : 1
    );
    return `{${members.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
  };
  const meant = (name: string, text: string): string | number | null => {
    if (text === '') return null;
    return name.endsWith(':note') ? text.normalize('NFC') : Number(text);
  };
  const answers = (): (readonly [name: string, value: string | number | null])[] =>
    [...new FormData(form)].flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value.trim() : '';
      return text === '' && !told.has(name) ? [] : [[name, meant(name, text)] as const];
    });
  const isKept = (): boolean => JSON.stringify(answers()) === kept;
  const written = (record: FileRecord, said: ReturnType<typeof answers>): FileRecord => {
    const own = said.flatMap(([name, value]) => {
      const [id, cell] = name.split(':');
      return id === record.id && cell ? [[cell, value] as const] : [];
    });
    if (own.length === 0) return record;
    const dots = ['alive', ...own.map(([cell]) => cell)].map(
      (cell) => [cell, `1:${String(saves)}`] as const
    );
    return {
      ...record,
      f: Object.fromEntries([...Object.entries(record.f), ...own]),
      d: Object.fromEntries([...Object.entries(record.d ?? {}), ...dots])
    };
  };
  const fileOf = async (said: ReturnType<typeof answers>): Promise<string> => {
    const { hash: _, lineage, records, ...rest } = given.request;
    const answer = {
      ...rest,
      lineage: { replicas: [...lineage.replicas, replica], seen: [...lineage.seen, saves] },
      records: records.map((record) => written(record, said))
    };
    const bytes = new TextEncoder().encode(canonical(answer));
    // Where a file is not trusted with it, as in some phones, the file goes without: it is mended when read.
    const digest = isSecureContext
      ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      : new Uint8Array(32);
    const text = btoa(String.fromCharCode(...digest));
    const hash = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    return `${canonical({ ...answer, hash: `sha256-${hash}` })}\n`;
  };
  const save = async (): Promise<void> => {
    const said = answers();
    if (said.length === 0) {
      status.textContent = given.empty;
      return;
    }
    saves += 1;
    const blob = new Blob([await fileOf(said)], { type: 'application/vnd.ect-map+json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = given.fileName;
    link.click();
    for (const [name] of said) told.add(name);
    kept = JSON.stringify(said);
    status.textContent = isKept() ? given.saved : given.unsaved;
  };

  form.addEventListener('input', () => {
    const state = isKept() ? '' : given.unsaved;
    // Written once, not at each key: it is read aloud.
    if (status.textContent !== state) status.textContent = state;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  addEventListener('beforeunload', (event) => {
    if (!isKept()) event.preventDefault();
  });
}

import type { ReadingData, Thing } from './thing.ts';

/**
 * What makes the map of a page answer: it runs in the page, where nothing of the
 * app is; it is sent as text, and names nothing that stands outside it.
 */
export function reading(): void {
  const part = <Kind extends Element>(kind: new () => Kind, selector: string): Kind => {
    const one = document.querySelector(selector);
    if (!(one instanceof kind)) throw new Error(`the page has no ${selector}`);
    return one;
  };
  const given = JSON.parse(part(HTMLElement, '#data').textContent) as ReadingData;
  const svg = part(SVGSVGElement, '#picture svg');
  const picture = part(HTMLElement, '#picture');
  const sheet = part(HTMLElement, '#sheet');
  const search = part(HTMLInputElement, '#search');
  const found = part(HTMLElement, '#found');
  const filters = part(HTMLFormElement, '#filters');

  const things = new Map(given.things.map((thing) => [thing.id, thing]));
  const links = given.things.filter(({ type }) => type === 'link');
  const drawn = [...svg.querySelectorAll<SVGGElement>('[data-id]')];
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('#list button')];
  const findings = [...document.querySelectorAll<HTMLButtonElement>('#findings button')];
  let chosen: Thing | null = null;
  let pointed: ReadonlySet<string> | null = null;
  let isAround = false;

  // Where the map is looked at from: its frame, in units of the map.
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let view = { ...all };
  const look = (next: typeof view): void => {
    view = next;
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
  };
  const zoom = (times: number, atX = 0.5, atY = 0.5): void => {
    const width = Math.min(Math.max(view.width / times, all.width / 40), all.width * 2);
    const height = (width * all.height) / all.width;
    look({
      x: view.x + (view.width - width) * atX,
      y: view.y + (view.height - height) * atY,
      width,
      height
    });
  };
  const pan = (dx: number, dy: number): void => look({ ...view, x: view.x + dx, y: view.y + dy });

  const folded = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const around = (id: string): Set<string> => {
    const near = new Set([id, ...(things.get(id)?.ends ?? [])]);
    for (const one of given.things)
      if (one.ends.includes(id)) for (const each of [one.id, ...one.ends]) near.add(each);
    for (const { id: link, ends } of links) if (ends.every((end) => near.has(end))) near.add(link);
    return near;
  };
  const asked = (): Map<string, Set<string>> => {
    const words = [...new FormData(filters).keys()].map((word) => word.split('='));
    const facets = new Map<string, Set<string>>();
    for (const [facet = '', ...value] of words)
      facets.set(facet, (facets.get(facet) ?? new Set()).add(value.join('=')));
    return facets;
  };
  /** What the filters keep; `null` when nothing is asked. */
  const kept = (): Set<string> | null => {
    const facets = [...asked()];
    if (facets.length === 0) return null;
    const isAsked = ({ values }: Thing): boolean =>
      facets.every(([facet, wanted]) => {
        const own = values.filter((value) => value.startsWith(`${facet}=`));
        return own.length === 0 || own.some((value) => wanted.has(value.slice(facet.length + 1)));
      });
    const ofLinks = facets.some(([facet]) =>
      links.some(({ values }) => values.some((value) => value.startsWith(`${facet}=`)))
    );
    const actors = new Set(
      given.things.filter((one) => one.type === 'actor' && isAsked(one)).map(({ id }) => id)
    );
    const left = links.filter((one) => isAsked(one) && one.ends.every((end) => actors.has(end)));
    const tied = new Set(left.flatMap(({ ends }) => ends));
    const shown = ofLinks ? tied : actors;
    const joined = given.things.filter(
      ({ type, ends }) =>
        (type === 'stake' || type === 'space') && ends.some((end) => shown.has(end))
    );
    return new Set([...shown, ...left.map(({ id }) => id), ...joined.map(({ id }) => id)]);
  };

  const idOf = ({ dataset }: HTMLElement | SVGElement): string => dataset['id'] ?? '';
  const isBright = (one: SVGElement, bright: ReadonlySet<string>): boolean => {
    // A line that is no link stands for its two ends.
    const { from, to = '' } = one.dataset;
    if (from === undefined || things.has(idOf(one))) return bright.has(idOf(one));
    return bright.has(from) && bright.has(to);
  };
  const paint = (): void => {
    const bright = isAround && chosen ? around(chosen.id) : kept();
    const on = pointed ?? new Set(chosen ? [chosen.id] : []);
    for (const one of drawn) {
      one.classList.toggle('faded', bright !== null && !isBright(one, bright));
      one.classList.toggle('on', on.has(idOf(one)));
    }
    for (const button of buttons)
      button.setAttribute('aria-current', String(idOf(button) === chosen?.id));
  };
  const element = (name: string, text: string): HTMLElement => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const buttonTo = (thing: Thing): HTMLElement => {
    const line = document.createElement('li');
    const button = element('button', thing.name);
    button.addEventListener('click', () => choose(thing.id));
    line.append(button);
    return line;
  };
  const sheetOf = ({ id, name, lines, ends }: Thing): readonly HTMLElement[] => {
    const facts = document.createElement('dl');
    for (const [label, value] of lines) facts.append(element('dt', label), element('dd', value));
    const near = given.things.filter(
      (one) => one.type !== 'actor' && one.id !== id && one.ends.includes(id)
    );
    const others = document.createElement('ul');
    others.append(...[...ends.flatMap((end) => things.get(end) ?? []), ...near].map(buttonTo));
    const toggle = element('button', given.around);
    toggle.setAttribute('aria-pressed', String(isAround));
    toggle.addEventListener('click', () => {
      isAround = !isAround;
      toggle.setAttribute('aria-pressed', String(isAround));
      paint();
    });
    return [element('h3', name), facts, toggle, element('h4', given.links), others];
  };
  const choose = (id: string | null): void => {
    chosen = things.get(id ?? '') ?? null;
    pointed = null;
    for (const finding of findings) finding.setAttribute('aria-pressed', 'false');
    if (!chosen) isAround = false;
    sheet.replaceChildren(...(chosen ? sheetOf(chosen) : [element('p', given.noSheet)]));
    paint();
  };

  svg.addEventListener('click', ({ target }) => {
    const { id } = (target as Element).closest<SVGGElement>('[data-id]')?.dataset ?? {};
    if (!hasMoved) choose(id !== undefined && things.has(id) ? id : null);
  });
  for (const button of buttons)
    button.addEventListener('click', () => choose(button.dataset['id'] ?? null));
  for (const button of findings)
    button.addEventListener('click', () => {
      const isOn = button.getAttribute('aria-pressed') !== 'true';
      choose(null);
      button.setAttribute('aria-pressed', String(isOn));
      pointed = isOn ? new Set((button.dataset['ids'] ?? '').split(' ')) : null;
      paint();
    });
  search.addEventListener('input', () => {
    const sought = folded(search.value.trim());
    const hits = buttons.filter((button) => {
      const isHit = folded(button.textContent).includes(sought);
      if (button.parentElement) button.parentElement.hidden = !isHit;
      return isHit;
    });
    found.textContent = sought === '' ? '' : `${given.found} ${String(hits.length)}`;
    pointed = sought === '' ? null : new Set(hits.flatMap(({ dataset }) => dataset['id'] ?? []));
    paint();
  });
  search.addEventListener('keydown', ({ key }) => {
    const first = buttons.find((button) => button.parentElement?.hidden === false);
    if (key === 'Enter' && first) choose(first.dataset['id'] ?? null);
  });
  filters.addEventListener('change', paint);
  filters.addEventListener('reset', () => setTimeout(paint));

  const ACTS: Readonly<Record<string, () => void>> = {
    '+': () => zoom(1.3),
    '-': () => zoom(1 / 1.3),
    '0': () => look({ ...all }),
    ArrowLeft: () => pan(-view.width / 10, 0),
    ArrowRight: () => pan(view.width / 10, 0),
    ArrowUp: () => pan(0, -view.height / 10),
    ArrowDown: () => pan(0, view.height / 10),
    Escape: () => choose(null)
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act]'))
    button.addEventListener('click', () => ACTS[button.dataset['act'] ?? '']?.());
  picture.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : ACTS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { left, top, width, height } = svg.getBoundingClientRect();
      const share: [number, number] = [
        (event.clientX - left) / width,
        (event.clientY - top) / height
      ];
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, ...share);
    },
    { passive: false }
  );
  // Fingers and mouse alike: one drags, two zoom.
  const pointers = new Map<number, { x: number; y: number }>();
  let hasMoved = false;
  const spread = (): number => {
    const [one, other] = [...pointers.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };
  svg.addEventListener('pointerdown', ({ pointerId, clientX, clientY }) => {
    if (pointers.size === 0) hasMoved = false;
    pointers.set(pointerId, { x: clientX, y: clientY });
  });
  svg.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    const last = pointers.get(pointerId);
    if (!last) return;
    const before = spread();
    const [dx, dy] = [clientX - last.x, clientY - last.y];
    if (!hasMoved && Math.hypot(dx, dy) < 4) return;
    hasMoved = true;
    svg.setPointerCapture(pointerId);
    pointers.set(pointerId, { x: clientX, y: clientY });
    const { width, height } = svg.getBoundingClientRect();
    const scale = Math.max(view.width / width, view.height / height);
    if (pointers.size === 1) pan(-dx * scale, -dy * scale);
    else if (before > 0) zoom(spread() / before);
  });
  for (const name of ['pointerup', 'pointercancel'] as const)
    svg.addEventListener(name, ({ pointerId }) => pointers.delete(pointerId));

  document.documentElement.classList.add('answers');
  choose(null);
}

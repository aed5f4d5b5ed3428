import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { listen, type CanvasEvents } from './canvas-events.ts';
import { noteUnderWay } from './under-way.ts';

function setUp(): { cy: cytoscape.Core; events: CanvasEvents } {
  const cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    elements: [
      { data: { id: 'holder' } },
      { data: { id: 'a', parent: 'holder' }, position: { x: 1, y: 2 } },
      { data: { id: 'b', parent: 'holder' }, position: { x: 3, y: 4 } },
      { data: { id: 'c' }, position: { x: 5, y: 6 } }
    ]
  });
  const events = {
    onselect: vi.fn(),
    onmove: vi.fn(),
    onadd: vi.fn(),
    onopen: vi.fn(),
    ontap: vi.fn(),
    onhover: vi.fn(),
    oncontext: vi.fn(),
    onpress: vi.fn(),
    onviewport: vi.fn(),
    onshape: vi.fn()
  };
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    queueMicrotask(callback);
    return 0;
  });
  listen(cy, events);
  return { cy, events };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('all the boxes dropped together come in one call; of a container, those it holds', async () => {
  const { cy, events } = setUp();
  cy.nodes('#holder, #c').emit('dragfree');
  await nextTurn();
  expect(events.onmove).toHaveBeenCalledExactlyOnceWith(
    new Map([
      ['a', [1, 2]],
      ['b', [3, 4]],
      ['c', [5, 6]]
    ])
  );
});

it('a choice of several elements is told once, with all of them', async () => {
  const { cy, events } = setUp();
  cy.getElementById('c').select();
  await nextTurn();
  cy.nodes('#a, #b').select();
  cy.getElementById('c').unselect();
  await nextTurn();
  expect(events.onselect).toHaveBeenNthCalledWith(1, ['c']);
  expect(events.onselect).toHaveBeenNthCalledWith(2, ['a', 'b']);
  expect(events.onselect).toHaveBeenCalledTimes(2);
});

it('a move of some boxes is told once, in the frame they move in', async () => {
  const { cy, events } = setUp();
  cy.nodes('#a, #b, #c').positions(() => ({ x: 9, y: 9 }));
  await Promise.resolve();
  expect(events.onshape).toHaveBeenCalledExactlyOnceWith(new Set(['a', 'b', 'c']));
  await nextTurn();
  expect(events.onshape).toHaveBeenCalledTimes(1);
});

it('a move of many boxes is told once, beside a frame, when nothing more of it is to come', async () => {
  const { cy, events } = setUp();
  vi.stubGlobal('requestAnimationFrame', setTimeout);
  const layout = {};
  noteUnderWay(cy, layout, true);
  cy.add(Array.from({ length: 50 }, (_, n) => ({ data: { id: `n${String(n)}` } })));
  for (let frame = 0; frame < 5; frame += 1) {
    cy.nodes('#a, #b, #c').shift('x', 1);
    await nextTurn();
  }
  expect(events.onshape).not.toHaveBeenCalled();

  noteUnderWay(cy, layout, false);
  await vi.waitFor(() => {
    expect(events.onshape).toHaveBeenCalledTimes(1);
  });
  expect(vi.mocked(events.onshape).mock.calls[0]?.[0].size).toBe(53);
});

describe('a menu is asked for', () => {
  const at = { x: 5, y: 6 };

  it('by a right click, on an element or on the background, there', () => {
    const { cy, events } = setUp();
    const originalEvent = { clientX: 40, clientY: 50 };
    cy.getElementById('c').emit({ type: 'cxttap', position: at, originalEvent } as never);
    cy.emit({ type: 'cxttap', position: at, originalEvent } as never);
    const asked = { screen: [40, 50], place: [5, 6] };
    expect(events.oncontext).toHaveBeenNthCalledWith(1, 'c', asked);
    expect(events.oncontext).toHaveBeenNthCalledWith(2, null, asked);
  });

  it('by a long press of a finger, and by no mouse that rests', () => {
    const { cy, events } = setUp();
    const resting = { clientX: 1, clientY: 1 };
    const pressed = { touches: [{ clientX: 40, clientY: 50 }] };
    cy.emit({ type: 'taphold', position: at, originalEvent: resting } as never);
    cy.emit({ type: 'taphold', position: at, originalEvent: pressed } as never);
    expect(events.oncontext).toHaveBeenCalledExactlyOnceWith(null, {
      screen: [40, 50],
      place: [5, 6]
    });
  });
});

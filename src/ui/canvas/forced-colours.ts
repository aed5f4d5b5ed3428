import type { StylesheetStyle } from 'cytoscape';
import { halfFilled } from './stylesheet.ts';

/** What a system colour is on this screen: cytoscape knows no name of them. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/**
 * What is drawn when the reader imposes the colours of the system: those, and no
 * other. Kinds are told by pattern, width, head and label, as in greyscale.
 */
function forcedColours(): StylesheetStyle[] {
  const ground = systemColour('Canvas');
  const ink = systemColour('CanvasText');
  const chosen = systemColour('Highlight');
  const halo = { 'underlay-color': chosen, 'underlay-opacity': 0.5 };
  return [
    {
      selector: 'node',
      style: {
        'background-color': ground,
        'border-color': ink,
        color: ink,
        'background-opacity': 1
      }
    },
    { selector: 'node:parent', style: { 'background-opacity': 0 } },
    {
      selector: 'edge',
      style: {
        'line-color': ink,
        'target-arrow-color': ink,
        'source-arrow-color': ink,
        'mid-target-arrow-color': ink,
        color: ink,
        'text-background-color': ground,
        'text-background-opacity': 1
      }
    },
    {
      selector: 'edge[status = "wished"], edge[status = "proposed"]',
      style: { 'line-color': ground, 'line-outline-color': ink }
    },
    { selector: 'edge[status = "proposed"]', style: halfFilled(ink, ground) },
    { selector: ':selected, .aimed', style: halo },
    { selector: 'node:selected', style: { 'border-color': chosen, 'border-width': 4 } }
  ];
}

/** Tells whether the colours of the system are imposed, now and when that changes. */
export function followForcedColours(tell: (rules: StylesheetStyle[]) => void): () => void {
  const query = window.matchMedia('(forced-colors: active)');
  const say = (): void => {
    tell(query.matches ? forcedColours() : []);
  };
  if (query.matches) say();
  query.addEventListener('change', say);
  return () => {
    query.removeEventListener('change', say);
  };
}

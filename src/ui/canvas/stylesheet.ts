import type { StylesheetStyle } from 'cytoscape';
import type { LinkKind } from '#domain/link-kind.ts';
import { endedWidth, LINK_STYLES, type LinkStyle } from '#drawing/link-style.ts';
import { CONCERN_LINE, FACILITATION_LINE } from '#drawing/membership-line.ts';
import {
  CONTAINER_PADDING,
  FAR,
  LINE_HEIGHT,
  NODE_LOOKS,
  type Look,
  type NodeLook
} from '#drawing/node-look.ts';
import { ACCENT, BACKGROUND, FONT_FAMILY, GROUND, INK, type Theme } from '#drawing/palette.ts';

/** How far what does not stand out recedes; still readable. */
const FADED = 0.3;

/** All that cytoscape needs to draw in an appearance. */
export function stylesheet(theme: Theme): StylesheetStyle[] {
  return [
    allNodes(theme),
    ...Object.entries(NODE_LOOKS).map(([look, style]) => nodeRule(look as Look, style, theme)),
    container(theme),
    ...allEdges(theme),
    ...Object.entries(LINK_STYLES).flatMap(([kind, style]) =>
      linkRules(kind as LinkKind, style, theme)
    ),
    membershipRule('concern', CONCERN_LINE, theme),
    membershipRule('facilitation', FACILITATION_LINE, theme),
    ...statuses(theme),
    ...emphasis(theme)
  ];
}

function allNodes(theme: Theme): StylesheetStyle {
  return {
    selector: 'node',
    style: {
      // Without it cytoscape 3.34 restyles nodes as it draws them, which keeps it from ever
      // reusing a drawn layer when actors sit inside others: every panned frame is redrawn.
      'background-image': [],
      label: 'data(label)',
      width: 'data(width)',
      height: 'data(height)',
      color: INK[theme],
      'font-family': FONT_FAMILY,
      'line-height': LINE_HEIGHT,
      'text-wrap': 'wrap',
      // Names come already cut into lines.
      'text-max-width': '9999px',
      'text-valign': 'center',
      'text-halign': 'center',
      'overlay-opacity': 0
    }
  };
}

function nodeRule(look: Look, style: NodeLook, theme: Theme): StylesheetStyle {
  return {
    selector: `node[look = "${look}"]`,
    style: {
      shape: style.shape,
      'corner-radius': String(style.corner),
      'background-color': style.fill[theme],
      'border-color': style.line[theme],
      'border-width': style.border,
      'border-style': style.borderStyle,
      'font-size': style.fontSize,
      'min-zoomed-font-size': style.fontSize * FAR,
      'font-weight': style.weight as 400,
      'font-style': style.italic ? 'italic' : 'normal'
    }
  };
}

function container(theme: Theme): StylesheetStyle {
  const { fontSize } = NODE_LOOKS.container;
  return {
    selector: 'node:parent',
    style: {
      'background-color': GROUND[theme],
      'background-opacity': 0.55,
      padding: `${String(CONTAINER_PADDING)}px`,
      'min-width': 'data(width)',
      'compound-sizing-wrt-labels': 'exclude',
      'text-valign': 'top',
      'text-margin-y': fontSize * LINE_HEIGHT + (CONTAINER_PADDING - fontSize * LINE_HEIGHT) / 2
    }
  };
}

function allEdges(theme: Theme): StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        // Half of it parts two links of one pair at their middle: a label and some air.
        'control-point-step-size': 52,
        'line-cap': 'butt',
        'arrow-scale': 1.15,
        'overlay-opacity': 0
      }
    },
    {
      selector: 'edge[label]',
      style: {
        label: 'data(label)',
        'font-family': FONT_FAMILY,
        'font-size': 12,
        'font-weight': 500,
        'text-rotation': 'autorotate',
        'text-background-color': BACKGROUND[theme],
        'text-background-opacity': 0.92,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '2px',
        'min-zoomed-font-size': 8
      }
    }
  ];
}

function linkRules(kind: LinkKind, style: LinkStyle, theme: Theme): StylesheetStyle[] {
  const colour = style.colour[theme];
  return [
    {
      selector: `edge[kind = "${kind}"]`,
      style: {
        width: style.width,
        color: colour,
        'line-color': colour,
        'target-arrow-color': colour,
        'source-arrow-color': colour,
        ...pattern(style.dash)
      }
    },
    {
      selector: `edge[kind = "${kind}"][arrows != "none"]`,
      style: { 'target-arrow-shape': style.head ?? 'none' }
    },
    {
      selector: `edge[kind = "${kind}"][arrows = "both-ways"]`,
      style: { 'source-arrow-shape': style.head ?? 'none' }
    }
  ];
}

function pattern(dash: readonly number[]): StylesheetStyle['style'] {
  return dash.length === 0
    ? { 'line-style': 'solid' }
    : { 'line-style': 'dashed', 'line-dash-pattern': [...dash] };
}

/** Who is concerned by a stake, and who facilitates a space. */
function membershipRule(
  kind: 'concern' | 'facilitation',
  { colour, width, dash, head }: LinkStyle,
  theme: Theme
): StylesheetStyle {
  return {
    selector: `edge[kind = "${kind}"]`,
    style: {
      'curve-style': 'straight',
      events: 'no',
      width,
      'line-color': colour[theme],
      'target-arrow-color': colour[theme],
      'target-arrow-shape': head ?? 'none',
      ...pattern(dash)
    }
  };
}

/**
 * A hollow line is not there yet, a half hollow one is on its way there; a thin one, barred in its
 * middle, is over: in grey, some kinds that are there are as thin.
 */
function statuses(theme: Theme): StylesheetStyle[] {
  const hopedFor = 'edge[status = "wished"], edge[status = "proposed"]';
  const links = Object.entries(LINK_STYLES).map(([kind, { width, colour }]) => ({
    selector: `edge[kind = "${kind}"][status = "wished"], edge[kind = "${kind}"][status = "proposed"]`,
    style: {
      width: Math.max(width - 1.6, 1),
      'line-color': BACKGROUND[theme],
      'line-outline-width': 2.4,
      'line-outline-color': colour[theme]
    }
  }));
  return [
    ...links,
    ...Object.entries(LINK_STYLES).map(([kind, { colour }]) => ({
      selector: `edge[kind = "${kind}"][status = "proposed"]`,
      style: halfFilled(colour[theme], BACKGROUND[theme])
    })),
    {
      selector: hopedFor,
      style: { 'target-arrow-fill': 'hollow', 'source-arrow-fill': 'hollow' }
    },
    ...Object.entries(LINK_STYLES).map(([kind, { width, colour }]) => ({
      selector: `edge[kind = "${kind}"][status = "ended"]`,
      style: {
        width: endedWidth(width),
        'mid-target-arrow-shape': 'tee' as const,
        'mid-target-arrow-color': colour[theme],
        'font-weight': 400 as const
      }
    })),
    {
      selector: 'node[status = "wished"], node[status = "proposed"], node[status = "ended"]',
      style: { 'border-style': 'dashed', 'border-width': 1.2 }
    }
  ];
}

/** A line full up to its middle, then hollow. */
export function halfFilled(full: string, hollow: string): StylesheetStyle['style'] {
  return {
    'line-fill': 'linear-gradient',
    'line-gradient-stop-colors': [full, full, hollow, hollow],
    'line-gradient-stop-positions': [0, 50, 50, 100]
  };
}

function emphasis(theme: Theme): StylesheetStyle[] {
  const halo = { 'underlay-color': ACCENT[theme], 'underlay-opacity': 0.3 };
  return [
    { selector: '.unsettled', style: { opacity: 0, events: 'no' } },
    { selector: 'node:childless.faded, edge.faded', style: { opacity: FADED } },
    {
      // The opacity of a container would add to that of what it holds.
      selector: 'node:parent.faded',
      style: { 'background-opacity': 0.2, 'border-opacity': FADED, 'text-opacity': FADED }
    },
    { selector: '.highlighted', style: { 'underlay-color': INK[theme], 'underlay-opacity': 0.16 } },
    { selector: 'node.highlighted', style: { 'underlay-padding': 7 } },
    { selector: 'edge.highlighted', style: { 'underlay-padding': 4 } },
    {
      selector: 'node:selected',
      style: {
        ...halo,
        'underlay-padding': 6,
        'border-color': ACCENT[theme],
        'border-style': 'solid',
        'border-width': 3
      }
    },
    { selector: 'node.aimed', style: { ...halo, 'underlay-padding': 9 } },
    { selector: 'edge:selected', style: { ...halo, 'underlay-padding': 5 } }
  ];
}

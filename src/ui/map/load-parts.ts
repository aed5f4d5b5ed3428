import { words } from '#ui/shared/words.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import { watchRetention } from './watch-retention.svelte.ts';

/** Fetches what the map page shows on demand, then puts the whole app on the device. Says first, then as days go by, if the map is past its day. */
export async function loadParts(desk: Desk): Promise<void> {
  void watchRetention(desk);
  // Without network nothing comes, and what is opened later will say so itself.
  await Promise.allSettled([
    import('#ui/merging/load-debates.ts').then(({ watchDebates, loadDebates }) =>
      Promise.all([watchDebates(desk.workspace), loadDebates()])
    ),
    import('./PanelBody.svelte'),
    import('#ui/merging/FieldDebate.svelte'),
    import('#ui/merging/MergeDialog.svelte'),
    import('#ui/folder/load-folder.ts').then(({ watchFolder, loadFolder }) =>
      Promise.all([watchFolder(desk), loadFolder()])
    ),
    import('#ui/merging/OtherNames.svelte'),
    import('#ui/merging/TwinDialog.svelte'),
    import('#ui/merging/twin-acts.ts'),
    import('./Adding.svelte'),
    import('./ArrangingStatus.svelte'),
    import('./OtherPage.svelte'),
    import('./other-pages.ts').then(({ loadTable, loadSpaces }) =>
      Promise.allSettled([loadTable(), loadSpaces()])
    ),
    import('#ui/timeline/load-timeline.ts').then(
      ({ loadTimeline, loadSnapshot, loadBanner, loadWonder }) =>
        Promise.allSettled([loadTimeline(), loadSnapshot(), loadBanner(), loadWonder()])
    ),
    import('#ui/timeline/SideBySide.svelte'),
    import('./Overlays.svelte'),
    import('#ui/commands/CommandList.svelte'),
    import('#ui/commands/ShortcutSheet.svelte'),
    import('#ui/commands/ContextMenu.svelte'),
    import('#ui/commands/NestDialog.svelte'),
    import('#ui/commands/BulkPanel.svelte'),
    import('#ui/history/HistoryDialog.svelte'),
    import('#ui/commands/LayoutMenu.svelte'),
    words.need('commands', 'history', 'layouts'),
    import('#ui/findings/talk-chapters.ts').then(({ talkChapters }) => {
      words.know(talkChapters);
      return words.need('talk');
    }),
    import('#ui/canvas/load-walk.ts').then(({ loadWalk }) => loadWalk()),
    import('#ui/canvas/SpaceHulls.svelte'),
    import('./AboutPanel.svelte'),
    import('./Bin.svelte'),
    import('#state/map-file-blob.ts'),
    import('#state/fetch-keeping.ts').then(({ fetchKeeping }) => fetchKeeping()),
    import('#ui/shared/save-blob.ts'),
    import('#drawing/fold-map.ts'),
    import('#drawing/places/arrange.ts'),
    import('#drawing/places/place-near.ts'),
    import('./FindingsTab.svelte'),
    import('./LegendPanel.svelte'),
    import('#ui/measures/load-measures.ts').then(({ loadMeasures }) => loadMeasures()),
    import('#ui/reading/ReadingBoard.svelte'),
    import('#ui/reading/Presentation.svelte'),
    import('#ui/shared/NoticeList.svelte'),
    import('#ui/asking/load-asking.ts').then(({ loadAsking }) => loadAsking()),
    import('#ui/reporting/load-reporting.ts').then(({ loadReporting }) => loadReporting()),
    import('#ui/safety/load-safety.ts').then(({ loadSafety }) => loadSafety()),
    import('#ui/safety/load-not-kept.ts').then(({ loadNotKept }) => loadNotKept()),
    import('./SheetTab.svelte')
  ]);
  const { startOffline } = await import('#ui/shared/start-offline.svelte.ts');
  startOffline(desk.notices);
}

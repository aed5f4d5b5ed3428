import { words } from '#ui/shared/words.svelte.ts';
import type { Desk } from './desk.svelte.ts';

/** How long the page is left to draw the map before anything else is fetched, in milliseconds. */
const SETTLED = 1_500;

/**
 * Fetches what the map page shows on demand while nobody is waiting for it: a
 * sheet or a dialog then opens at once, also after the network has gone. Then
 * the whole app is put on the device. Says first if the map is past its day.
 */
export function loadAhead(desk: Desk): () => void {
  const { notices } = desk;
  const timer = setTimeout(() => {
    void import('./remind-retention.ts').then(({ remindRetention }) => remindRetention(desk));
    const parts = [
      import('./Adding.svelte'),
      import('./ArrangingStatus.svelte'),
      import('./OtherPage.svelte'),
      import('./other-pages.ts').then(({ loadTable, loadSpaces }) =>
        Promise.allSettled([loadTable(), loadSpaces()])
      ),
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
      import('#ui/canvas/hull-at.ts'),
      import('./AboutPanel.svelte'),
      import('./Bin.svelte'),
      import('#state/map-file-blob.ts'),
      import('#ui/shared/save-blob.ts'),
      import('#ui/canvas/fold-map.ts'),
      import('#ui/canvas/arrange.ts'),
      import('#ui/canvas/place-near.ts'),
      import('./FindingsTab.svelte'),
      import('./LegendPanel.svelte'),
      import('#ui/measures/load-measures.ts').then(({ loadMeasures }) => loadMeasures()),
      import('#ui/reading/ReadingBoard.svelte'),
      import('#ui/reading/Presentation.svelte'),
      import('#ui/shared/NoticeList.svelte'),
      import('./SheetTab.svelte')
    ];
    // Without network nothing comes, and what is opened later will say so itself.
    void Promise.allSettled(parts)
      .then(() => import('#ui/shared/start-offline.svelte.ts'))
      .then(
        ({ startOffline }) => {
          startOffline(notices);
        },
        () => undefined
      );
  }, SETTLED);
  return () => {
    clearTimeout(timer);
  };
}

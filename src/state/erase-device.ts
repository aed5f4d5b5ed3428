import { eraseDatabases, eraseFiles } from '#storage/erase-everything.ts';
import { forgetOffline } from '#workers/forget-offline.ts';
import { nothingUnderWay } from './alone.ts';

/**
 * Takes every map, every preference and the app itself off this device: what is
 * in other folders of the same host is left alone. The page is of no use after.
 */
export async function eraseDevice(): Promise<void> {
  await eraseDatabases();
  // A copy begun before, in any tab, would come after its folder is gone.
  await nothingUnderWay();
  await eraseFiles();
  await forgetOffline();
}

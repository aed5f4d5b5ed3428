/** The room that the app takes on this device, in bytes. */
export interface DeviceSpace {
  readonly used: number;
  readonly quota: number;
  /** The browser has promised not to erase what is kept by itself. */
  readonly isPromised: boolean;
}

/** Asks the browser for the room taken; `null` where it does not tell, as on a page not served securely. */
export async function deviceSpace(): Promise<DeviceSpace | null> {
  try {
    const [{ usage, quota }, isPromised] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted()
    ]);
    return usage === undefined || quota === undefined ? null : { used: usage, quota, isPromised };
  } catch {
    return null;
  }
}

/** Asks the browser to promise; says whether it does. Some have no such promise to give. */
export async function askForSpace(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

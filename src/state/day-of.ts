/** A day as records say it, `2026-11-22`, where this device is. */
export function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('sv');
}

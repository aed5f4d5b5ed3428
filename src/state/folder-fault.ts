/** Why a shared folder could not be read or written, in the terms a person can act on. */
export type FolderFault =
  'gone' | 'denied' | 'full' | 'locked' | 'not-kept' | 'too-big' | 'unknown';

/** A fault that no browser tells: this app met it. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly fault: FolderFault;

  constructor(fault: FolderFault) {
    super(`state/folder-fault: ${fault}`);
    this.fault = fault;
  }
}

/** As browsers name them. */
const FAULTS: Readonly<Record<string, FolderFault>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'locked',
  InvalidModificationError: 'locked'
};

/** Tells why a shared folder could not be read or written. */
export function folderFaultOf(error: unknown): FolderFault {
  if (error instanceof FolderError) return error.fault;
  return (error instanceof DOMException && FAULTS[error.name]) || 'unknown';
}

/**
 * Hears that someone leaves a dialog, in the turn of the key: browsers say later that
 * it is closed, when what was done since would be undone by it.
 */
export function hearLeaving(onleave: () => void): (dialog: HTMLDialogElement) => void {
  return (dialog) => {
    dialog.addEventListener('cancel', (event) => {
      // A file that is not chosen, in the dialog, says so too.
      if (event.target !== dialog) return;
      event.preventDefault();
      onleave();
    });
    // One that is asked twice to close does it by itself.
    dialog.addEventListener('close', () => {
      if (dialog.isConnected) onleave();
    });
  };
}

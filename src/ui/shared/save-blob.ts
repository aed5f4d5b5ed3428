/** Hands a file to the user, through the browser's own download. */
export function saveBlob({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download starts in a task of its own, which must still find the file.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Shows the page in a theme, and has what the browser draws around it follow. */
export function wearTheme(theme: 'light' | 'dark'): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  const paper = getComputedStyle(root).getPropertyValue('--paper');
  // One for each theme of the device: the theme that was chosen wins over both.
  for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
    meta.setAttribute('content', paper);
}

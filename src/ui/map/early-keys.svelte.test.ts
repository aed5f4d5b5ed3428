import { expect, it } from 'vitest';
import { EarlyKeys } from './early-keys.ts';

const press = (target: HTMLElement, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('what follows early keys in the field that came for them is written after them', async () => {
  const early = new EarlyKeys();
  document.addEventListener('keydown', early.takeKey, true);
  const { promise, resolve } = Promise.withResolvers<null>();
  const coming = early.until(promise);
  for (const key of 'ce') expect(press(document.body, key)).toBe(false);

  // The field is there and has the focus, before what was pressed is pressed again.
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  for (const key of 'la') expect(press(field, key)).toBe(false);
  resolve(null);
  await coming;
  await expect.poll(() => field.value).toBe('cela');
  // The last key has its turn, for what it may have loaded, which began before this one.
  await new Promise((resolve) => setTimeout(resolve));

  expect(press(field, 'x'), 'from then on the browser writes').toBe(true);
  document.removeEventListener('keydown', early.takeKey, true);
});

it('what is typed in a field while nothing was early stays there', () => {
  const early = new EarlyKeys();
  document.addEventListener('keydown', early.takeKey, true);
  void early.until(new Promise(() => undefined));
  const field = document.createElement('input');
  document.body.append(field);
  expect(press(field, 'a')).toBe(true);
  document.removeEventListener('keydown', early.takeKey, true);
});

import type { Context } from './context.ts';

/**
 * The same work, done once for each map read: several rules ask for it, and a
 * context never changes. What it gives is shared, so it is not to be changed.
 */
export function once<Result>(work: (context: Context) => Result): (context: Context) => Result {
  const known = new WeakMap<Context, { readonly result: Result }>();
  return (context) => {
    const done = known.get(context);
    if (done) return done.result;
    const result = work(context);
    known.set(context, { result });
    return result;
  };
}

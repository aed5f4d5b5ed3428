/** How many times as many runs a law is given: one, and ten in `npm run test:long`. */
export const TIMES = Number(process.env['TIMES'] ?? 1);

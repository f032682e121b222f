/**
 * Whether sweeps run whole: `npm run test:whole`, or SAMSVAR_WHOLE=1 before a call of vitest. Otherwise each list of cases gives a sample
 * that is the same every time, and in which each page, panel, language, site, width and kind of fault still stands.
 */
export const isWhole = process.env["SAMSVAR_WHOLE"] === "1";

/**
 * The members of a list whose turn it is: from the i-th on in a ring as many as `most`, in the list's order; all of them in a whole run.
 * Used inside another list, for its i-th member: then each member of both has a turn.
 */
export function inTurn<T>(list: readonly T[], i: number, most = 1, whole = isWhole): readonly T[] {
  return whole ? list : list.filter((_, at) => (((at - i * most) % list.length) + list.length) % list.length < most);
}

/** Every n-th member of a list, from one of the first n on; all of them in a whole run. */
export const everyNth = <T>(list: readonly T[], n: number, from = 0, whole = isWhole): readonly T[] =>
  whole ? list : list.filter((_, at) => at % n === from);

/** Of cases that are of something, such as of a page: for each of those, in their order, the cases whose turn it is. */
export const ofEach = <T>(cases: readonly T[], of: (one: T) => unknown, most = 1, whole = isWhole): readonly T[] =>
  [...Map.groupBy(cases, of).values()].flatMap((group, i) => inTurn(group, i, most, whole));

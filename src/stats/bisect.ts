/**
 * The root of an increasing function between `low` and `high`, to the last bit that bisection can give.
 *
 * Where the function has no root between them, the end nearest to one.
 */
export function bisect(increasing: (x: number) => number, low: number, high: number): number {
  let left = low;
  let right = high;
  for (;;) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) return middle;
    if (increasing(middle) < 0) left = middle;
    else right = middle;
  }
}

/** The smallest integer in [low, high] for which `holds`, a condition that stays true once true; `high` if none before it. */
export function firstInteger(holds: (k: number) => boolean, low: number, high: number): number {
  let left = low;
  let right = high;
  while (left < right) {
    const middle = Math.floor((left + right) / 2);
    if (holds(middle)) right = middle;
    else left = middle + 1;
  }
  return left;
}

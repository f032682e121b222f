import { requireCount } from "./guards.ts";

/** Units that had two tests, by which of them found something. */
export type Pairs = {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
};

/** How many units there are; throws a RangeError unless every count is a whole number of at least 0 and there is one. */
export function pairsIn(method: string, pairs: Pairs): number {
  for (const [what, n] of Object.entries(pairs)) requireCount(method, what, n);
  const all = pairs.both + pairs.first + pairs.second + pairs.neither;
  if (all === 0)
    throw new RangeError(`${method} needs at least 1 pair; got none: without pairs there is no difference`);
  return all;
}

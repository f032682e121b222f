import { strategies, strategyOutcomes } from "../../cubes/codes.ts";
import { codeOf, count, orNull, whole } from "../../engine/decode.ts";

/** What the query on orders of tests answers. */
export const strategyColumns = {
  strategy: codeOf(strategies),
  outcome: codeOf(strategyOutcomes),
  tests: orNull(count),
  days: orNull(whole),
  patients: count,
  with_haematopoiesis: count,
};

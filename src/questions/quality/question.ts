import { specimens } from "../../../cubes/codes.ts";
import { codeOf, count, numbers, orNull, real, text } from "../../../engine/decode.ts";

/** What the statement answers. */
export const columns = {
  specimen: codeOf(specimens),
  metric: text,
  classes: orNull(text),
  unit: orNull(text),
  lower_limit: orNull(real),
  upper_limit: orNull(real),
  month: orNull(text),
  samples: count,
  outside: count,
  values: numbers,
  counts: numbers,
};

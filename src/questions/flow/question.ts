import { flowStages } from "../../cubes/flow.ts";
import { codeOf, count, orNull, text } from "../../engine/decode.ts";

export const flowColumns = {
  stage: codeOf(flowStages),
  reason: orNull(text),
  discussed: codeOf(["yes", "no"]),
  patients: count,
};

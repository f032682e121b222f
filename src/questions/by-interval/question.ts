import { intervalBands } from "../../cubes/codes.ts";
import { codeOf } from "../../engine/decode.ts";
import { byBand } from "../bands/question.ts";

/** Agreement by the days between the two samples of a pair. */
export const byInterval = byBand("interval_band", codeOf(intervalBands));

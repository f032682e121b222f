import { signalBands } from "../../cubes/codes.ts";
import { codeOf } from "../../engine/decode.ts";
import { byBand } from "../bands/question.ts";

/** Agreement by ctDNA fraction of the blood. */
export const bySignal = byBand("signal_band", codeOf(signalBands));

import { text } from "../../engine/decode.ts";
import { byBand } from "../bands/question.ts";

/** Agreement by tumour group. */
export const byTumour = byBand("tumour_group", text);

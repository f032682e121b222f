import { signalBands } from "../../cubes/codes.ts";
import { plain } from "../../partners/make.ts";
import { bandsFor } from "../bands/partners.ts";
import { partners } from "../partner.ts";
import { bySignal } from "./question.ts";

const band = plain("band", "ctDNA fraction of the blood that counts", signalBands);
const title = "Consented patients by ctDNA fraction of the blood and what the specimens say";

export const bySignalPolicy = partners(
  "by-signal",
  bySignal,
  bandsFor("by-signal", {
    title,
    band,
    told: {
      coarser: {
        en: "Actionable findings are not told by ctDNA fraction.",
        nb: "Behandlingsrelevante funn vises ikke per ctDNA-andel.",
      },
    },
    // Those of actionable findings stand in the table of treatment: of the same patients told twice, one rounding undoes the other.
    classes: ["any"],
  }),
);

import { intervalBands } from "../../cubes/codes.ts";
import { plain } from "../../partners/make.ts";
import { bandsFor } from "../bands/partners.ts";
import { partners } from "../partner.ts";
import { byInterval } from "./question.ts";

const band = plain("band", "Days between the two samples of the pair", intervalBands);
const title = "Consented patients by the days between their samples and what the specimens say";

export const byIntervalPolicy = partners(
  "by-interval",
  byInterval,
  bandsFor("by-interval", { title, band, told: "as is" }),
);

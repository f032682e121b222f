import { intervalBands } from "../../cubes/codes.ts";
import type { Study } from "../../cubes/study.ts";
import { atMost, equal, part, plain } from "../../partners/make.ts";
import type { Link } from "../../partners/policy.ts";
import { bandsFor } from "../bands/partners.ts";
import { partners } from "../partner.ts";
import { byInterval } from "./question.ts";

const band = plain("band", "Days between the two samples of the pair", intervalBands);
const title = "Consented patients by the days between their samples and what the specimens say";

const without = { class: ["any"], result: ["not_evaluable"] };
/** A patient without a pair has no days between its samples; a pair far apart has them, where both days are known. */
const more = ({ study }: { readonly study: Study }): readonly Link[] => [
  atMost(part("states", { pair: ["no_pair"] }), part("by-interval", { ...without, band: ["unknown"] })),
  atMost(
    part("by-interval", { ...without, band: intervalBands.filter((code) => code !== "unknown") }),
    part("states", { pair: ["interval", "not_evaluable"] }),
  ),
  // The last band begins where a study says that a pair is too far apart: then it holds those, and only those.
  ...(study.pairing.max_interval_days === 90
    ? [equal(part("states", { pair: ["interval"] }), part("by-interval", { ...without, band: ["gt_90"] }))]
    : []),
];

export const byIntervalPolicy = partners(
  "by-interval",
  byInterval,
  bandsFor("by-interval", { title, band, told: "as is", more }),
);

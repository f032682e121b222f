import { drawn } from "../../partners/make.ts";
import { bandsFor } from "../bands/partners.ts";
import { partners } from "../partner.ts";
import { byTumour } from "./question.ts";

const band = drawn("who", "band", "Code of the tumour group; other: all smaller ones, and those not known", {
  least: "group",
  rest: "other",
  among: { class: ["any"] },
});
const told = {
  coarser: {
    en: "Tumour groups with fewer than 20 patients stand together.",
    nb: "Kreftformer med færre enn 20 pasienter står samlet.",
  },
};
const title = "Consented patients by tumour group and what the specimens say";

export const byTumourPolicy = partners("by-tumour", byTumour, bandsFor("by-tumour", { title, band, told }));

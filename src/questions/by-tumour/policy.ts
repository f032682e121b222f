import { drawn } from "../../partners/make.ts";
import type { Least } from "../../partners/told.ts";
import type { Bilingual } from "../../words/lang.ts";
import { bandsFor } from "../bands/partners.ts";
import { partners } from "../partner.ts";
import { byTumour } from "./question.ts";

const band = drawn("who", "band", "Code of the tumour group; other: all smaller ones, and those not known", {
  least: "group",
  rest: "other",
  among: { class: ["any"] },
});
const told: { readonly coarser: Bilingual<(least: Least) => string> } = {
  coarser: {
    en: ({ group }) => `Tumour groups with fewer than ${group} patients stand together.`,
    nb: ({ group }) => `Kreftformer med færre enn ${group} pasienter står samlet.`,
  },
};
const title = "Consented patients by tumour group and what the specimens say";

export const byTumourPolicy = partners("by-tumour", byTumour, bandsFor("by-tumour", { title, band, told }));

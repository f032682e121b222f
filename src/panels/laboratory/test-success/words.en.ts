import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { SuccessModel } from "./stats.ts";
import { inColour, rowsOf, type SuccessWords, shareIn, verdict } from "./wording.ts";

const opening = {
  blood: "Blood, more often than tissue",
  tissue: "Tissue, more often than blood",
  alike: "Neither clearly more often than the other",
  few: "Too few patients have both to say which more often",
} as const;

function paired(model: SuccessModel, f: Format): Sentence {
  const [blood] = rowsOf(model, "paired_blood_only");
  const [tissue] = rowsOf(model, "paired_tissue_only");
  if (!blood?.trials) return sentence`No patient has a final outcome of both.`;
  const p = model.mcnemar;
  const test = p === null || blood.status !== "ok" ? "" : `; McNemar p ${p < 0.001 ? "" : "= "}${f.p(p)}`;
  return sentence`Of ${f.count(blood.trials)} ${blood.trials === 1 ? "patient" : "patients"} with a final outcome of both, blood alone gave a result in ${strong(f.count(blood.events ?? 0), "blood")}, tissue alone in ${strong(f.count(tissue?.events ?? 0), "tissue")}${test}.`;
}

export const en: SuccessWords = {
  title: "Which specimen gives a result?",
  summary: (model, { f }, { filters }) => {
    if (!model.any) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const known = rowsOf(model, "result").filter((row) => (row.trials ?? 0) > 0);
    if (known.length === 0) return sentence`No sample has a final outcome yet.`;
    const shares = known.map(
      (row, i) =>
        sentence`${i > 0 && ", "}${inColour(row, f)}${row.status === "ok" && " of the"} ${row.specimen} samples${i === 0 && " with a final outcome gave a result"}`,
    );
    const begin = known.length > 1 ? opening[verdict(model)] : `Only ${known[0]?.specimen} can be judged`;
    return sentence`${begin}: ${shares}. ${paired(model, f)}`;
  },
  note: (model, { f }) => {
    const cancelled = rowsOf(model, "cancelled").filter((row) => (row.events ?? 0) > 0);
    return sentence`Final outcome: reported, failed or not available. ${
      cancelled.length > 0 &&
      `Cancelled samples are counted apart (${f.list(cancelled.map((row) => `${f.count(row.events ?? 0)} ${row.specimen}`))}). `
    }Reasons as the laboratory gave them. Lines: 95 % intervals. Grey: fewer than 25.`;
  },
  method: {
    definition:
      "Samples by outcome at the data cut. Gave a result: reported, whether or not it is evaluable for every class. Paired: consented patients whose blood and tissue both have a final outcome. Evaluable: of consented patients with a report of the specimen, those whose report is evaluable for the class.",
    denominator:
      "Gave a result: samples reported, failed or not available. Outcomes: all samples taken or asked for but the cancelled ones, which are counted apart over all. Samples fall in the month of receipt, else of collection; patients in the month of consent. Of several samples of a patient the paired one counts, else the furthest along.",
    formula:
      "Shares with Wilson intervals. Paired difference: McNemar's exact test on the patients in whom one specimen alone gave a result.",
    reference: "Wilson 1927, doi 10.1080/01621459.1927.10502953; McNemar 1947, doi 10.1007/BF02295996.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied samples: which specimen gives a result is not known.";
    return filtered ? "No sample matches these filters." : "No sample has been taken or asked for yet.";
  },
  sections: {
    result: "Samples with a final outcome",
    paired: "The same patients, both decided",
    outcomes: "All samples but the cancelled",
    evaluable: "Evaluable, of patients with a report",
  },
  result: "Gave a result",
  notGiven: "no reason given",
  more: (n) => `others ${n}`,
  none: "none",
  mark: (row, names, f) => {
    const what = row.class === null ? names.measure(row.measure) : `${names.class(row.class)}, evaluable`;
    const head =
      row.specimen === null ? what : `${names.specimen(row.specimen)}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
    const unit = row.measure.startsWith("paired") || row.class !== null ? "patients" : "samples";
    if (row.trials === 0) return `${head}: no ${unit}`;
    return `${row.class === null ? head : `${names.specimen(row.specimen ?? "")}, ${names.class(row.class)} evaluable`}: ${shareIn(row, unit, f)}`;
  },
};

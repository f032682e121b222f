import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import { samplesOf, specimenWord } from "../../../words/samples.ts";
import { bands, oldestNotReceived, oldestReceived, type PendingModel, sumAll } from "./stats.ts";
import { ink, type PendingWords } from "./wording.ts";

const are = (n: number): string => (n === 1 ? "is" : "are");

function late(model: PendingModel, f: Format): Sentence {
  const held = model.waiting.flatMap(({ specimen, all }) =>
    all.target_days === null || all.past_target === null
      ? []
      : [{ specimen, late: all.past_target, received: all.received ?? 0, days: all.target_days }],
  );
  if (held.length === 0) return sentence`No target is supplied, so none can be called late.`;
  const sum = sumAll(model, "past_target") ?? 0;
  const each = held.map(
    ({ specimen, late: n, received, days }) =>
      `${f.of(n, received)} received ${specimen} ${received === 1 ? "sample" : "samples"} after ${f.days(days)}`,
  );
  const without = model.waiting.filter(({ all }) => all.target_days === null).map(({ specimen }) => specimen);
  return sentence`${strong(f.count(sum))} ${are(sum)} past target (${f.list(each)}).${without.length > 0 && ` No target is supplied for ${f.list(without)}.`}`;
}

export const en: PendingWords = {
  title: "What is overdue now?",
  summary: (model, { f }, { filters }) => {
    if (!sumAll(model, "open")) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const open = model.waiting
      .filter(({ all }) => (all.open ?? 0) > 0)
      .map((each) => ink(each, samplesOf(each.specimen, each.all.open ?? 0, f)));
    const [received, underway] = [oldestReceived(model), oldestNotReceived(model)];
    const n = sumAll(model, "not_received") ?? 0;
    return sentence`${open.map((each, i) => [i > 0 && " and ", each])} ${are(sumAll(model, "open") ?? 0)} open. ${late(model, f)}${
      received &&
      sentence` The oldest, a ${specimenWord.en[received.specimen]} sample, has waited ${strong(f.days(received.days))} since receipt.`
    }${underway && ` ${f.count(n)} ${are(n)} collected but not yet received, the oldest collected ${f.days(underway.days)} ago.`}`;
  },
  note: (model, { f }, { manifest }) => {
    const underway = sumAll(model, "not_received") ?? 0;
    return sentence`Age on ${f.day(manifest.study.data_cut)} in calendar days since receipt${
      underway > 0
        ? `; since collection for the ${f.count(underway)} not yet received, to which the target does not apply`
        : ""
    }. Samples that failed or were cancelled, and those of patients who withdrew or died, are not open.`;
  },
  method: {
    definition:
      "Open: received and not yet reported, or collected and not yet received, on the day of the data cut. Age: calendar days since receipt, or since collection for those not yet received. Past target: received and older than the specimen's target from receipt to report.",
    denominator:
      "None: these are counts. Samples that ended without a report, those whose report has no date (unknown), and those asked for but not collected are not open.",
    formula: "Age = data cut − date of receipt (or of collection).",
    reference: "Ageing of open work by fixed bands of days; the target is the study's own.",
  },
  nothing: ({ supplied, any }, filtered) => {
    if (!supplied) return "The study has not supplied samples: what is overdue is not known.";
    if (any) return filtered ? "No sample that matches these filters is open." : "No sample is open: all have ended.";
    return filtered ? "No sample matches these filters." : "No sample has been collected yet.";
  },
  standing: (row, f) => {
    if ((row.open ?? 0) === 0) return ["none open"];
    const waits = [
      ...(row.oldest_received_days === null ? [] : [`oldest ${f.days(row.oldest_received_days)} since receipt`]),
      ...(row.oldest_not_received_days === null
        ? []
        : [`oldest not yet received: ${f.days(row.oldest_not_received_days)} since collection`]),
    ];
    const past =
      row.past_target === null || row.target_days === null
        ? "no target supplied"
        : `${f.of(row.past_target, row.received ?? 0)} received past the target of ${f.days(row.target_days)}`;
    return [`${f.count(row.open ?? 0)} open, ${past}`, ...waits];
  },
  late: "past target",
  inTime: "within target",
  received: "received",
  underway: "not yet received",
  axis: "Age in days, open samples",
  band: ({ band }) => {
    const { from, to } = bands.find((known) => known.band === band) ?? bands[0];
    return to === null ? `over ${from - 1}` : `${from} to ${to}`;
  },
  mark: (row, f) =>
    `${row.specimen === "blood" ? "Blood" : "Tissue"}, ${en.band(row)} days: ${f.count(row.open ?? 0)} open${
      row.past_target ? `, ${f.count(row.past_target)} past target` : ""
    }${row.not_received ? `, ${f.count(row.not_received)} not yet received` : ""}`,
};

import { type ForestRow, forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import type { Voice } from "../../../words/voice.ts";
import { few } from "./facts.ts";
import { type Agreement, type AgreementModel, isNamed, type Unnamed } from "./model.ts";
import type { PatientsWords } from "./wording.ts";

/** One line a class: the share of tissue's findings that blood finds, and how many patients in both and in one only. */
export const drawPatients = (model: AgreementModel, size: Size, words: PatientsWords, voice: Voice): Drawing =>
  forest(
    model.classes.map((row) => (isNamed(row) ? classRow(row, words, voice) : unnamedRow(row, words, voice))),
    size,
    {
      axis: words.axis,
      ratio: words.ratio,
      counts: [
        { label: words.both, className: "both" },
        { label: words.tissueOnly, className: "tissue" },
        { label: words.bloodOnly, className: "blood" },
      ],
    },
  );

const place = (row: Agreement | Unnamed) => ({
  strong: row.class === "any" || row.class === "actionable",
  apart: row.class === "snv",
});

function classRow(row: Agreement, words: PatientsWords, { f, names }: Voice): ForestRow {
  const { events, trials, estimate } = row.ppa;
  return {
    label: names.class(row.class),
    reading: words.reading(row, names, f),
    estimate,
    absent: words.absent(row),
    percent: estimate !== null && !few(row) ? f.percent(estimate.value) : "",
    ratio: trials > 0 ? `${f.count(events)} / ${f.count(trials)}` : "",
    counts: [row.both, row.tissueOnly, row.bloodOnly].map((count) => ({ count, text: f.count(count) })),
    few: few(row),
    ...place(row),
  };
}

const unnamedRow = (row: Unnamed, words: PatientsWords, { names }: Voice): ForestRow => ({
  label: names.class(row.class),
  reading: words.unnamedReading(row, names),
  estimate: null,
  absent: words.unnamed,
  percent: "",
  ratio: "",
  counts: [null, null, null],
  few: true,
  ...place(row),
});

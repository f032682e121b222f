import { type ForestRow, forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { agreementColumns, agreementLine } from "../../../say/agreement.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Agreement, type AgreementModel, isNamed, type Unnamed } from "./model.ts";
import type { PatientsWords } from "./wording.ts";

/** One line a class: the share of tissue's findings that blood finds, and how many patients in both and in one only. */
export const drawPatients = (model: AgreementModel, size: Size, words: PatientsWords, voice: Voice): Drawing =>
  forest(
    model.classes.map((row) => (isNamed(row) ? classRow(row, words, voice) : unnamedRow(row, words, voice))),
    size,
    agreementColumns(words),
  );

const place = (row: Agreement | Unnamed) => ({
  strong: row.class === "any" || row.class === "actionable",
  apart: row.class === "snv",
});

const classRow = (row: Agreement, words: PatientsWords, { f, names }: Voice): ForestRow => ({
  label: names.class(row.class),
  reading: words.reading(row, names, f),
  absent: words.absent(row, f),
  ...agreementLine(row, f),
  ...place(row),
});

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

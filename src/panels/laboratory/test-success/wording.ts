import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import { type Measure, notGiven, type SuccessModel, type SuccessRow } from "./stats.ts";

export type SuccessWords = PanelWords<SuccessModel> & {
  /** Why there are no bars; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: SuccessModel, filtered: boolean) => string;
  readonly sections: Readonly<Record<"result" | "paired" | "outcomes" | "evaluable", string>>;
  readonly result: string;
  readonly notGiven: string;
  readonly more: (n: number) => string;
  readonly none: string;
  readonly mark: (row: SuccessRow, names: Names, f: Format) => string;
};

/** The rows of a measure without its reasons. */
export const rowsOf = ({ rows }: SuccessModel, measure: Measure): readonly SuccessRow[] =>
  rows.filter((row) => row.measure === measure && row.outcome_reason === null);

/** A row's share with interval and n of N. */
export const shareOf = ({ share, share_low, share_high, events, trials }: SuccessRow, f: Format): string =>
  f.share(
    share === null ? null : { value: share, low: share_low ?? 0, high: share_high ?? 1 },
    events ?? 0,
    trials ?? 0,
  );

/** The same with the unit behind n of N. */
export function shareIn(row: SuccessRow, unit: string, f: Format): string {
  const share = shareOf(row, f);
  return share.endsWith(")") ? `${share.slice(0, -1)} ${unit})` : `${share} ${unit}`;
}

/** The same with what stands before the bracket in the specimen's colour. */
export function inColour(row: SuccessRow, f: Format): Sentence {
  const [number = "", ...rest] = shareOf(row, f).split(" (");
  return sentence`${strong(number, row.specimen ?? "both")}${rest.map((part) => ` (${part}`)}`;
}

const shownReasons = 4;

/** The reasons for an outcome of one specimen, the most frequent first: "qns 7, low coverage 2"; empty without any. */
export function reasonsOf(
  model: SuccessModel,
  { measure, specimen }: SuccessRow,
  words: SuccessWords,
  f: Format,
): string {
  const reasons = model.rows
    .filter((row) => row.measure === measure && row.specimen === specimen && row.outcome_reason !== null)
    .toSorted((a, b) => (b.events ?? 0) - (a.events ?? 0));
  const name = (code: string | null): string =>
    code === notGiven ? words.notGiven : (code ?? "").replaceAll("_", " ");
  const more = reasons.slice(shownReasons).reduce((sum, row) => sum + (row.events ?? 0), 0);
  return [
    ...reasons.slice(0, shownReasons).map((row) => `${name(row.outcome_reason)} ${f.count(row.events ?? 0)}`),
    ...(more > 0 ? [words.more(more)] : []),
  ].join(", ");
}

/** Which specimen gives a result more often in the same patients, by McNemar's test at 5 %. */
export function verdict(model: SuccessModel): "blood" | "tissue" | "alike" | "few" {
  const [, blood, tissue] = model.rows.filter(({ measure }) => measure.startsWith("paired"));
  if (blood?.status !== "ok") return "few";
  if (model.mcnemar === null || model.mcnemar >= 0.05) return "alike";
  return (blood.events ?? 0) > (tissue?.events ?? 0) ? "blood" : "tissue";
}

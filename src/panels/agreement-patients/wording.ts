import { html, type Markup } from "../../marks/svg.ts";
import type { Estimate } from "../../stats/interval.ts";
import { type Format, fewBelow, nbsp } from "../../words/format.ts";
import type { Names } from "../../words/names.ts";
import type { PanelWords } from "../panel.ts";
import type { AgreementModel, AgreementRow } from "./stats.ts";

export type PatientsWords = PanelWords<AgreementModel> & {
  /** Why there is no figure; `filtered` when the reader has chosen a part of the study. */
  readonly nothing: (model: AgreementModel, filtered: boolean, f: Format) => string;
  readonly axis: string;
  readonly ratio: string;
  readonly both: string;
  readonly tissueOnly: string;
  readonly bloodOnly: string;
  /** Why a row has no interval. */
  readonly absent: (row: AgreementRow) => string;
  readonly reading: (row: AgreementRow, names: Names, f: Format) => string;
};

/** A share with its limits from three cells of a row; null where the row has none. */
export const estimateOf = (value: number | null, low: number | null, high: number | null): Estimate | null =>
  value === null || low === null || high === null ? null : { value, low, high };

type WithPpa = {
  readonly ppa: number | null;
  readonly ppa_low: number | null;
  readonly ppa_high: number | null;
};
export const ppaOf = (row: WithPpa): Estimate | null => estimateOf(row.ppa, row.ppa_low, row.ppa_high);

/** A share as `f.share` gives it, with the unit, where one is given, behind n of N. */
export function shareOf(estimate: Estimate | null, events: number, trials: number, unit: string, f: Format): string {
  const share = f.share(estimate, events, trials);
  if (unit === "") return share;
  return share.endsWith(")") ? `${share.slice(0, -1)} ${unit})` : `${share} ${unit}`;
}

/** Puts what stands before the bracket in bold. */
export function bold(text: string): Markup {
  const [number = "", ...rest] = text.split(" (");
  return html`<b>${number}</b>${rest.map((part) => ` (${part}`)}`;
}

/** A name inside a sentence: lower case, but for abbreviations. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

export const rowOf = (model: AgreementModel, name: AgreementRow["class"]): AgreementRow | undefined =>
  model.rows.find((row) => row.class === name);

/** Whether there is an evaluable pair to draw. */
export const drawable = (model: AgreementModel): boolean =>
  model.missing === null && (rowOf(model, "any")?.evaluable ?? 0) > 0;

/** Whether a share over so many units is shown with a percentage. */
export const enough = (trials: number | null): boolean => (trials ?? 0) >= fewBelow;

/** The variant class with the lowest share, where at least two have enough patients for one and differ. */
export function lowestClass(model: AgreementModel): AgreementRow | null {
  const classes = model.rows.filter(
    (row) => row.class !== "any" && row.class !== "actionable" && row.status === "ok" && row.ppa !== null,
  );
  const shares = classes.map((row) => row.ppa ?? 1);
  const lowest = Math.min(...shares);
  return Math.max(...shares) > lowest ? (classes.find((row) => row.ppa === lowest) ?? null) : null;
}

/** A limit in per cent: 0.01 → "1 %", 0.005 → "0.5 %". */
export const percentLimit = (share: number, f: Format): string => {
  const digits = Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1;
  return `${f.number(share * 100, digits)}${nbsp}%`;
};

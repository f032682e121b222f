import type { Reason } from "../define/nothing.ts";
import { type Sentence, sentence, strong } from "../marks/sentence.ts";
import { enough as isEnough } from "../stats/few.ts";
import type { Estimate } from "../stats/interval.ts";
import type { Format } from "../words/format.ts";
import type { Lang } from "../words/lang.ts";
import { noAgreement } from "./nothing.ts";

/** For panels whose models still hold three nullable fields in place of an estimate. To go. */
export const estimateOf = (value: number | null, low: number | null, high: number | null): Estimate | null =>
  value === null || low === null || high === null ? null : { value, low, high };
type WithPpa = { readonly ppa: number | null; readonly ppa_low: number | null; readonly ppa_high: number | null };
export const ppaOf = (row: WithPpa): Estimate | null => estimateOf(row.ppa, row.ppa_low, row.ppa_high);
export function shareOf(estimate: Estimate | null, events: number, trials: number, unit: string, f: Format): string {
  const share = f.share(estimate, events, trials);
  if (unit === "") return share;
  return share.endsWith(")") ? `${share.slice(0, -1)} ${unit})` : `${share} ${unit}`;
}
export function bold(text: string): Sentence {
  const [number = "", ...rest] = text.split(" (");
  return sentence`${strong(number)}${rest.map((part) => ` (${part}`)}`;
}
export const enough = (trials: number | null): boolean => isEnough(trials ?? 0);
export type Missing = "samples" | "variants";
export const missingTable = (supplied: readonly string[]): Missing | null =>
  (["samples", "variants"] as const).find((table) => !supplied.includes(table)) ?? null;

export function agreementNothing(
  lang: Lang,
  { missing, consented }: { readonly missing: Missing | null; readonly consented: number },
  filtered: boolean,
  f: Format,
): string {
  const reason: Reason =
    missing !== null
      ? { why: "not_supplied", what: missing }
      : consented === 0
        ? { why: "nobody" }
        : { why: "not_evaluable", of: consented };
  return noAgreement[lang](reason, { f, lang, names: undefined as never }, filtered);
}

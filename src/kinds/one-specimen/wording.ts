import type { PanelWords } from "../../define/panel.ts";
import type { Sentence } from "../../marks/sentence.ts";
import { bold, enough, estimateOf, shareOf } from "../../say/old.ts";
import type { Format } from "../../words/format.ts";
import type { Names } from "../../words/names.ts";
import type { OneModel, PartRow } from "./stats.ts";

export type OneWords = PanelWords<OneModel> & {
  readonly nothing: (model: OneModel, filtered: boolean, f: Format) => string;
  readonly axis: string;
  readonly ratio: string;
  readonly found: string;
  readonly withHaematopoiesis: string;
  readonly absent: string;
  readonly reading: (row: PartRow, name: string, f: Format) => string;
};

export const shown = ({ missing, all }: OneModel): boolean => missing === null && (all.tested ?? 0) > 0;

export const estimate = (row: PartRow) => estimateOf(row.share, row.share_low, row.share_high);

export const share = (row: PartRow, unit: string, f: Format): Sentence =>
  bold(shareOf(estimate(row), row.found ?? 0, row.tested ?? 0, unit, f));

export const partOf = (model: OneModel, part: string): PartRow | undefined =>
  model.parts.find((row) => row.part === part);

/** "15 (95 % interval 10 to 22)"; fewer than 25 tested have no interval. */
export function neededIn(row: PartRow, to: string, interval: string, f: Format): string {
  const { needed_to_test, needed_low, needed_high } = row;
  const whole = (n: number | null): string => f.number(n ?? 0, (needed_to_test ?? 0) < 10 ? 1 : 0);
  return needed_low === null || needed_high === null || !enough(row.tested)
    ? whole(needed_to_test)
    : `${whole(needed_to_test)} (${interval} ${whole(needed_low)} ${to} ${whole(needed_high)})`;
}

/** The name of a part, by the list of its panel. */
export type PartNames = (names: Names) => (part: string) => string;

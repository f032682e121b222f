import type { PanelWords } from "../../define/panel.ts";
import { enough } from "../../stats/few.ts";
import type { Estimate } from "../../stats/interval.ts";
import type { Format } from "../../words/format.ts";
import type { OneModel, PartRow } from "./model.ts";

export type OneWords = PanelWords<OneModel> & {
  readonly axis: string;
  readonly ratio: string;
  readonly found: string;
  readonly withHaematopoiesis: string;
  readonly absent: string;
  readonly reading: (row: PartRow, name: string, f: Format) => string;
};

/** "15 (95 % interval 10 to 22)"; fewer than 25 tested have no interval. */
export function neededText({ value, low, high }: Estimate, tested: number, to: string, f: Format): string {
  const told = (n: number): string => f.number(n, value < 10 ? 1 : 0);
  return enough(tested) ? `${told(value)} (${f.interval} ${told(low)} ${to} ${told(high)})` : told(value);
}

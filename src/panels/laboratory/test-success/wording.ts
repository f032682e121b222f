import type { PanelWords } from "../../../define/panel.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Said } from "./facts.ts";
import type { OutcomeRow, SuccessRow } from "./shares.ts";

export type SuccessWords = PanelWords<Said> & {
  readonly sections: Readonly<Record<"result" | "asked" | "paired" | "outcomes" | "evaluable", string>>;
  readonly result: string;
  readonly asked: string;
  readonly notGiven: string;
  readonly more: (n: number) => string;
  readonly none: string;
  readonly mark: (row: SuccessRow, names: Names, f: Format) => string;
};

const shownReasons = 4;

/** The reasons for an outcome of one specimen, the most frequent first: "qns 7, low coverage 2"; empty without any. */
export function reasonsOf({ reasons }: Pick<OutcomeRow, "reasons">, words: SuccessWords, f: Format): string {
  const sorted = reasons.toSorted((a, b) => b.share.events - a.share.events);
  const more = sorted.slice(shownReasons).reduce((sum, { share }) => sum + share.events, 0);
  return [
    ...sorted
      .slice(0, shownReasons)
      .map(({ reason, share }) => `${reason?.replaceAll("_", " ") ?? words.notGiven} ${f.count(share.events)}`),
    ...(more > 0 ? [words.more(more)] : []),
  ].join(", ");
}

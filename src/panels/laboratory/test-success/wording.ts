import { otherReasons } from "../../../cubes/codes.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { type Sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { toldShare } from "../../../say/share.ts";
import type { Format } from "../../../words/format.ts";
import type { Names } from "../../../words/names.ts";
import type { Reading, Result, Said } from "./facts.ts";
import type { OutcomeRow } from "./shares.ts";

export type SuccessWords = PanelWords<Said> & {
  readonly sections: Readonly<Record<"result" | "asked" | "paired" | "outcomes" | "evaluable", string>>;
  readonly result: string;
  readonly asked: string;
  readonly notGiven: string;
  readonly more: (n: number) => string;
  readonly none: string;
  /** What is not shown at first, and what shows it. */
  readonly folded: string;
  readonly unfold: string;
  readonly mark: (reading: Reading, names: Names, f: Format) => string;
};

/** "97 %", or with few "9 of 12". */
export const number = ({ specimen, share }: Result, f: Format): Sentence =>
  strong(toldShare(share, "", f).number, specimen);

/** What is measured, of a specimen where there is one: "Blood, failed", "Both gave a result". */
export const measured = ({ measure, specimen }: Extract<Reading, { readonly say: "measure" }>, names: Names): string =>
  specimen === null ? names.measure(measure) : `${names.specimen(specimen)}, ${inSentence(names.measure(measure))}`;

const shownReasons = 4;

/** The reasons for an outcome of one specimen, the most frequent first: "qns 7, low coverage 2"; empty without any. */
export function reasonsOf({ reasons }: Pick<OutcomeRow, "reasons">, words: SuccessWords, f: Format): string {
  const named = reasons.filter(({ reason }) => reason !== otherReasons);
  const sorted = named.toSorted((a, b) => b.share.events - a.share.events);
  const rest = [...sorted.slice(shownReasons), ...reasons.filter(({ reason }) => reason === otherReasons)];
  const more = rest.reduce((sum, { share }) => sum + share.events, 0);
  return [
    ...sorted
      .slice(0, shownReasons)
      .map(({ reason, share }) => `${reason?.replaceAll("_", " ") ?? words.notGiven} ${f.count(share.events)}`),
    ...(more > 0 ? [words.more(more)] : []),
  ].join(", ");
}

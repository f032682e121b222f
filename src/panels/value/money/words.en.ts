import { fullRun } from "../../../cubes/runs.ts";
import type { NothingWords } from "../../../define/nothing.ts";
import type { PanelWords } from "../../../define/panel.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { inSentence } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Said, Sure, Verdict } from "./facts.ts";
import { type Bought, each, type Item, isBought } from "./model.ts";

export type MoneyWords = PanelWords<Said> & {
  /** At the end of a row: used of bought. */
  readonly value: (item: Item, f: Format) => string;
  /** Over the line of all that was bought. */
  readonly bought: string;
  readonly legend: (foreseen: boolean) => string;
  readonly reading: (item: Item, voice: Voice) => string;
};

const reports = (n: number, f: Format) => sentence`${strong(f.count(n))} ${n === 1 ? "report" : "reports"} so far`;

const verdict: Tellers<Verdict> = {
  no_purchases: ({ reports: n }, { f }) => sentence`Cannot be said, for no purchases are set: ${reports(n, f)}.`,
  mixed: ({ reports: n }, { f }) => sentence`Cannot be said, for runs held both blood and tissue: ${reports(n, f)}.`,
  over: ({ reports: n, items }, { f, names }) =>
    sentence`${reports(n, f)}; more ${f.list(items.map((item) => inSentence(names.purchasable(item))))} are used than were bought.`,
  short: ({ reports: n, item }, { f, names }) =>
    sentence`${reports(n, f)}; the ${inSentence(names.purchasable(item))} bought will not last to the target.`,
  lasts: ({ reports: n }, { f }) => sentence`${reports(n, f)}; what was bought should last to the target.`,
  left: ({ reports: n }, { f }) => sentence`${reports(n, f)}; what was bought has sufficed so far.`,
};

/** "95 of 120 blood libraries", or where more are used than were bought "144 blood libraries (12 bought)". */
const usedOf = ({ item, used, bought }: Bought, { f, names }: Pick<Voice, "f" | "names">): string => {
  const name = inSentence(names.purchasable(item));
  return used > bought
    ? `${f.count(used)} ${name} (${f.exact(bought)} bought)`
    : `${f.count(used)} of ${f.exact(bought)} ${name}`;
};

function sure({ used, first, idle }: Sure, { f, names }: Voice) {
  return sentence`Used: ${f.list(used.map((item) => usedOf(item, { f, names })))}.${
    first &&
    ` At ${f.exact(first.target)} patients: about ${f.number(first.atTarget, 0)} ${inSentence(names.purchasable(first.item))}.`
  }${idle !== null && ` Idle places per blood run: ${f.number(idle, 1)}.`}`;
}

export const en: MoneyWords = {
  title: "What did the money buy?",
  verdict: (said, voice) => tell([said.verdict], verdict, voice),
  howSure: (said, voice) => said.sure && sure(said.sure, voice),
  note: ({ verdict: { say }, note: { target, mixed } }, { f }) =>
    sentence`${
      say === "no_purchases" ? "The study's owner knows what was bought; study.json holds it as purchased. " : ""
    }Of the whole study. A library is used when it is on a sequencing run; one that failed before is not counted. ${
      mixed ? "Runs of both specimens cannot be told apart. " : ""
    }${target === null ? "" : `At the target of ${f.exact(target)}: if each patient takes as much as so far.`}`,
  value: (item, f) =>
    isBought(item)
      ? item.used > item.bought
        ? `${f.count(item.used)}, ${f.exact(item.bought)} bought`
        : `${f.count(item.used)} of ${f.exact(item.bought)}`
      : item.used === null
        ? "cannot be told apart"
        : `${f.count(item.used)} used`,
  bought: "bought",
  legend: (foreseen) => `Share of what was bought. Bar: used.${foreseen ? " Short line: at the target." : ""}`,
  reading: ({ item, used, bought, reports: n, actionable, idle, atTarget }, { f, names }) => {
    const [perReport, perActionable, perRun] = [each(used, n), each(used, actionable), each(idle, used)];
    const parts = [
      used === null ? "use cannot be told apart" : `${f.count(used)} used`,
      bought === null ? "no purchase set" : `${f.exact(bought)} bought`,
      perReport !== null && `${f.number(perReport, 2)} per report`,
      perActionable !== null && `${f.number(perActionable, 2)} per patient with an actionable finding`,
      perRun !== null && `${f.number(perRun, 1)} idle places per run`,
      atTarget !== null && `about ${f.number(atTarget, 0)} at the target`,
    ];
    return `${names.purchasable(item)}: ${parts.filter((part) => part !== false).join("; ")}`;
  },
  method: {
    definition:
      "What the study says was bought for the tests, what of it is used, and what came of it: tests, reports, and patients with an actionable finding in that specimen. Purchases of one thing add up. Prices are not asked for here.",
    denominator:
      "Libraries of this study on a sequencing run, and the runs; repeats count as often as they were sequenced. Reports: samples reported. Patients: everybody who consented with an actionable finding in that specimen. What was bought was bought for the whole study.",
    formula: `Left = bought − used. Each = used ÷ reports, and ÷ patients. Idle places of a blood run = ${fullRun} − its libraries of this study; of tissue the places of a run are not known. At the target = used × target ÷ what there is now (evaluable pairs, or consented patients, as the study counts its target).`,
    reference: "study.json: purchased, each with its source.",
  },
};

export const nothingEn: NothingWords = {
  summary: ({ why }) =>
    why === "not_supplied"
      ? "The study has not supplied on which run a sample was: what is used is not known."
      : "No sample has been asked for yet.",
  note: "What was bought, what of it is used, and what came of it.",
};

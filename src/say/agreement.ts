import type { ForestRow, ForestWords } from "../marks/forest.ts";
import { enough } from "../stats/few.ts";
import type { Share } from "../stats/share.ts";
import type { Format } from "../words/format.ts";
import type { Bilingual } from "../words/lang.ts";
import { tooFewShown } from "../words/too-few.ts";

/** What a forest of agreement says beside its numbers. */
export type AgreementHeads = {
  readonly axis: string;
  readonly ratio: string;
  readonly both: string;
  readonly tissueOnly: string;
  readonly bloodOnly: string;
  /** Why a line has no interval. */
  readonly absent: (row: { readonly evaluable: number; readonly ppa: Pick<Share, "trials"> }, f: Format) => string;
};
export const agreementHeads: Bilingual<AgreementHeads> = {
  en: {
    axis: "Found in tissue: found in blood too",
    ratio: "n / N",
    both: "both",
    tissueOnly: "tissue only",
    bloodOnly: "blood only",
    absent: ({ evaluable, ppa }, f) =>
      f.vague
        ? ppa.trials > 0
          ? tooFewShown.en(f.least)
          : `${f.few} ${evaluable === 0 ? "evaluable pairs" : "found in tissue"}`
        : evaluable === 0
          ? "no evaluable pair"
          : "none found in tissue",
  },
  nb: {
    axis: "Funnet i vev: også funnet i blod",
    ratio: "n / N",
    both: "begge",
    tissueOnly: "bare vev",
    bloodOnly: "bare blod",
    absent: ({ evaluable, ppa }, f) =>
      f.vague
        ? ppa.trials > 0
          ? tooFewShown.nb(f.least)
          : `${f.few} ${evaluable === 0 ? "evaluerbare par" : "med funn i vev"}`
        : evaluable === 0
          ? "ingen evaluerbare par"
          : "ingen funn i vev",
  },
};

/** The columns of a forest of agreement. */
export const agreementColumns = ({ axis, ratio, both, tissueOnly, bloodOnly }: AgreementHeads): ForestWords => ({
  axis,
  ratio,
  counts: [
    { label: both, className: "both" },
    { label: tissueOnly, className: "tissue" },
    { label: bloodOnly, className: "blood" },
  ],
});

type Sides = {
  readonly both: number;
  readonly tissueOnly: number;
  readonly bloodOnly: number;
  /** Of what tissue finds: found in blood too. */
  readonly ppa: Share;
};
/** The numbers of a line of it, as they are shown. */
export const agreementLine = (
  { both, tissueOnly, bloodOnly, ppa: { events, trials, estimate } }: Sides,
  f: Format,
): Pick<ForestRow, "estimate" | "percent" | "ratio" | "counts" | "few"> => ({
  estimate,
  percent: estimate !== null && enough(trials) ? f.percent(estimate.value) : "",
  ratio: trials > 0 ? `${f.count(events)} / ${f.count(trials)}` : "",
  counts: [both, tissueOnly, bloodOnly].map((count) => ({ count, text: f.count(count) })),
  few: !enough(trials),
});

import { type Bin, binOf, codesOf } from "../../partners/bins.ts";
import { equal, part, plain, textIn } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { tmbBins } from "./question.ts";

const table = "tmb";
const upTo = (to: number, code: number): Bin => ({ from: 0, to, code: String(code) });
const beyond = Number.POSITIVE_INFINITY;
/** Bins of 2 put together; each is named by one of them. */
const means = [upTo(2, 2), upTo(6, 4), upTo(10, 8), upTo(18, 14), upTo(38, 26), upTo(beyond, 40)];
const differences = [upTo(-12, -16), upTo(-6, -8), upTo(-2, -3), upTo(0, 0), upTo(4, 3), upTo(10, 8), upTo(beyond, 16)];

export const tmbPolicy = partners(table, tmbBins, {
  told: {
    coarser: {
      en: "Bins are wider, the widest where few pairs lie.",
      nb: "Gruppene er bredere, bredest der få par ligger.",
    },
  },
  tables: [
    {
      name: table,
      title: "Pairs with TMB in both, by its mean and by its difference",
      count: "pairs",
      results: true,
      needs: ["samples", "biomarkers"],
      dimensions: [
        plain("mean_bin", "Mean of blood and tissue, mutations/Mb: 0 to 4, 8, 12, 20, 40 and beyond", codesOf(means)),
        plain("difference_bin", "Blood minus tissue, mutations/Mb: middle of the bin", codesOf(differences)),
      ],
      cells: ({ mean_bin, difference_bin, pairs: n }) => [
        { mean_bin: binOf(means, mean_bin), difference_bin: binOf(differences, difference_bin), n },
      ],
    },
  ],
  links: () => [equal(part(table), part("tmb-high"))],
  rows: (answered) =>
    answered(table).map((cell) => ({
      mean_bin: Number(textIn(cell, "mean_bin")),
      difference_bin: Number(textIn(cell, "difference_bin")),
      pairs: cell.n,
    })),
});

import { specimens } from "../../../cubes/codes.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { specimenWord } from "../../../words/samples.ts";
import { shareOf, worst } from "./stats.ts";
import { exact, type QualityWords, quartiles } from "./wording.ts";

export const en: QualityWords = {
  title: "Does the quality of the samples drift?",
  summary: (model, { f, names }, { filters }) => {
    if (model.metrics.length === 0) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const said = specimens.flatMap((specimen) => {
      const rows = worst(model, specimen);
      const [row] = rows;
      if (!row) return [];
      const listed = f.list(rows.map(({ classes }) => names.gated_classes(classes ?? "")));
      if (row.outside_limits === 0)
        return [
          sentence`In ${specimenWord.en[specimen]} all guideline limits are kept (n\u00a0=\u00a0${f.count(row.samples ?? 0)}).`,
        ];
      const [share = "", ...rest] = f.share(shareOf(row), row.outside_limits ?? 0, row.samples ?? 0).split(" (");
      return [
        sentence`In ${specimenWord.en[specimen]} the guideline limits are missed most for ${listed}: ${strong(share, specimen)}${rest.map((part) => ` (${part}`)} of the samples${rows.length > 1 && " each"}.`,
      ];
    });
    if (said.length === 0)
      return sentence`No class has 25 samples measured against its guideline limits, too few for a share.`;
    return sentence`${said.map((each, i) => [i > 0 && " ", each])}`;
  },
  note: ({ metrics }, { f }) => {
    const without = metrics.filter(({ all }) => all.outside_limits === null).map(({ all }) => all.metric ?? "");
    return sentence`Dots: median of the month's samples (by receipt), values rounded to two digits; hollow: fewer than five samples. Dashed line: the guideline limit. Small bars under a class: share outside by month, pale where fewer than 25 are measured. Far values are counted in the outermost bar. ${
      without.length > 0 && `Without a limit: ${f.list([...new Set(without)])}. `
    }A sample counts once per class, however many of its metrics lie outside.`;
  },
  method: {
    definition:
      "The laboratory's quality metrics of each sample, with the guideline limits that came with them. Outside: below the lower or above the upper limit, told from the value as measured. A class is missed when any metric that gates it is; whole sample: metrics that gate no class by name.",
    denominator:
      "Samples with a value of the metric and a limit; for a class, samples with any such metric of the class. Months are those of receipt, else of collection. Metrics without a limit are in the table only.",
    formula: "Outside ÷ measured, with a Wilson interval. Median of values rounded to two significant digits.",
    reference:
      "Limits as supplied with the metrics, by the assay's guideline; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied quality metrics: whether quality drifts is not known.";
    return filtered ? "No sample with quality metrics matches these filters." : "No sample has a quality metric yet.";
  },
  classesTitle: "Samples outside the guideline limits, by what the metrics gate; below each, month by month",
  metricsTitle: "Each metric: monthly median against its limit, and beside it how all values are spread",
  outside: ({ outside_limits: n, samples, share, status }, f) =>
    `${status === "ok" && share !== null ? `${f.percent(share)}, ` : ""}${f.of(n ?? 0, samples ?? 0)}`,
  limits: ({ lower_limit: low, upper_limit: high }, f) => {
    if (low === null && high === null) return "no limit";
    if (low !== null && high !== null) return `${exact(low, f)} to ${exact(high, f)}`;
    return low !== null ? `at least ${exact(low, f)}` : `at most ${exact(high ?? 0, f)}`;
  },
  classMark: (row, names, f) =>
    `${names.specimen(row.specimen ?? "")}, ${names.gated_classes(row.classes ?? "")}${row.month === null ? "" : `, ${f.month(row.month)}`}: outside the limits ${f.share(shareOf(row), row.outside_limits ?? 0, row.samples ?? 0)}`,
  spread: (row, distribution, names, f) => {
    const [low, mid, high] = quartiles(distribution, f);
    return `${names.specimen(row.specimen ?? "")}, ${row.metric}, all months: middle half ${low} to ${high}, median ${mid} (n = ${f.count(row.samples ?? 0)}), ${en.limits(row, f)}`;
  },
  mark: (row, names, f) =>
    `${names.specimen(row.specimen ?? "")}, ${row.metric}${row.month === null ? "" : `, ${f.month(row.month)}`}: median ${exact(row.median_value ?? 0, f)}, ${en.limits(row, f)}; ${f.of(row.outside_limits ?? 0, row.samples ?? 0)} outside`,
};

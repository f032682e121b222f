import { fullRun } from "../../../cubes/runs.ts";
import { sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import { type BatchWords, bare, known } from "./wording.ts";

export const en: BatchWords = {
  title: "How long does blood wait for a full run?",
  summary: (model, { f }, { filters }) => {
    const { all, alone } = model;
    const n = all.samples ?? 0;
    if (n === 0) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const share =
      all.share === null || all.share_low === null || all.share_high === null
        ? null
        : { value: all.share, low: all.share_low, high: all.share_high };
    const wait =
      all.median_days === null
        ? sentence`How long blood waits from library to sequencing is not known: ${f.count(n)} lack a date.`
        : sentence`Half of the blood samples wait ${strong(f.days(all.median_days), "blood")} or less from library to sequencing, ${f.percent(0.9)} up to ${bare(all.p90_days, f)} (n\u00a0=\u00a0${f.count(known(all))}).`;
    return sentence`${wait} ${f.share(share, all.on_full_run ?? 0, n)} were on a full run of ${fullRun}.${
      alone &&
      ` Alone on its run a sample waits ${f.days(alone.single.median_days ?? 0)} (n\u00a0=\u00a0${f.count(known(alone.single))}), with others ${bare(alone.shared.median_days, f)} (n\u00a0=\u00a0${f.count(known(alone.shared))}), by the median.`
    }`;
  },
  note: ({ all }, { f }) =>
    sentence`${f.working ? "Working days: Monday to Friday, without Norwegian public holidays" : "Calendar days"}. Run size counts this study's libraries of any site; a run may hold others that are not seen here.${
      (all.unknown ?? 0) > 0 && ` ${f.count(all.unknown ?? 0)} without both dates: left out of the bars.`
    } Sizes are what was observed; that a wait differs between them does not show what caused it. Grey: fewer than 25.`,
  method: {
    definition:
      "Calendar days (on request working days: Monday to Friday without Norwegian public holidays, those after the first date up to and including the last) from the date of the library to the date of sequencing of each blood sample, by how many libraries of the study its sequencing run held. A full run holds 8: TruSight Oncology 500 ctDNA on a NovaSeq 6000 with S2 reagents.",
    denominator:
      "Blood samples with a run. Quantiles: those with both dates. Share on a full run: all with a run. Samples still waiting for a run are not counted here.",
    formula: "Mean, and sample quantiles of type 7, from the counts by day; Wilson interval for the share.",
    reference:
      "Hyndman and Fan 1996, doi 10.1080/00031305.1996.10473566; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied samples: how long blood waits for a run is not known.";
    return filtered
      ? "No blood sample on a known run matches these filters."
      : "No blood sample has a run: none is sequenced yet, or runs are not supplied.";
  },
  size: (size, f) => (size === fullRun ? `${f.count(size)}, full` : f.count(size)),
  sizes: "Libraries on the run",
  none: "none",
  undated: "no dates",
  median: "median",
  samples: "n",
  axis: (f) => `${f.working ? "Working days" : "Days"} from library to sequencing`,
  key: "middle half, median, line to 90 %",
  cut: "An arrow marks what goes on beyond the axis; the table has the numbers.",
  mark: (row, f) => {
    const head = `Runs of ${f.count(row.size ?? 0)}${row.size === fullRun ? " (full)" : ""}`;
    if ((row.samples ?? 0) === 0) return `${head}: no blood sample`;
    const n = `${f.count(row.samples ?? 0)} blood ${row.samples === 1 ? "sample" : "samples"}`;
    if (row.median_days === null) return `${head}: ${n} without dates`;
    return `${head}: median ${f.days(row.median_days)}, middle half ${bare(row.p25_days, f)} to ${bare(row.p75_days, f)}, p90 ${bare(row.p90_days, f)}; ${n}`;
  },
};

import { type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Bin } from "./bins.ts";
import type { PairedRow } from "./stats.ts";
import { bare, bloodFirst, centre, type PairedWords, shiftInterval } from "./wording.ts";

const patients = (n: number, f: Format): string => `${f.count(n)} ${n === 1 ? "patient" : "patients"}`;

/** "tissue takes 11 days longer" with the specimen that waits in its colour. */
function longer(row: PairedRow, f: Format): Sentence {
  const days = centre(row);
  if (days === 0) return sentence`blood and tissue take equally long`;
  const slow = days > 0 ? "tissue" : "blood";
  return sentence`${slow} takes ${strong(f.days(Math.abs(days)), slow)} longer than ${days > 0 ? "blood" : "tissue"}`;
}

function range(row: PairedRow, f: Format): string {
  const interval = shiftInterval(row);
  if (!interval) return "";
  const turned = centre(row) < 0 ? { low: -interval.high, high: -interval.low } : interval;
  return `95 % interval ${bare(turned.low, f)} to ${bare(turned.high, f)}, `;
}

const span = ({ from, to }: Bin, f: Format): string =>
  from === to
    ? f.days(Math.abs(from))
    : `${bare(Math.min(Math.abs(from), Math.abs(to)), f)} to ${f.days(Math.max(Math.abs(from), Math.abs(to)))}`;

export const en: PairedWords = {
  title: "Which comes first in the same patient, blood or tissue?",
  summary: (model, { f }, { filters }) => {
    if (!model.shown) return sentence`${en.nothing(model, !isDefault(filters))}`;
    const { all } = model.shown;
    const n = all.patients ?? 0;
    const other = model.paired.find((each) => each !== model.shown && (each.all.patients ?? 0) > 0)?.all;
    const [share = "", ...rest] = f.share(bloodFirst(all), all.blood_first ?? 0, n).split(" (");
    return sentence`In the same patient ${longer(all, f)} from ${all.since} to report (${range(all, f)}${patients(n, f)}). The blood report came first in ${strong(share, "blood")}${rest.map((part) => ` (${part}`)}${
      n < 25 ? " patients" : ""
    }, the tissue report in ${f.count(all.tissue_first ?? 0)}, both on one day in ${f.count(all.same_day ?? 0)}.${
      other &&
      sentence` Counted from ${other.since}, ${longer(other, f)} (${range(other, f)}${patients(other.patients ?? 0, f)}).`
    }`;
  },
  note: (model) =>
    sentence`Patients whose pair, blood and tissue, is reported with all its days; those still waiting for either are left out, so that slow samples are missing from recent months.${
      model.shown && model.shown.all.shift_days === null
        ? " Too few differ for an interval: the plain median stands instead."
        : " Half of all averages of two patients' differences lie above the shift, half below (Hodges-Lehmann)."
    }`,
  method: {
    definition:
      "Calendar days (on request working days: Monday to Friday without Norwegian public holidays, those after the first day up to and including the last) from receipt (in the table also from collection) to the report, tissue minus blood, in one patient's pair: the reported blood and the reported tissue sample collected closest. Which report came first is told by the dates of report.",
    denominator:
      "Consented patients with a pair of which both first days and both reports have a date. The two may have been collected any time apart. Months are those of consent.",
    formula:
      "Hodges-Lehmann shift: the median of all averages of two differences. Interval: Wilcoxon signed rank, normal approximation with ties and continuity correction. Share: blood first ÷ all, Wilson; reports on one day are no first.",
    reference: "Hodges and Lehmann 1963, doi 10.1214/aoms/1177704172; Wilson 1927, doi 10.1080/01621459.1927.10502953.",
  },
  nothing: ({ supplied }, filtered) => {
    if (!supplied) return "The study has not supplied samples: which comes first is not known.";
    return filtered
      ? "No patient with both reports matches these filters."
      : "No patient has both a blood and a tissue report with their days yet.";
  },
  axis: (since, f) => `${f.working ? "Working days" : "Days"} from ${since} to report, tissue minus blood`,
  tissueFaster: "tissue took fewer days",
  bloodFaster: "blood took fewer days",
  perDot: (n, f) => (n === 1 ? "Each dot is a patient" : `Each full dot is ${f.count(n)} patients`),
  shift: (row, f) => {
    const interval = shiftInterval(row);
    return interval
      ? `${f.days(centre(row))} (${bare(interval.low, f)} to ${bare(interval.high, f)})`
      : `median ${f.days(centre(row))}`;
  },
  shiftMark: (row, f) => {
    const days = centre(row);
    const head = days === 0 ? "No shift" : `${days > 0 ? "Tissue" : "Blood"} takes ${f.days(Math.abs(days))} longer`;
    return `${head} (${range(row, f)}${patients(row.patients ?? 0, f)})`;
  },
  mark: (bin, row, f) => {
    const of = f.of(bin.count, row.patients ?? 0);
    if (bin.from === 0 && bin.to === 0) return `Equally long: ${of} patients`;
    if (bin.from <= 0 && bin.to >= 0) return `Tissue ${span(bin, f)} longer or equal: ${of} patients`;
    return `${bin.from > 0 ? "Tissue" : "Blood"} ${span(bin, f)} longer: ${of} patients`;
  },
  beyond: (below, above, { differences }, f) => {
    const parts = [
      ...(below.count > 0
        ? [`${patients(below.count, f)} with blood up to ${f.days(Math.abs(differences[0]?.days ?? 0))} longer`]
        : []),
      ...(above.count > 0
        ? [`${patients(above.count, f)} with tissue up to ${f.days(differences.at(-1)?.days ?? 0)} longer`]
        : []),
    ];
    return parts.length === 0 ? "" : `Beyond the axis: ${f.list(parts)}.`;
  },
};

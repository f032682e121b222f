import {
  type Material,
  materials,
  type Segment,
  type Specimen,
  segmentNames,
  specimens,
} from "../../../cubes/codes.ts";
import { type BareRow, type Nothing, nothing } from "../../../define/nothing.ts";
import type { Needed } from "../../../engine/supplied.ts";
import { type Standings, standingCells, tally } from "../../../questions/days/counts.ts";
import type { MaterialRow } from "../../../questions/materials/question.ts";
import type { SegmentRow } from "../../../questions/segments/question.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type DaysSpread, daysSpread, quantile7 } from "../../../stats/quantile7.ts";
import type { Status } from "../../../stats/status.ts";

/** The steps that follow one another, from collection to report; every other segment spans several or comes after. */
export const consecutive = segmentNames.slice(0, 6);

/** Samples of a specimen that started a segment. */
export type Walked = {
  readonly specimen: Specimen;
  readonly segment: Segment;
  readonly counts: Standings;
  /** Over the completed ones; null without any. */
  readonly days: DaysSpread | null;
  readonly status: Status;
};
/** A segment from or to a date that the study did not supply. */
export type Unsupplied = { readonly specimen: Specimen; readonly segment: Segment };

const [collected, received, reported] = ["samples.collected_on", "samples.received_on", "samples.reported_on"] as const;
const [extracted, library] = ["samples.extracted_on", "samples.library_on"] as const;
const [sequenced, analysed] = ["samples.sequenced_on", "samples.analysed_on"] as const;
/** What tells when each segment begins and ends; nobody waits for what was collected before consent. */
const rests: Readonly<Record<Segment, readonly Needed[]>> = {
  collection_to_receipt: [collected, "patients.consented_on", received],
  receipt_to_extraction: [received, extracted],
  extraction_to_library: [extracted, library],
  library_to_sequencing: [library, sequenced],
  sequencing_to_analysis: [sequenced, analysed],
  analysis_to_report: [analysed, reported],
  receipt_to_sequencing: [received, sequenced],
  receipt_to_report: [received, reported],
  collection_to_report: [collected, "patients.consented_on", reported],
  report_to_board: [reported, "decisions"],
};

/** Samples of a specimen from collection to receipt: collected on the day of consent or later, or before it. */
export type Apart = {
  readonly specimen: Specimen;
  readonly material: Material;
  readonly completed: number;
  /** Days until receipt, half of those completed; null without any. */
  readonly median: number | null;
};

/** The consecutive steps with the longest median, several when they tie; none where no step has 25 completed. */
export type Longest = {
  readonly specimen: Specimen;
  readonly steps: readonly (Walked & { readonly days: DaysSpread })[];
};

export type SegmentModel = {
  /** Blood, then tissue; segments in their order on the way. */
  readonly lines: readonly (Walked | Unsupplied)[];
  /** Specimens with any sample. */
  readonly present: readonly Specimen[];
  /** For each of these. */
  readonly longest: readonly Longest[];
  /** Fresh and archived samples of a specimen with any of both; none where nobody is told of them. */
  readonly apart: readonly Apart[];
};

export const isSupplied = (line: Walked | Unsupplied): line is Walked => "counts" in line;

function longestSteps(lines: readonly Walked[], specimen: Specimen): Longest {
  const steps = lines.flatMap((line) =>
    line.specimen === specimen && line.status === "ok" && consecutive.includes(line.segment) && line.days !== null
      ? [{ ...line, days: line.days }]
      : [],
  );
  const most = Math.max(...steps.map(({ days }) => days.median));
  return { specimen, steps: steps.filter(({ days }) => days.median === most) };
}

/** Days per segment and specimen over completed samples, from counts by day; nothing where no sample started its way. */
export function segmentModel(
  rows: readonly SegmentRow[],
  hasSupplied: (needed: Needed) => boolean,
  byMaterial: readonly MaterialRow[] = [],
): SegmentModel | Nothing {
  const lines = specimens.flatMap((specimen) =>
    segmentNames.map((segment): Walked | Unsupplied => {
      if (!rests[segment].every(hasSupplied)) return { specimen, segment };
      const found = rows.filter((row) => row.specimen === specimen && row.segment === segment);
      const { completed, counts } = tally(found);
      return { specimen, segment, counts, days: daysSpread(completed), status: shareStatus(counts.completed) };
    }),
  );
  const walked = lines.filter(isSupplied);
  const present = specimens.filter((name) =>
    walked.some(({ specimen, counts }) => specimen === name && counts.started > 0),
  );
  if (present.length === 0) return nothing({ why: "nobody" }, lines.map(tableRow));
  return {
    lines,
    present,
    longest: present.map((specimen) => longestSteps(walked, specimen)),
    apart: specimens.flatMap((specimen) => apartOf(specimen, byMaterial)),
  };
}

/** Fresh and archived samples of a specimen, where both are there. */
function apartOf(specimen: Specimen, rows: readonly MaterialRow[]): Apart[] {
  const apart = materials.map((material): Apart => {
    const { completed, counts } = tally(rows.filter((row) => row.specimen === specimen && row.material === material));
    return { specimen, material, completed: counts.completed, median: quantile7(completed, 0.5) };
  });
  return apart.every(({ completed }) => completed > 0) ? apart : [];
}

/** A line as the table holds it. */
export const tableRow = (line: Walked | Unsupplied) => {
  const { specimen, segment } = line;
  if (!isSupplied(line)) return { specimen, segment, status: "not_supplied" as const };
  return {
    specimen,
    segment,
    ...standingCells(line.counts),
    mean_days: line.days?.mean ?? null,
    p25_days: line.days?.p25 ?? null,
    median_days: line.days?.median ?? null,
    p75_days: line.days?.p75 ?? null,
    p90_days: line.days?.p90 ?? null,
    status: line.status,
  };
};

/** Every line as the table holds it; beside collection to receipt, how it is for fresh and for archived samples. */
export const tableRows = ({ lines, apart }: SegmentModel) =>
  lines.map((line) => {
    const own = line.segment === "collection_to_receipt" ? apart : [];
    const of = (material: Material) =>
      own.find((each) => each.specimen === line.specimen && each.material === material) ?? null;
    const [fresh, archived] = [of("fresh"), of("archived")];
    return {
      ...tableRow(line),
      fresh: fresh?.completed ?? null,
      fresh_median_days: fresh?.median ?? null,
      archived: archived?.completed ?? null,
      archived_median_days: archived?.median ?? null,
    };
  });

/** What the table holds where no samples were supplied: which lines there would be. */
export const withoutTable = (): readonly BareRow[] =>
  specimens.flatMap((specimen) => segmentNames.map((segment) => ({ specimen, segment })));

/** Between receipt and report. */
const inLaboratory: ReadonlySet<Segment> = new Set([
  "receipt_to_extraction",
  "extraction_to_library",
  "library_to_sequencing",
  "sequencing_to_analysis",
  "analysis_to_report",
  "receipt_to_sequencing",
  "receipt_to_report",
]);

/**
 * First and last day of the axis: up to the largest quantile that is at most twice the longest p90 between receipt and
 * report, because tissue may wait long for receipt; below zero only as far as a quartile lies there.
 */
export function daysShown(lines: readonly (Walked | Unsupplied)[]): readonly [first: number, last: number] {
  const told = lines.filter(isSupplied).flatMap(({ segment, days }) => (days === null ? [] : [{ segment, days }]));
  const quantiles = (among: typeof told): number[] =>
    among.flatMap(({ days: { median, p75, p90 } }) => [median, p75, p90]);
  const laboratory = told.filter(({ segment }) => inLaboratory.has(segment));
  const limit = 2 * Math.max(0, ...quantiles(laboratory));
  const last = Math.max(1, ...quantiles(told).filter((days) => limit === 0 || days <= limit));
  return [Math.max(-last, Math.min(0, ...told.map(({ days }) => days.p25))), last];
}

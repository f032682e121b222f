import { describe, expect, test } from "vitest";
import type { Material, Segment, Specimen } from "../../../cubes/codes.ts";
import { something } from "../../../define/nothing.testing.ts";
import { isNothing } from "../../../define/nothing.ts";
import { replyTo, settingOf, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { Needed } from "../../../engine/supplied.ts";
import type { SegmentRow } from "../../../questions/segments/question.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { factsOf } from "./facts.ts";
import { daysShown, segmentModel, tableRow, tableRows, withoutTable } from "./model.ts";
import { turnaroundSegments } from "./panel.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

const count = (
  segment: Segment,
  status: SegmentRow["status"],
  days: number | null,
  samples: number,
  specimen: Specimen = "blood",
): SegmentRow => ({ specimen, segment, status, days, samples });
const supplying = (decisions: boolean) => (needed: Needed) => decisions || needed !== "decisions";
function modelOf(rows: readonly SegmentRow[], decisions = true) {
  return something(segmentModel(rows, supplying(decisions)));
}
const tableOf = (rows: readonly SegmentRow[], decisions = true) => {
  const model = segmentModel(rows, supplying(decisions));
  return flatRows(table, isNothing(model) ? model.rows : model.lines.map(tableRow));
};
const find = (rows: ReturnType<typeof tableOf>, segment: Segment, specimen: Specimen = "blood") =>
  rows.find((row) => row.segment === segment && row.specimen === specimen);

test("twenty rows: both specimens, every segment, in the order of the way", () => {
  const rows = tableOf([]);
  expect(rows.map(({ specimen }) => specimen)).toEqual([...Array(10).fill("blood"), ...Array(10).fill("tissue")]);
  expect(rows.slice(0, 2).map(({ segment }) => segment)).toEqual(["collection_to_receipt", "receipt_to_extraction"]);
});
test("mean and quantiles are over the completed ones alone; the others are counted", () => {
  const rows = tableOf([
    count("receipt_to_extraction", "completed", 1, 1),
    count("receipt_to_extraction", "completed", 2, 1),
    count("receipt_to_extraction", "completed", 3, 1),
    count("receipt_to_extraction", "completed", 10, 1),
    count("receipt_to_extraction", "pending", 500, 5),
    count("receipt_to_extraction", "ended_without_report", null, 6),
    count("receipt_to_extraction", "unknown", null, 7),
  ]);
  // Type 7 by hand, of 1 2 3 10: ranks 0.75, 1.5, 2.25 and 2.7 counted from 0; p90 = 3 + 0.7 × 7.
  expect(find(rows, "receipt_to_extraction")).toMatchObject({
    specimen: "blood",
    segment: "receipt_to_extraction",
    started: 22,
    completed: 4,
    pending: 5,
    ended_without_report: 6,
    unknown: 7,
    mean_days: 4,
    p25_days: 1.75,
    median_days: 2.5,
    p75_days: 4.75,
    p90_days: expect.closeTo(7.9, 9),
    status: "too_few",
  });
});

describe("why there is no number", () => {
  test("the board without decisions is not supplied: null, never zero", () =>
    expect(find(tableOf([count("report_to_board", "pending", 3, 9)], false), "report_to_board")).toMatchObject({
      started: null,
      completed: null,
      pending: null,
      median_days: null,
      status: "not_supplied",
    }));
  test("with decisions an empty board is zero, and not evaluable", () =>
    expect(find(tableOf([]), "report_to_board")).toMatchObject({
      started: 0,
      median_days: null,
      status: "not_evaluable",
    }));
  test("a segment from or to days that were not supplied is not supplied, and is never the longest", () => {
    const rows = [
      count("collection_to_receipt", "completed", 9, 30),
      count("receipt_to_extraction", "completed", 2, 30),
      count("extraction_to_library", "unknown", null, 30),
    ];
    const without = (...absent: readonly Needed[]) =>
      something(segmentModel(rows, (needed) => !absent.includes(needed)));
    const unsupplied = (...absent: readonly Needed[]) =>
      flatRows(table, without(...absent).lines.map(tableRow)).flatMap(({ specimen, segment, status }) =>
        specimen === "blood" && status === "not_supplied" ? [segment] : [],
      );
    expect(unsupplied("samples.library_on")).toEqual(["extraction_to_library", "library_to_sequencing"]);
    // From consent where it was collected before: without days of consent that is not known.
    expect(unsupplied("patients.consented_on")).toEqual(["collection_to_receipt", "collection_to_report"]);
    expect(factsOf(without("samples.library_on")).howSure.at(-1)).toEqual({ say: "untold_steps" });
    expect(factsOf(without("decisions")).howSure.at(-1)).toMatchObject({ say: "known" });
    expect(without("patients.consented_on").longest[0]?.steps.map(({ segment }) => segment)).toEqual([
      "receipt_to_extraction",
    ]);
  });
  test("fresh and archived samples stand apart from collection to receipt, where a specimen has both", () => {
    const row = (specimen: Specimen, material: Material, days: number, samples: number) =>
      ({ specimen, material, status: "completed", days, samples }) as const;
    const model = something(
      segmentModel([count("collection_to_receipt", "completed", 4, 60, "tissue")], () => true, [
        row("tissue", "fresh", 2, 20),
        row("tissue", "fresh", 4, 10),
        row("tissue", "archived", 9, 24),
        row("blood", "fresh", 1, 40),
      ]),
    );
    const rows = flatRows(table, tableRows(model));
    expect(rows.find((each) => each.segment === "collection_to_receipt" && each.specimen === "tissue")).toMatchObject({
      fresh: 30,
      fresh_median_days: 2,
      archived: 24,
      archived_median_days: 9,
    });
    expect(rows.find((each) => each.segment === "receipt_to_report")).toMatchObject({ fresh: null, archived: null });
    expect(rows.find((each) => each.specimen === "blood")).toMatchObject({ fresh: null, archived: null });
    const note = (lang: "en" | "nb"): string => {
      const setting = settingOf();
      const voice = { lang, f: formats[lang], names: names(lang, setting.manifest.study) };
      return words[lang].note(factsOf(model), voice, setting).text.replaceAll("\u00a0", " ");
    };
    expect(note("en")).toContain(
      "Collection to receipt, median: tissue collected since consent 2 days (n = 30), before it n = 24, counted from consent.",
    );
    expect(note("nb")).toContain("vev tatt etter samtykke 2 dager (n = 30), tatt før n = 24, regnet fra samtykket.");
  });
  test("no sample on its way is nobody; the table keeps its zeros", () =>
    expect(segmentModel([], () => true)).toMatchObject({ nothing: { why: "nobody" } }));
  test("without samples every line is there and none has a number", () => {
    const rows = flatRows(table, withoutTable());
    expect(rows).toHaveLength(20);
    expect(rows.every(({ started }) => started === null)).toBe(true);
  });
});

describe("the longest step", () => {
  const step = (segment: Segment, days: number, samples: number) => count(segment, "completed", days, samples);
  const longest = (rows: readonly SegmentRow[]) =>
    modelOf(rows).longest.map(({ specimen, steps }) => [specimen, ...steps.map((row) => row.segment)]);
  test("by median, among the consecutive steps only", () =>
    expect(
      longest([
        step("receipt_to_extraction", 2, 30),
        step("library_to_sequencing", 6, 30),
        step("receipt_to_report", 20, 30),
      ]),
    ).toEqual([["blood", "library_to_sequencing"]]));
  test("ties are named together, and fewer than 25 do not compete", () => {
    const rows = [
      step("receipt_to_extraction", 6, 30),
      step("library_to_sequencing", 6, 30),
      step("analysis_to_report", 60, 24),
    ];
    expect(longest(rows)).toEqual([["blood", "receipt_to_extraction", "library_to_sequencing"]]);
    expect(longest(rows.slice(2))).toEqual([["blood"]]);
  });
});

test("the verdict names the longest step of each specimen, how many tie, or that none has enough samples", async () => {
  const step = (segment: Segment, days: number, samples: number, specimen: Specimen = "blood") =>
    count(segment, "completed", days, samples, specimen);
  const said = async (rows: readonly SegmentRow[], lang: "en" | "nb" = "en") =>
    summaryOf(await replyTo(turnaroundSegments, [rows]), lang);
  const rows = [step("receipt_to_extraction", 6, 30), step("collection_to_receipt", 3, 40, "tissue")];
  expect(await said(rows)).toBe(
    "Longest waits: blood from receipt to extraction, 6 days; tissue from collection to receipt, 3 days. Median of 30 blood samples; 90 % take up to 6 days. Median of 40 tissue samples; 90 % take up to 3 days, from consent where collected before.",
  );
  expect(await said(rows, "nb")).toBe(
    "Lengst ventetid: blod fra mottak til ekstraksjon, 6 dager; vev fra prøvetaking til mottak, 3 dager. Median for 30 blodprøver; 90 % bruker opptil 6 dager. Median for 40 vevsprøver; 90 % bruker opptil 3 dager, fra samtykket der prøven var tatt før.",
  );
  expect(
    await said([
      ...rows.slice(0, 1),
      step("library_to_sequencing", 6, 30),
      step("receipt_to_extraction", 1, 3, "tissue"),
    ]),
  ).toBe(
    "Longest waits: blood in 2 steps alike, 6 days each; tissue in no step that has 25 completed samples. Blood alike: receipt to extraction and library to sequencing.",
  );
  expect(await said([step("receipt_to_extraction", 1, 1)], "nb")).toBe(
    "Det kan ikke sies ennå: ingen steg har 25 fullførte prøver.",
  );
  expect(await said([])).toBe("No sample has started its way yet.");
});

describe("days shown", () => {
  const laboratory = count("receipt_to_report", "completed", 20, 30);
  const first = (rows: readonly SegmentRow[]) => daysShown(modelOf(rows).lines);
  test("years in an archive do not squeeze the laboratory's days", () =>
    expect(
      first([
        laboratory,
        count("collection_to_receipt", "completed", 900, 30),
        count("collection_to_report", "completed", 30, 30),
      ]),
    ).toEqual([0, 30]));
  test("a quartile that fits is shown though its p90 lies years away", () =>
    expect(
      first([
        laboratory,
        count("collection_to_report", "completed", 35, 80),
        count("collection_to_report", "completed", 900, 20),
      ]),
    ).toEqual([0, 35]));
  test("days before the report are shown", () =>
    expect(first([laboratory, count("report_to_board", "completed", -4, 30)])).toEqual([-4, 20]));
  test("with nothing but an archive, all of it is shown", () =>
    expect(first([count("collection_to_receipt", "completed", 900, 30)])).toEqual([0, 900]));
});

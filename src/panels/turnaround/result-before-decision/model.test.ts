import { describe, expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { replyTo, summaryOf } from "../../../define/reply.testing.ts";
import { flatRows } from "../../../define/table.testing.ts";
import type { ConsentWait } from "../../../questions/consent-waits/question.ts";
import type { EndCount } from "../../../questions/ends/question.ts";
import type { BeforeBoardCount } from "../../../questions/ends-before-board/question.ts";
import { incidenceBy } from "../../../stats/incidence-by.ts";
import { decisionModel, tableRows } from "./model.ts";
import { resultBeforeDecision } from "./panel.ts";
import { lastDayShown } from "./place.ts";
import { table } from "./table.ts";

const all = ["samples", "decisions"];
type Asked = {
  readonly supplied?: readonly string[];
  readonly board?: readonly BeforeBoardCount[];
  readonly lang?: "en" | "nb";
  readonly site?: string;
};
const answer = async (rows: readonly EndCount[], { supplied = all, board = [], lang = "en", site = "" }: Asked = {}) =>
  summaryOf(await replyTo(resultBeforeDecision, [rows, board], { supplied, filters: { site } }), lang);
const count = (cause: EndCount["cause"], days: number | null, samples: number): EndCount => ({
  specimen: "blood",
  cause,
  days,
  samples,
});
const discussed = (before_board: BeforeBoardCount["before_board"], samples: number): BeforeBoardCount => ({
  specimen: "blood",
  before_board,
  samples,
});
const modelOf = (rows: readonly EndCount[], board: readonly BeforeBoardCount[] = []) =>
  something(decisionModel(rows, board, []));
function bloodOf(rows: readonly EndCount[], board: readonly BeforeBoardCount[] = []) {
  const [blood] = modelOf(rows, board).ended;
  if (!blood) throw new Error("blood comes first");
  return blood;
}
const rowsOf = (rows: readonly EndCount[]) => flatRows(table, modelOf(rows).ended.flatMap(tableRows));

// Ten samples: two reported on day 5, one dead on day 5, two censored on day 8, two failed on day 10, two reported on
// day 12, one still open on day 20. By hand: day 5 leaves 7/10; day 10 takes 2/5 of that, day 12 2/3 of the rest.
const ten = [
  count("reported", 5, 2),
  count("died", 5, 1),
  count("pending", 8, 2),
  count("failed", 10, 2),
  count("reported", 12, 2),
  count("pending", 20, 1),
];

test("competing ends share what is left; the pending ones leave without an end", () => {
  const blood = bloodOf(ten);
  expect(blood).toMatchObject({ n: 10, pending: 3, unknown: 0 });
  expect(incidenceBy(blood.incidence, "reported", 4)).toBe(0);
  expect(incidenceBy(blood.incidence, "reported", 5)).toBeCloseTo(0.2, 12);
  expect(incidenceBy(blood.incidence, "died", 11)).toBeCloseTo(0.1, 12);
  expect(incidenceBy(blood.incidence, "failed", 10)).toBeCloseTo(0.7 * 0.4, 12);
  expect(incidenceBy(blood.incidence, "reported", 30)).toBeCloseTo(0.2 + 0.7 * 0.6 * (2 / 3), 12);
});
test("the table does not tell a share after the last day on which somebody still waiting was seen", () => {
  const [reported] = rowsOf(ten);
  expect(reported).toMatchObject({ cause: "reported", events: 4, trials: 10, by_day_21: null, status: "too_few" });
  expect(reported?.by_day_14).toBeCloseTo(0.48, 12);
  const closed = rowsOf([count("reported", 5, 30)])[0];
  expect(closed).toMatchObject({ by_day_7: 1, by_day_56: 1, status: "ok" });
});
test("in time is told of the patients whom the board discussed", async () => {
  const rows = [count("reported", 5, 70), count("reported", 9, 6), count("died", 5, 4), count("failed", 5, 7)];
  const board = [discussed("yes", 20), discussed("no", 10)];
  expect(bloodOf(rows, board).board).toMatchObject({ events: 20, trials: 30 });
  expect(flatRows(table, tableRows(bloodOf(rows, board))).at(-1)).toMatchObject({
    cause: "before_board",
    events: 20,
    trials: 30,
    status: "ok",
  });
  expect(await answer(rows, { board })).toMatch(
    /^When the board first met, 67 % of patients had a blood report\. Of those discussed, in time: blood 20 of 30 \(95 % interval 49 to 81\)\./,
  );
  expect(await answer(rows, { board, lang: "nb" })).toMatch(
    /^Ved det første molekylære MDT-møtet forelå blodsvaret for 67 % av pasientene\. Av de drøftede, i tide: blod 20 av 30 \(95 %-intervall 49 til 81\)\./,
  );
  const both = [...board, { ...discussed("yes", 9), specimen: "tissue" as const }];
  expect(await answer(rows, { board: both })).toContain("67 % of patients had a blood report, 9 of 9 a tissue report.");
  expect(await answer(rows, { board: board.slice(1) })).toContain(
    "0 of 10 patients had a blood report. Of those discussed, in time: blood 0 of 10.",
  );
});
test("a report without its date is left out of the curve and counted", () => {
  expect(bloodOf([count("unknown", null, 3), count("reported", 5, 2)])).toMatchObject({ n: 2, unknown: 3 });
  expect(decisionModel([count("unknown", null, 3)], [], [])).toMatchObject({
    nothing: { why: "not_evaluable", of: 3 },
  });
});
test("a report without its date is in no share of those in time, and counted beside", async () => {
  const rows = [count("reported", 5, 30), count("unknown", null, 4)];
  const board = [discussed("yes", 20), discussed("no", 10), discussed("unknown", 4)];
  expect(bloodOf(rows, board).board).toMatchObject({ events: 20, trials: 30, unknown: 4 });
  expect(flatRows(table, tableRows(bloodOf(rows, board))).at(-1)).toMatchObject({ events: 20, trials: 30, unknown: 4 });
  expect(await answer(rows, { board })).toBe(
    "When the board first met, 67 % of patients had a blood report. Of those discussed, in time: blood 20 of 30 (95 % interval 49 to 81); 4 undated.",
  );
  expect(await answer(rows, { board, lang: "nb" })).toContain("20 av 30 (95 %-intervall 49 til 81); 4 udaterte.");
  expect(await answer(rows, { board: board.slice(2) })).toMatch(
    /^It cannot be said: all 4 samples of patients discussed were reported without a date\./,
  );
});
describe("of all who consented", () => {
  const wait = (cause: EndCount["cause"], days: number | null, samples: number): ConsentWait => ({
    awaited: "blood",
    cause,
    days,
    samples,
  });
  // Of 100: 10 die on day 10; of the 90 left 60 are reported on day 20; 20 wait for 40 days, 10 more for 25. Death and a wait
  // without a sample take their part: by day 14 nobody, by day 21 and 28 60 of 100. 5 more were reported on a day not known.
  const waits = [
    wait("died", 10, 10),
    wait("reported", 20, 60),
    wait("pending", 25, 10),
    wait("pending", 40, 20),
    wait("unknown", null, 5),
  ];
  const asked = (rows: readonly ConsentWait[], lang: "en" | "nb" = "en", board: readonly BeforeBoardCount[] = []) =>
    replyTo(resultBeforeDecision, [ten, board, rows], { supplied: all }).then((reply) => summaryOf(reply, lang));

  test("the share with the report by day 14, 21 and 28, death competing, unknown apart", async () => {
    const { table: told } = await replyTo(resultBeforeDecision, [ten, [], waits], { supplied: all });
    expect(told.rows.find(({ cause, specimen }) => cause === "of_consented" && specimen === "blood")).toMatchObject({
      events: 60,
      trials: 100,
      from_consent_by_day_14: 0,
      from_consent_by_day_21: expect.closeTo(0.6, 12),
      from_consent_by_day_28: expect.closeTo(0.6, 12),
      pending: 30,
      unknown: 5,
    });
    expect(await asked(waits, "en", [discussed("yes", 20), discussed("no", 10)])).toBe(
      "By day 28 after consent, 60 % of patients had a blood report. Of all consented: blood 95 % interval 51 to 70, of 100; 5 unknown. Of those discussed, in time: blood 20 of 30 (49 to 81).",
    );
    expect(await asked(waits, "nb")).toMatch(/^Innen dag 28 etter samtykke hadde 60 % av pasientene svar på blod\. /);
  });
  test("a follow-up that does not reach day 28 is told as far as it goes, and of few only the numbers", async () => {
    expect(await asked([wait("reported", 10, 30), wait("pending", 22, 20)])).toMatch(
      /^By day 21 after consent, 60 % of/,
    );
    expect(await asked([wait("reported", 10, 9), wait("failed", 40, 3)])).toMatch(
      /^By day 28 after consent, 9 of 12 patients had a blood report\./,
    );
    expect(await asked([wait("reported", 10, 9), wait("pending", 12, 3)])).toMatch(
      /^Not yet: the board has discussed none/,
    );
  });
});
test("received samples of which none can be followed are told as such, not as none received", async () => {
  expect(await answer([count("unknown", null, 3)])).toBe(
    "It cannot be said: all 3 samples received were reported without a date.",
  );
  expect(await answer([count("unknown", null, 1)], { lang: "nb" })).toBe(
    "Det kan ikke sies: den ene mottatte prøven er besvart uten dato.",
  );
});
test("a 2,000-day outlier leaves the axis readable", () => {
  const rows = [count("reported", 10, 90), count("reported", 14, 9), count("reported", 2000, 3)];
  expect(lastDayShown(modelOf(rows).ended)).toBe(56);
});
test("every kind of nothing has its own sentence; without decisions the curves still stand", async () => {
  const said = await Promise.all([
    answer([], { supplied: [] }),
    answer([]),
    answer([], { site: "A" }),
    answer(ten, { supplied: ["samples"] }),
    answer(ten),
  ]);
  expect(new Set(said).size).toBe(5);
  expect(said[0]).toContain("not supplied samples");
  expect(said[3]).toContain(
    "It cannot be said: board meetings are not supplied. Of 10 blood samples 2 failed and the patient died before the report in 1.",
  );
  expect(said[4]).toContain("Not yet: the board has discussed none of these patients.");
  const [blood] = something(decisionModel(ten, null, [])).ended;
  expect(blood && flatRows(table, tableRows(blood)).at(-1)).toMatchObject({ events: null, status: "not_supplied" });
});
test("a table without samples holds no numbers", async () => {
  const { table: absent } = await replyTo(resultBeforeDecision, [[], []], { supplied: [] });
  expect(absent.rows.map(({ events, status }) => [events, status])).toEqual(
    Array.from({ length: 12 }, () => [null, "not_supplied"]),
  );
});
test("without days of consent nobody is said not to be discussed", async () => {
  const reply = await replyTo(resultBeforeDecision, [ten, [], []], {
    supplied: [...all, "patients.screened_on", "samples.received_on", "samples.reported_on"],
  });
  expect(summaryOf(reply)).toMatch(/^It cannot be said: days of consent are not supplied\./);
});

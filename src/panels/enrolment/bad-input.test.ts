import { expect, test } from "vitest";
import { narrowWidth, wideWidth } from "../../components/sizes.ts";
import { study as studyWith } from "../../cubes/study.testing.ts";
import type { StudyInput } from "../../cubes/study.ts";
import { rowsEngine } from "../../engine/rows-engine.ts";
import type { Setting } from "../../engine/setting.ts";
import { plainText } from "../../marks/plain-text.testing.ts";
import { noFilters } from "../../state/filters.ts";
import { monthRange } from "../../stats/months.ts";
import { langs } from "../../words/lang.ts";
import { panels } from "../index.ts";

const pages = ["status", "enrolment", "sites"];
const site = (code: string, opened: string | null) => ({ code, name: `Site ${code}`, node: "N1", region: "", opened });
const twoSites = [site("A", "2023-01-01"), site("B", "2023-01-01")];
const plan = (version: string, approved_on: string, ...points: readonly (readonly [string, number])[]) => ({
  version,
  approved_on,
  source: "protocol",
  points: points.map(([month, cumulative]) => ({ month, cumulative })),
});
const year = monthRange("2023-01", "2023-12");
/** Five screened and consented each month at each site. */
const steady = (months: readonly string[] = year, sites: readonly string[] = ["A", "B"]) =>
  months.flatMap((month) =>
    sites.flatMap((code) =>
      ["screened", "consented"].map((step) => ({ step, month, site: code, tumour_group: "lung", patients: 5 })),
    ),
  );

type Told = (panel: string, part?: "summary" | "note") => string;
/** What every panel of status, enrolment and sites says in English, after checking that none draws or says a broken number. */
async function ask(changed: Partial<StudyInput>, patients = steady()): Promise<Told> {
  const study = studyWith({
    target_patients: 200,
    target_counts: "consented",
    sites: twoSites,
    tumour_groups: [{ code: "lung", name_en: "Lung", name_nb: "Lunge" }],
    actionable_tiers: [],
    ...changed,
  });
  const engine = await rowsEngine({
    sites: study.sites.map(({ code, name, node, opened }) => ({ site: code, name, node, opened, target: null })),
    patients,
  });
  const manifest = {
    release: "2023-12-31",
    previous: null,
    firstMonth: "2023-01",
    supplied: ["patients"],
    files: {},
    study,
  };
  const context: Setting = { manifest, filters: noFilters };
  const shown = panels.filter(({ page }) => pages.includes(page));
  const told = await Promise.all(
    shown.map(async (panel) => {
      const answer = await panel.ask(engine, context);
      for (const lang of langs)
        for (const width of [wideWidth, narrowWidth]) {
          const said = `${answer.summary(lang).markup} ${answer.note(lang).markup} ${answer.figure(lang, { width }, "t").svg.markup}`;
          expect(said, `${panel.id}, ${lang}`).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
        }
      return [panel.id, answer] as const;
    }),
  );
  const byId = new Map(told);
  return (id, part = "summary") => {
    const said = byId.get(id)?.[part]("en");
    return said ? plainText(said).replaceAll("\u00a0", " ") : "";
  };
}

test("no plan: said as not supplied, and the forecast has its date all the same", async () => {
  const told = await ask({});
  expect(told("enrolment-by-month")).toContain("No plan is supplied.");
  expect(told("enrolment-forecast")).toContain("most likely reached in September 2024");
  expect(told("enrolment-forecast")).toContain("No plan is supplied to hold it against.");
  expect(told("status-headlines")).toContain("Cannot be said without a plan: 120 of 200 patients have consented.");
});

test("two plans: the one approved last is held against, whatever their order", async () => {
  const old = plan("1", "2022-12-01", ["2023-01", 0], ["2024-02", 200]);
  const newest = plan("2", "2023-06-01", ["2023-06", 40], ["2024-10", 200]);
  const told = await ask({ plan: [newest, old] });
  expect(told("enrolment-by-month")).toContain(
    "120 of 200 patients have consented; at the end of December 2023, 20 more than planned.",
  );
  expect(told("enrolment-by-month")).toContain("The plan of Jun 2023 foresaw 100 consented by then.");
  expect(told("enrolment-forecast")).toMatch(/Chance by October 2024, as planned: about 1\d in 20\.$/);
});

test("a plan that ended before the data cut: said with its month, and no chance is told", async () => {
  const told = await ask({ plan: [plan("1", "2022-12-01", ["2023-01", 0], ["2023-10", 200])] });
  expect(told("enrolment-by-month")).toContain("The plan of Dec 2022 ended in October 2023, with 200 consented.");
  expect(told("enrolment-forecast")).toContain("The plan ended in October 2023, before the target was reached.");
  expect(told("enrolment-forecast")).not.toContain("in 20.");
  expect(told("status-headlines")).toContain(
    "No: the plan ended in October 2023, and 120 of 200 patients have consented.",
  );
});

test("a plan that never reaches the target: said, and no chance is told", async () => {
  const told = await ask({ plan: [plan("1", "2022-12-01", ["2023-01", 0], ["2024-10", 150])] });
  expect(told("enrolment-forecast")).toContain("No plan supplied reaches the target.");
});

test("a plan that the pace cannot keep: how many more sites would be needed, or that none would do", async () => {
  const near = await ask({ plan: [plan("1", "2022-12-01", ["2023-01", 0], ["2024-06", 200])] });
  expect(near("enrolment-forecast", "note")).toMatch(
    /[1-9]\d* more sites?, opening next month, would give an even chance\./,
  );
  const tooNear = await ask({ plan: [plan("1", "2022-12-01", ["2023-01", 0], ["2024-01", 200])] });
  expect(tooNear("enrolment-forecast", "note")).toContain(
    "Not even 60 more sites, opening next month, would give an even chance.",
  );
  expect(tooNear("enrolment-forecast")).toContain("less than 1 in 20");
});

test("sites that open after the data cut or never: not counted as open, and only the planned one in the forecast", async () => {
  const told = await ask({ sites: [...twoSites, site("C", "2024-03-01"), site("D", null)] });
  expect(told("sites-opening")).toContain(
    "2 of 4 sites are open; the first patient typically came in the month of opening. Median over 2 of 2 open sites that have a patient. Planned: Site C (1 March 2024). Without an opening date: Site D.",
  );
  expect(told("enrolment-by-site")).toContain("2 of 2 open sites have patients. 120 consented; 120 were screened.");
  expect(told("enrolment-forecast")).toContain(
    "The target of 200 is most likely reached in July 2024 if the last six months' pace holds.",
  );
});

test("a site without patients: open, said to have none yet", async () => {
  const told = await ask({ sites: [...twoSites, site("C", "2023-03-01")] });
  expect(told("enrolment-by-site")).toContain("2 of 3 open sites have patients.");
  expect(told("enrolment-by-site")).toContain("Open without a patient: Site C.");
  expect(told("sites-opening")).toContain("Open without a consent so far: Site C.");
});

test("months without anybody are zeros, not gaps", async () => {
  const told = await ask({}, steady(["2023-01", "2023-02", "2023-03", "2023-09", "2023-10"]));
  expect(told("enrolment-by-month")).toContain("In the last 3 complete months (Oct 2023 to Dec 2023) 10 consented");
  expect(told("enrolment-control")).toContain("around a mean of 4.2."); // 50 over 12 months
});

test("the target already reached: said with the number, and nothing is foreseen", async () => {
  const told = await ask({ target_patients: 100 });
  expect(told("enrolment-forecast")).toBe("The target of 100 is reached: 120 patients have consented.");
  expect(told("status-headlines")).toContain("Yes: 120 patients have consented, and the target of 100 is reached.");
});

test("a target of 0 is none", async () => {
  const told = await ask({ target_patients: 0 });
  expect(told("enrolment-by-month")).toContain("120 patients have consented. Evaluable pairs are not supplied.");
  expect(told("enrolment-by-month")).toContain("No target is supplied.");
  expect(told("enrolment-forecast")).toBe(
    "No target is supplied, so no date can be foreseen; 120 patients have consented.",
  );
  expect(told("status-headlines")).toContain("Cannot be said without a target and a plan: 120 patients");
});

test("nobody yet: no pace, no limits, no filter to blame", async () => {
  const told = await ask({}, []);
  expect(told("enrolment-by-site")).toBe("Nobody has consented yet, at 2 open sites.");
  expect(told("enrolment-control")).toContain("Nobody has consented in a complete month yet.");
  expect(told("enrolment-forecast")).toContain("Cannot be said yet");
});

import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cumulativeIncidence, incidenceLimits } from "./aalen-johansen.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import { each, expectNear, referenceCases } from "./reference.testing.ts";

const numbers = z.array(z.number());
const cases = z.object({
  days: numbers,
  end: z.array(z.string()),
  time: numbers,
  report: numbers,
  died: numbers,
});

const end = (days: number, cause: string | null, count = 1) => ({ days, cause, count });

describe("cumulativeIncidence", () => {
  test("agrees with R in all reference cases", () => {
    for (const known of referenceCases("cumulative_incidence", cases)) {
      const ends = known.days.map((days, index) => {
        const cause = known.end[index] ?? "";
        return end(days, cause === "censored" ? null : cause);
      });
      const { times, incidence } = cumulativeIncidence(ends);
      expect(times).toEqual(known.time);
      expect([...incidence.keys()]).toEqual(["died", "report"]);
      times.forEach((_, index) => {
        expectNear(incidence.get("report")?.[index], known.report[index] ?? Number.NaN);
        expectNear(incidence.get("died")?.[index], known.died[index] ?? Number.NaN);
      });
    }
  });

  test("reaches 1 where all have ended, however the sum rounds, and is never more", () => {
    for (let n = 1; n < 200; n++) {
      const path = cumulativeIncidence(Array.from({ length: n }, (_, i) => end(i, "report"))).incidence.get("report");
      expect(path?.at(-1)).toBe(1);
      expect(Math.max(...(path ?? []))).toBe(1);
    }
  });

  // Standard errors made with Python: statsmodels 0.15.0, CumIncidenceRight(days, end).cinc_se
  test("has the standard errors of another program", () => {
    const days = [2, 3, 3, 5, 5, 5, 6, 8, 8, 9, 11, 12, 12, 14, 15, 18, 20, 21, 25, 30];
    const causes = [1, 1, 2, 1, 0, 1, 2, 1, 1, 0, 1, 3, 1, 1, 0, 1, 2, 1, 0, 1];
    const { times, errors } = cumulativeIncidence(
      days.map((day, i) => end(day, causes[i] === 0 ? null : String(causes[i]))),
    );
    const at = (cause: string, day: number) => errors.get(cause)?.[times.findLastIndex((time) => time <= day)];
    expectNear(at("1", 3), 0.0670820393249937);
    expectNear(at("1", 8), 0.10472962551561711);
    expectNear(at("1", 14), 0.1173890092066003);
    expectNear(at("1", 21), 0.11897949283697357);
    expectNear(at("2", 8), 0.06942535370892487);
    expectNear(at("2", 21), 0.09255232544137622);
    expectNear(at("3", 14), 0.057016162163139414);
    expectNear(at("3", 3), 0);
    expect(at("1", 30)).toBeGreaterThan(0); // all ended: still a number
  });

  test("has the limits of Kaplan-Meier where there is one cause, and none at 0 and 1", () => {
    const events = [
      { days: 2, count: 3 },
      { days: 5, count: 4 },
      { days: 9, count: 2 },
    ];
    const censored = [
      { days: 5, count: 2 },
      { days: 7, count: 1 },
    ];
    const { incidence, errors, times } = cumulativeIncidence([
      ...events.map(({ days, count }) => end(days, "a", count)),
      ...censored.map(({ days, count }) => end(days, null, count)),
    ]);
    for (const step of kaplanMeier(events, censored).steps) {
      const i = times.indexOf(step.day);
      const limits = incidenceLimits(incidence.get("a")?.[i] ?? Number.NaN, errors.get("a")?.[i] ?? Number.NaN);
      if (step.low === null || step.high === null) expect(limits).toBeNull();
      else {
        expectNear(limits?.low, 1 - step.high);
        expectNear(limits?.high, 1 - step.low);
      }
    }
    expect(incidenceLimits(0, 0)).toBeNull();
    expect(incidenceLimits(1, 0)).toBeNull();
  });

  // By hand: at risk 10, 7, 4; free of any end 1, 8/10, 8/10 × 5/7
  test("multiplies the chance of an end by the share still free of any", () => {
    const ends = [end(5, null, 1), end(2, "a", 2), end(2, null, 1), end(5, "b", 1), end(5, "a", 1), end(8, "b", 4)];
    const { times, incidence } = cumulativeIncidence(ends);
    expect(times).toEqual([2, 5, 8]);
    const a = [0.2, 0.2 + 0.8 / 7, 0.2 + 0.8 / 7];
    const b = [0, 0.8 / 7, 0.8 / 7 + (0.8 * 5) / 7];
    a.forEach((value, index) => {
      expectNear(incidence.get("a")?.[index], value);
    });
    b.forEach((value, index) => {
      expectNear(incidence.get("b")?.[index], value);
    });
  });

  test("is one minus Kaplan-Meier where there is one cause", () => {
    const events = [3, 3, 4, 9, 12];
    const censored = [3, 10];
    const ends = [...events.map((days) => end(days, "done")), ...censored.map((days) => end(days, null))];
    const path = cumulativeIncidence(ends).incidence.get("done");
    kaplanMeier(each(events), each(censored)).steps.forEach(({ survival }, index) => {
      expectNear(path?.[index], 1 - survival);
    });
  });

  test("is empty without ends and 0 for a cause without counts", () => {
    expect(cumulativeIncidence([])).toEqual({ times: [], incidence: new Map(), errors: new Map() });
    expect(cumulativeIncidence([end(1, null), end(2, "a", 0)]).incidence.get("a")).toEqual([0]);
  });

  test("refuses negative days", () => {
    expect(() => cumulativeIncidence([end(-3, "a")])).toThrow("-3");
  });
});

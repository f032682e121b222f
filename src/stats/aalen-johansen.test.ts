import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cumulativeIncidence } from "./aalen-johansen.ts";
import { kaplanMeier } from "./kaplan-meier.ts";
import { each, expectNear, hasReference, referenceCases } from "./reference.testing.ts";

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
  test.skipIf(!hasReference)("agrees with R in all reference cases", () => {
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
    expect(cumulativeIncidence([])).toEqual({ times: [], incidence: new Map() });
    expect(cumulativeIncidence([end(1, null), end(2, "a", 0)]).incidence.get("a")).toEqual([0]);
  });

  test("refuses negative days", () => {
    expect(() => cumulativeIncidence([end(-3, "a")])).toThrow("-3");
  });
});

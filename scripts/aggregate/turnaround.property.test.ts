import fc from "fast-check";
import { expect, test } from "vitest";
import { kaplanMeier } from "../../src/stats/kaplan-meier.ts";
import { quantile7 } from "../../src/stats/quantile7.ts";
import { publicHolidays } from "./holidays.ts";
import { count as countCubes } from "./testing/count.ts";

/**
 * Every quantile and curve of the cube, after any filter and in either way of counting days, against the same statistic
 * on the raw rows: one by one, without a cube and without a formula for working days.
 */
const dataCut = 180; // days since 2023-01-01; 2023-06-30
const iso = (day: number): string => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
const holidays = new Set(publicHolidays(2016, 2023));
const isWorking = (day: number): boolean =>
  ![0, 6].includes(new Date(Date.UTC(2023, 0, 1 + day)).getUTCDay()) && !holidays.has(iso(day));
const workingDays = (from: number, to: number): number =>
  Array.from({ length: to - from }, (_, i) => from + i + 1).filter(isWorking).length;

const sample = fc.record({
  site: fc.constantFrom("A", "B"),
  /** Some lie on the data cut, some years back. */
  received: fc.oneof(fc.integer({ min: 0, max: dataCut }), fc.constantFrom(dataCut, dataCut - 2000, dataCut - 1100)),
  /** null: still open; 0: reported on the day of receipt. */
  waited: fc.option(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(1900)), { freq: 3 }),
});
type Sample = { readonly site: string; readonly received: number; readonly waited: number | null };
const isDone = ({ received, waited }: Sample): boolean => waited !== null && received + waited <= dataCut;

const count = (days: readonly number[]) => days.map((each) => ({ days: each, count: 1 }));

/** The product-limit estimate straight from its definition, at each day with a report. */
function plainCurve(done: readonly number[], open: readonly number[]): readonly (readonly [number, number])[] {
  let still = 1;
  return [...new Set(done)]
    .sort((a, b) => a - b)
    .map((day) => {
      const atRisk = [...done, ...open].filter((each) => each >= day).length;
      still *= 1 - done.filter((each) => each === day).length / atRisk;
      return [day, still] as const;
    });
}

/** The quantile of type 7 straight from its definition. */
function plainQuantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (at - Math.floor(at)) * (high - low);
}

test("quantiles and curves from the cube are those of the raw rows, after any filter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sample, { minLength: 1, maxLength: 40 }), async (drawn) => {
      const { cube } = await countCubes(["turnaround"], {
        patients: ["patient_id,site", ...drawn.map(({ site }, i) => `P${i},${site}`)].join("\n"),
        samples: [
          "sample_id,patient_id,specimen,outcome,received_on,reported_on",
          ...drawn.map((s, i) => {
            const reported = isDone(s) ? iso(s.received + (s.waited ?? 0)) : "";
            return `S${i},P${i},tissue,${isDone(s) ? "reported" : "pending"},${iso(s.received)},${reported}`;
          }),
        ].join("\n"),
      });
      const rows = cube("turnaround")
        .map((row) => row.split(","))
        .filter(([, segment]) => segment === "receipt_to_report");
      const filters: readonly [string, (site: string, month: string) => boolean][] = [
        ["all", () => true],
        ["a site", (site) => site === "A"],
        ["a period", (_, month) => month >= "2023-02" && month <= "2023-04"],
      ];
      for (const [name, keeps] of filters)
        for (const [at, daysOf] of [
          [3, (from: number, to: number) => to - from],
          [4, workingDays],
        ] as const) {
          const raw = drawn.filter(({ site, received }) => keeps(site, iso(received).slice(0, 7)));
          const done = raw.filter(isDone).map((s) => daysOf(s.received, s.received + (s.waited ?? 0)));
          const open = raw.filter((s) => !isDone(s)).map((s) => daysOf(s.received, dataCut));
          const kept = rows.filter((cells) => keeps(cells[6] ?? "", cells[5] ?? ""));
          const counts = (status: string) =>
            kept
              .filter((cells) => cells[2] === status)
              .map((cells) => ({ days: Number(cells[at]), count: Number(cells.at(-1)) }));
          const curve = kaplanMeier(counts("completed"), counts("pending"));
          expect(curve, name).toEqual(kaplanMeier(count(done), count(open)));
          const steps = curve.steps.filter(({ events }) => events > 0).map(({ day, survival }) => [day, survival]);
          const plain = plainCurve(done, open);
          expect(steps.map(([day]) => day)).toEqual(plain.map(([day]) => day));
          steps.forEach(([, survival], i) => {
            expect(survival).toBeCloseTo(plain[i]?.[1] ?? Number.NaN, 10);
          });
          for (const share of [0.25, 0.5, 0.75, 0.9]) {
            const expected = plainQuantile(done, share);
            const found = quantile7(counts("completed"), share);
            if (expected === null) expect(found).toBeNull();
            else expect(found).toBeCloseTo(expected, 9);
          }
        }
    }),
    { numRuns: 12, seed: 20231031 },
  );
}, 120_000);

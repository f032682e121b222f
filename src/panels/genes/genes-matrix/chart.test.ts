import { expect, test } from "vitest";
import { openRelease } from "../../../engine/release.ts";
import { noFilters } from "../../../state/filters.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { drawMatrix } from "./chart.ts";
import { madeMatrix } from "./made.testing.ts";
import { placeClasses } from "./place.ts";
import { matrixModel } from "./stats.ts";
import { words } from "./words.ts";

const { manifest } = openRelease("data");
const voice = { lang: "en", f: formats.en, names: names("en", manifest.study) } as const;
const context = { manifest, filters: noFilters };
const draw = (model: Parameters<typeof drawMatrix>[0], width: number) =>
  drawMatrix(model, { width }, words.en, voice, context);
const markup = (model: Parameters<typeof drawMatrix>[0], width: number) =>
  draw(model, width)
    .marks.map((mark) => mark.markup)
    .join("");

test.each([740, 312, 280])(
  "523 genes with findings in every class, %i pixels wide: one mark a gene, nothing outside",
  (width) => {
    const text = markup(madeMatrix(523, 1), width);
    expect(text.match(/class="mark /g)).toHaveLength(523);
    const edges = [...text.matchAll(/ x="([\d.-]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...edges)).toBeLessThanOrEqual(width);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
  },
);

test("each kind of nothing has an outline of its own, in the legend and in the figure", () => {
  const outlines = (evaluable: number, panel: readonly string[], asked: string) => {
    const pairs = (["any", "snv", "indel", "cnv", "fusion"] as const).map((name) => ({
      class: name,
      consented: 99,
      evaluable: name === "any" ? 30 : evaluable,
    }));
    const text = markup(matrixModel([], pairs, panel, manifest.supplied, asked), 740);
    // The first four are the legend's; the last holds those of the matrix. Numbers are places, letters are the shape.
    const shapes = [...text.matchAll(/<path class="nil" d="([^"]*)"/g)].map(([, d = ""]) =>
      (/^M[\d.-]+ [\d.-]+([^M]*)/.exec(d)?.[1] ?? "").trim(),
    );
    return { legend: shapes.slice(0, 4), cell: shapes[4] };
  };
  const { legend } = outlines(30, ["KRAS"], "");
  expect(new Set(legend).size).toBe(4);
  expect(outlines(30, ["KRAS"], "").cell).toBe(legend[0]);
  expect(outlines(24, ["KRAS"], "").cell).toBe(legend[1]);
  expect(outlines(0, ["KRAS"], "").cell).toBe(legend[2]);
  expect(outlines(30, [], "KRAS").cell).toBe(legend[3]);
});

test("counts that fit in no column beside the names are placed on lines of their own", () => {
  const wide = { tissue: "100,000", both: "100,000", blood: "100,000" };
  expect(placeClasses([wide, wide, wide, wide], 80, 312, 5, 13)).toBeNull();
  const small = { tissue: "7", both: "51", blood: "12" };
  const placed = placeClasses([small, small], 80, 312, 5, 13) ?? [];
  expect(placed.at(-1)?.to).toBeCloseTo(312, 6);
  expect(placed[1]?.from).toBeGreaterThan(placed[0]?.to ?? 0);
});

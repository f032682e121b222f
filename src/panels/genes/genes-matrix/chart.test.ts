import { expect, test } from "vitest";
import { something } from "../../../define/nothing.testing.ts";
import { openRelease } from "../../../engine/release.ts";
import { formats } from "../../../words/format.ts";
import { names } from "../../../words/names.ts";
import { drawMatrix } from "./chart.ts";
import { madeMatrix } from "./made.testing.ts";
import { type MatrixModel, matrixModel } from "./model.ts";
import { words } from "./words.ts";

const { manifest } = openRelease("data");
const voice = { lang: "en", f: formats.en, names: names("en", manifest.study) } as const;
const draw = (model: MatrixModel, width: number) => drawMatrix(model, { width }, words.en, voice);
const text = (marks: readonly { readonly markup: string }[] = []) => marks.map(({ markup }) => markup).join("");
const markup = (model: MatrixModel, width: number) => text(draw(model, width).marks);

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

test("each kind of nothing has an outline of its own, in the figure and, where it is there, in the legend", () => {
  const outlines = (evaluable: number, panel: readonly string[], asked: string) => {
    const pairs = (["any", "snv", "indel", "cnv", "fusion"] as const).map((name) => ({
      class: name,
      consented: 99,
      evaluable: name === "any" ? 30 : evaluable,
    }));
    const model = something(matrixModel([], pairs, panel, asked));
    const text = markup(model, 740);
    // The first ones are the legend's; the last holds those of the matrix. Numbers are places, letters are the shape.
    return [...text.matchAll(/<path class="nil" d="([^"]*)"/g)].map(([, d = ""]) =>
      (/^M[\d.-]+ [\d.-]+([^M]*)/.exec(d)?.[1] ?? "").trim(),
    );
  };
  const kinds = [
    outlines(30, ["KRAS"], ""),
    outlines(24, ["KRAS"], ""),
    outlines(0, ["KRAS"], ""),
    outlines(30, [], "KRAS"),
  ];
  expect(new Set(kinds.flat()).size).toBe(4);
  for (const [legend, cell, ...others] of kinds) {
    expect(legend).toBe(cell);
    expect(others, "the legend names what the matrix shows").toEqual([]);
  }
});

test("the start holds twenty genes and says how many are left; of twenty there is no start", () => {
  const { height, folded } = draw(madeMatrix(523, 0.5), 740);
  const start = text(folded?.marks);
  expect(start.match(/class="mark /g)).toHaveLength(20);
  expect(start).toContain("503 more genes stand in the table.");
  expect(folded?.all).toBe("Show all 523 genes");
  expect(folded?.height).toBeLessThan(height / 15);
  expect(draw(madeMatrix(20, 1), 740).folded).toBeUndefined();
});

import { openRelease } from "../../src/engine/release.ts";
import { drawMatrix } from "../../src/panels/genes/genes-matrix/chart.ts";
import { madeMatrix } from "../../src/panels/genes/genes-matrix/made.testing.ts";
import { words } from "../../src/panels/genes/genes-matrix/words.ts";
import { formats } from "../../src/words/format.ts";
import { names } from "../../src/words/names.ts";
import { type Line, quantile } from "./table.ts";

/** Draws made first and not counted: the code is still being compiled. */
const warmUp = 50;

/** Draws the matrix of all genes of the larger assay, half of them with findings in every class, as markup. */
export function timeMatrix(draws = 200): Line {
  const { manifest } = openRelease("data");
  const voice = { lang: "en", f: formats.en, names: names("en", manifest.study) } as const;
  const model = madeMatrix(523, 0.5);
  const times = Array.from({ length: warmUp + draws }, () => {
    const start = performance.now();
    drawMatrix(model, { width: 740 }, words.en, voice);
    return performance.now() - start;
  }).slice(warmUp);
  return { what: "matrix of 523 genes, drawn, p95", ours: quantile(times, 0.95), unit: "ms", goal: 16 };
}

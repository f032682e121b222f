import { variantClasses } from "../../../cubes/codes.ts";
import type { Found } from "../../../questions/genes/question.ts";
import { type MatrixModel, matrixModel } from "./stats.ts";

const tables = ["patients", "samples", "variants"];

/** As many genes as the larger assay has, the given share of them with findings in every class: made, for measuring. */
export function madeMatrix(genes: number, found: number): MatrixModel {
  const names = Array.from({ length: genes }, (_, i) => `GENE${i}`);
  const rows = names.slice(0, Math.round(genes * found)).flatMap((gene, i) =>
    variantClasses.map(
      (name, j): Found => ({
        gene,
        class: name === "fusion" ? "fusion_partner" : name,
        both: (i * 7 + j) % 90,
        tissue_only: (i * 3 + j) % 20,
        blood_only: ((i + j) % 12) + 1,
        only_haematopoiesis: i % 9 === 0 ? 3 : 0,
        blood_only_left_out: 0,
      }),
    ),
  );
  const pairs = (["any", ...variantClasses] as const).map((name) => ({ class: name, consented: 500, evaluable: 380 }));
  return matrixModel(rows, pairs, names, tables, "");
}

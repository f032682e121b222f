import { variantClasses } from "../../../cubes/codes.ts";
import { something } from "../../../define/nothing.testing.ts";
import type { Found } from "../../../questions/genes/counts.ts";
import { type MatrixModel, matrixModel } from "./model.ts";

/** As many genes as the larger assay has, the given share of them with findings in every class: made, for measuring. */
export function madeMatrix(genes: number, found: number): MatrixModel {
  const names = Array.from({ length: genes }, (_, i) => `GENE${i}`);
  const rows = names.slice(0, Math.round(genes * found)).flatMap((gene, i) =>
    variantClasses.map(
      (name, j): Found => ({
        gene,
        class: name === "fusion" ? "fusion_partner" : name,
        both: (i * 7 + j) % 90,
        tissueOnly: (i * 3 + j) % 20,
        bloodOnly: ((i + j) % 12) + 1,
        onlyHaematopoiesis: i % 9 === 0 ? 3 : 0,
        bloodOnlyLeftOut: 0,
      }),
    ),
  );
  const pairs = (["any", ...variantClasses] as const).map((name) => ({ class: name, consented: 500, evaluable: 380 }));
  return something(matrixModel(rows, pairs, names, ""));
}

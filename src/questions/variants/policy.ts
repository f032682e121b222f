import { results, variantClasses } from "../../cubes/codes.ts";
import { codeIn, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { variants } from "./question.ts";

const table = "variants";

export const variantsPolicy = partners(table, variants, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Distinct variants per class by the specimens they were found in, without haematopoiesis",
      count: "variants",
      results: true,
      needs: ["samples", "variants"],
      dimensions: [
        plain("class", "Variant class", variantClasses),
        plain("result", "Specimens in which the variant was found", results),
      ],
      cells: ({ class: name, result, variants: n }) => [{ class: name, result, n }],
    },
  ],
  rows: (answered) =>
    answered(table).map((cell) => ({
      class: codeIn(variantClasses, cell, "class"),
      result: codeIn(results, cell, "result"),
      variants: cell.n,
    })),
});

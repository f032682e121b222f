import { results, variantClasses } from "../../cubes/codes.ts";
import { atMost, codeIn, part, plain } from "../../partners/make.ts";
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
  // Whoever has a finding has a variant, and may have more.
  links: () =>
    variantClasses.flatMap((name) => {
      const variantsIn = (result: string) => part(table, { class: [name], result: [result] });
      const patients = (blood_state: string, tissue_state: string) =>
        part("states-by-class", {
          ...{ class: [name], pair: ["evaluable"], blood_state: [blood_state], tissue_state: [tissue_state] },
        });
      return [
        atMost(patients("detected", "not_detected"), variantsIn("blood_only")),
        atMost(part("targets", { class: [name], match: ["none"] }), variantsIn("tissue_only")),
        atMost(part("targets", { class: [name], match: ["all_variants", "same_variant"] }), variantsIn("both")),
      ];
    }),
  rows: (answered) =>
    answered(table).map((cell) => ({
      class: codeIn(variantClasses, cell, "class"),
      result: codeIn(results, cell, "result"),
      variants: cell.n,
    })),
});

import { differenceReasons, sides, variantClasses } from "../../cubes/codes.ts";
import { atMost, codeIn, part, plain, same } from "../../partners/make.ts";
import { bySlice, originDimension } from "../../partners/origins.ts";
import { partners } from "../partner.ts";
import { reasons } from "./question.ts";

const table = "reasons";

export const reasonsPolicy = partners(table, reasons, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Variants in one specimen only, by the reason that the study's review gives",
      count: "variants",
      results: true,
      needs: ["samples", "variants", "reviews"],
      dimensions: [
        originDimension,
        plain("class", "Variant class", variantClasses),
        plain("side", "The specimen in which the variant was found", sides),
        plain("reason", "Why the other specimen lacks it", differenceReasons),
      ],
      cells: ({ class: name, side, reason, variants, counted }) => [
        { origin: "counted", class: name, side, reason, n: counted },
        { origin: "with_haematopoiesis", class: name, side, reason, n: variants },
      ],
    },
  ],
  links: () => [
    // Not equal: a variant of which haematopoiesis alone is in the other specimen is in one specimen, and has no reason.
    atMost(part(table, { origin: ["counted"] }), part("variants", { result: sides }), [
      ["class", "class"],
      ["side", "result"],
    ]),
    atMost(
      part(table, { origin: ["counted"] }),
      part(table, { origin: ["with_haematopoiesis"] }),
      same("class", "side", "reason"),
    ),
  ],
  rows: (answered) =>
    bySlice(answered(table)).map((cell) => ({
      class: codeIn(variantClasses, cell, "class"),
      side: codeIn(sides, cell, "side"),
      reason: codeIn(differenceReasons, cell, "reason"),
      variants: cell.withHaematopoiesis,
      counted: cell.n,
    })),
});

import { fractionBins, results } from "../../cubes/codes.ts";
import { atMost, codeIn, equal, orNothing, part, plain, same, textIn } from "../../partners/make.ts";
import { bySlice, originDimension } from "../../partners/origins.ts";
import type { Shown } from "../../partners/told.ts";
import { partners } from "../partner.ts";
import { anyClass, vafBins } from "./question.ts";

const table = "vaf";
const notFound = "none";

export const vafPolicy = partners(table, vafBins, {
  told: {
    coarser: {
      en: "Variants of all classes stand together.",
      nb: "Varianter av alle klasser står samlet.",
    },
  },
  tables: [
    {
      name: table,
      title: "Variants by their allele fraction in blood and in tissue",
      count: "variants",
      results: true,
      needs: ["samples", "variants"],
      dimensions: [
        originDimension,
        plain("result", "Specimens in which the variant was found", results),
        plain("blood_bin", "Lower edge of the bin of the fraction in blood; none: not found", [
          ...fractionBins,
          notFound,
        ]),
        plain("tissue_bin", "The same in tissue", [...fractionBins, notFound]),
      ],
      impossible: () => [
        { result: ["both", "blood_only"], blood_bin: [notFound] },
        { result: ["both", "tissue_only"], tissue_bin: [notFound] },
        { result: ["tissue_only"], blood_bin: fractionBins },
        { result: ["blood_only"], tissue_bin: fractionBins },
      ],
      cells: ({ result, blood_bin, tissue_bin, variants, with_haematopoiesis }) => {
        const at = { result, blood_bin: blood_bin ?? notFound, tissue_bin: tissue_bin ?? notFound };
        return [
          { ...at, origin: "counted", n: variants },
          { ...at, origin: "with_haematopoiesis", n: with_haematopoiesis },
        ];
      },
    },
  ],
  links: () => {
    const counted = part(table, { origin: ["counted"] });
    return [
      equal(part("variants"), counted, same("result")),
      atMost(counted, part(table, { origin: ["with_haematopoiesis"] })),
    ];
  },
  rows: (answered) => {
    const bin = (cell: Shown, name: string) =>
      orNothing(textIn(cell, name), notFound) === null ? null : codeIn(fractionBins, cell, name);
    return bySlice(answered(table)).map((cell) => ({
      class: anyClass,
      result: codeIn(results, cell, "result"),
      blood_bin: bin(cell, "blood_bin"),
      tissue_bin: bin(cell, "tissue_bin"),
      variants: cell.n,
      with_haematopoiesis: cell.withHaematopoiesis,
    }));
  },
});

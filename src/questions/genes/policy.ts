import { originSlices, results } from "../../cubes/codes.ts";
import { atMost, codeIn, drawn, part, plain, same, textIn } from "../../partners/make.ts";
import { originDimension } from "../../partners/origins.ts";
import { partners } from "../partner.ts";
import { genes } from "./question.ts";

const table = "genes";
/** A fusion stands under its partners. */
const classes = ["all", "snv", "indel", "cnv", "fusion_partner"] as const;
/** All genes of few: findings, and not patients, because a patient may have several. */
const otherGenes = "other";

export const genesPolicy = partners(table, genes, {
  told: {
    coarser: {
      en: ({ gene }) => `Genes found in fewer than ${gene} patients are not named; a fusion stands under its partners.`,
      nb: ({ gene }) =>
        `Gener funnet hos færre enn ${gene} pasienter er ikke nevnt; en fusjon står under sine partnere.`,
    },
  },
  tables: [
    {
      name: table,
      title: "Patients with a finding in each gene and class; of other genes, findings",
      count: "patients",
      results: true,
      needs: ["samples", "variants"],
      dimensions: [
        drawn("none", "gene", "HGNC symbol; other: all genes found in few patients", {
          least: "gene",
          rest: otherGenes,
          among: { class: ["all"], origin: ["with_haematopoiesis"] },
        }),
        plain("class", "Variant class; all: over all classes; fusion_partner: as either partner of a fusion", classes),
        originDimension,
        plain("result", "Specimens in which it was found", results),
      ],
      cells: ({ gene, class: name, origin, result, patients: n }) =>
        name === "fusion" ? [] : [{ gene, class: name, origin, result, n }],
    },
  ],
  links: () => {
    const of = (name: string, where: Parameters<typeof part>[1] = {}) => part(table, { class: [name], ...where });
    const [counted, all] = [{ origin: ["counted"] }, { origin: ["with_haematopoiesis"] }];
    return [
      ...(["snv", "indel", "cnv"] as const).flatMap((name) => [
        atMost(of(name, { result: ["both"] }), of("all", { result: ["both"] }), same("gene", "origin")),
        atMost(of(name), of("all"), same("gene", "origin")),
      ]),
      atMost(part(table, { ...counted }), part(table, { ...all }), same("gene", "class")),
      atMost(
        part(table, { ...counted, result: ["both"] }),
        part(table, { ...all, result: ["both"] }),
        same("gene", "class"),
      ),
    ];
  },
  rows: (answered) =>
    answered(table).flatMap((cell) => {
      const gene = textIn(cell, "gene");
      const row = {
        gene,
        class: codeIn(classes, cell, "class"),
        origin: codeIn(originSlices, cell, "origin"),
        result: codeIn(results, cell, "result"),
        patients: cell.n,
      };
      return gene === otherGenes ? [] : [row];
    }),
});

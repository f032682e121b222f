import { assayClasses, specimens } from "../../cubes/codes.ts";
import { codeIn, equal, part, plain } from "../../partners/make.ts";
import { partners } from "../partner.ts";
import { reports } from "./question.ts";

const table = "reports";
const yesNo = ["yes", "no"] as const;
const reported = ["not_evaluable", "detected", "not_detected_low_signal", "not_detected"];

export const reportsPolicy = partners(table, reports, {
  told: "as is",
  tables: [
    {
      name: table,
      title: "Consented patients with a report, by the classes that it can be evaluated for",
      count: "patients",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        plain("class", "Variant class, MSI or TMB", assayClasses),
        plain("evaluable", "Whether the report can be evaluated for it", yesNo),
      ],
      cells: ({ specimen, class: name, evaluable, patients: n }) => [{ specimen, class: name, evaluable, n }],
    },
  ],
  links: () =>
    assayClasses.flatMap((name) => [
      equal(part("states", { blood_state: reported }), part(table, { specimen: ["blood"], class: [name] })),
      equal(part("states", { tissue_state: reported }), part(table, { specimen: ["tissue"], class: [name] })),
      ...(name === "msi" || name === "tmb"
        ? []
        : specimens.map((specimen) =>
            equal(
              part("states-by-class", { class: [name], [`${specimen}_state`]: ["not_evaluable"] }),
              part(table, { specimen: [specimen], class: [name], evaluable: ["no"] }),
            ),
          )),
    ]),
  rows: (answered) =>
    answered(table).map((cell) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      class: codeIn(assayClasses, cell, "class"),
      evaluable: codeIn(yesNo, cell, "evaluable"),
      patients: cell.n,
    })),
});

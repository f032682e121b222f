import { specimens } from "../../cubes/codes.ts";
import { endCauses } from "../../cubes/ends.ts";
import type { Study } from "../../cubes/study.ts";
import { binOf, codesOf } from "../../partners/bins.ts";
import { daysOfBin, fewDays, noDay, waitingDays } from "../../partners/days.ts";
import { codeIn, daysIn, drawn, equal, part, plain, same, textIn } from "../../partners/make.ts";
import { otherLaboratories } from "../../state/nodes.ts";
import { partners } from "../partner.ts";
import { endsByLaboratory } from "./question.ts";

const table = "ends-by-laboratory";
const others = endCauses.filter((cause) => cause !== "reported");
const binsOf = (cause: string, study: Study) => (cause === "reported" ? fewDays(study) : waitingDays(study));

export const endsByLaboratoryPolicy = partners(table, endsByLaboratory, {
  told: {
    coarser: {
      en: ({ group }) => `Laboratories with fewer than ${group} samples stand together, and days in bins.`,
      nb: ({ group }) => `Laboratorier med færre enn ${group} prøver står samlet, og dager i grupper.`,
    },
  },
  tables: [
    {
      name: table,
      title: "Samples received, by laboratory and what ended the wait for the report first",
      count: "samples",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("specimen", "Blood or tissue", specimens),
        drawn("who", "node", "Code of the laboratory; other: all smaller ones", {
          least: "group",
          rest: otherLaboratories,
          per: "specimen",
        }),
        plain("cause", "What came first", endCauses),
        {
          name: "days",
          role: "none",
          title: "Calendar days, the middle of a bin; none: not known",
          ordered: true,
          codes: (study) => [...daysKnown(study), noDay],
        },
      ],
      impossible: (study) => [
        { cause: ["reported", "pending"], days: [noDay] },
        { cause: ["unknown"], days: daysKnown(study) },
        ...(["reported", "pending"] as const).map((cause) => ({
          cause: cause === "reported" ? ["reported"] : others,
          days: daysKnown(study).filter((code) => !codesOf(binsOf(cause, study)).includes(code)),
        })),
      ],
      cells: ({ specimen, node, cause, days, samples: n }, study) => [
        { specimen, node, cause, days: days === null ? noDay : binOf(binsOf(cause, study), days), n },
      ],
    },
  ],
  links: ({ study }) => {
    const reported = fewDays(study).flatMap((bin) => {
      const days = daysOfBin(bin);
      const [whole, own] = [
        { cause: ["reported"], days: days ?? [] },
        { cause: ["reported"], days: [bin.code] },
      ];
      return days === null ? [] : [equal(part("ends", whole), part(table, own), same("specimen"))];
    });
    return [
      ...reported,
      equal(part("ends", { cause: ["reported"] }), part(table, { cause: ["reported"] }), same("specimen")),
      equal(part("ends", { cause: others }), part(table, { cause: others }), same("specimen", "cause", "days")),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      specimen: codeIn(specimens, cell, "specimen"),
      node: textIn(cell, "node"),
      cause: codeIn(endCauses, cell, "cause"),
      days: daysIn(cell, noDay),
      samples: cell.n,
    })),
});

/** The codes of days of reports and of other ends together, in order. */
function daysKnown(study: Study): readonly string[] {
  const codes = new Set([...codesOf(fewDays(study)), ...codesOf(waitingDays(study))]);
  return [...codes].toSorted((a, b) => Number(a) - Number(b));
}

import { agreementClasses, pairStatuses, type State, states as specimenStates } from "../../cubes/codes.ts";
import { atMost, codeIn, equal, part, plain } from "../../partners/make.ts";
import type { Shown } from "../../partners/told.ts";
import { partners } from "../partner.ts";
import { states } from "./question.ts";

const [table, byClass] = ["states", "states-by-class"] as const;
const noReport = ["none", "not_available", "cancelled", "failed", "pending"] as const satisfies readonly State[];
const results = ["detected", "not_detected_low_signal", "not_detected"] as const satisfies readonly State[];
const reported = ["not_evaluable", ...results] as const satisfies readonly State[];
const classes = agreementClasses.filter((name) => name !== "any");
/** States of a class: without a report they are those of every class, and stand together. */
const classStates = ["none", ...reported] as const satisfies readonly State[];
const merged = (state: State): (typeof classStates)[number] => classStates.find((code) => code === state) ?? "none";

const dimensions = (codes: readonly State[]) => [
  plain("blood_state", "State of the blood", codes),
  plain("tissue_state", "State of the tissue", codes),
  plain("pair", "Whether the two are compared, and if not, why", pairStatuses),
];
/** Which pair a patient with two states can have. */
const impossible = (unreported: readonly State[]) => [
  { blood_state: unreported, pair: pairStatuses.filter((pair) => pair !== "no_pair") },
  { tissue_state: unreported, pair: pairStatuses.filter((pair) => pair !== "no_pair") },
  { blood_state: reported, tissue_state: reported, pair: ["no_pair"] },
  { blood_state: ["not_evaluable"], pair: ["evaluable"] },
  { tissue_state: ["not_evaluable"], pair: ["evaluable"] },
];

export const statesPolicy = partners("states", states, {
  told: {
    coarser: {
      en: "Of single classes, specimens without a report stand together; why there is none is told once for all classes.",
      nb: "For enkeltklasser står prøver uten svar samlet; hvorfor svaret mangler, vises én gang for alle klasser.",
    },
  },
  tables: [
    {
      name: table,
      title: "Consented patients by the states of blood and tissue, over all classes",
      count: "patients",
      results: true,
      needs: ["samples"],
      dimensions: dimensions(specimenStates),
      impossible: () => impossible(noReport),
      cells: ({ class: name, blood_state, tissue_state, pair, patients: n }) =>
        name === "any" ? [{ blood_state, tissue_state, pair, n }] : [],
    },
    {
      name: byClass,
      title: "Consented patients by the states of blood and tissue in each class",
      count: "patients",
      results: true,
      needs: ["samples"],
      dimensions: [
        plain("class", "Variant class; actionable: only findings of an actionable tier", classes),
        ...dimensions(classStates),
      ],
      impossible: () => impossible(["none"]),
      cells: ({ class: name, blood_state, tissue_state, pair, patients: n }) =>
        name === "any"
          ? []
          : [{ class: name, blood_state: merged(blood_state), tissue_state: merged(tissue_state), pair, n }],
    },
  ],
  links: () => {
    const sides = { none: noReport, reported };
    const evaluable = { pair: ["evaluable"] };
    const found = { blood_state: ["detected"], tissue_state: ["detected"] };
    const perClass = classes.flatMap((name) => {
      const of = (where: Parameters<typeof part>[1]) => part(byClass, { class: [name], ...where });
      const shared = (["none", "reported"] as const).flatMap((blood) =>
        (["none", "reported"] as const).map((tissue) =>
          equal(
            part(table, { blood_state: sides[blood], tissue_state: sides[tissue] }),
            of({
              blood_state: blood === "none" ? ["none"] : reported,
              tissue_state: tissue === "none" ? ["none"] : reported,
            }),
          ),
        ),
      );
      return [
        ...shared,
        equal(part(table, { pair: ["interval"] }), of({ pair: ["interval"] })),
        ...[found, { blood_state: ["detected"] }, { tissue_state: ["detected"] }, {}].map((where) =>
          atMost(of({ ...evaluable, ...where }), part(table, { ...evaluable, ...where })),
        ),
      ];
    });
    return [
      equal(part("steps-by-month", { step: ["consented"] }), part(table)),
      equal(part("steps-by-month", { step: ["paired_evaluable"] }), part(table, evaluable)),
      equal(part(table, evaluable), part(byClass, { class: ["actionable"], ...evaluable })),
      ...perClass,
    ];
  },
  rows: (answered) => {
    const row = (cell: Shown) => ({
      blood_state: codeIn(specimenStates, cell, "blood_state"),
      tissue_state: codeIn(specimenStates, cell, "tissue_state"),
      pair: codeIn(pairStatuses, cell, "pair"),
      patients: cell.n,
    });
    return [
      ...answered(table).map((cell) => ({ class: "any" as const, ...row(cell) })),
      ...answered(byClass).map((cell) => ({ class: codeIn(classes, cell, "class"), ...row(cell) })),
    ];
  },
});

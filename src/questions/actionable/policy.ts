import { type ActionableResult, originSlices, signalBands } from "../../cubes/codes.ts";
import { atMost, codeIn, equal, part, plain, same } from "../../partners/make.ts";
import { originDimension } from "../../partners/origins.ts";
import { bandResults, missedResults } from "../bands/question.ts";
import { partners } from "../partner.ts";
import { actionable } from "./question.ts";

const table = "actionable";
const tells = ["yes", "yes_not_compared", "no"] as const satisfies readonly ActionableResult[];
/** Gave no result and never will, and still awaited: each under one of its codes. */
const [ended, awaited] = ["failed", "pending"] as const satisfies readonly ActionableResult[];
const codes = [...tells, ended, awaited] as const;
const yesNo = ["yes", "no"] as const;
const pairs = ["evaluable", "no_pair"] as const;
const silent = ["not_detected", "not_detected_low_signal"];
const found = ["yes", "yes_not_compared"];
const unseen = tells.filter((code) => code !== "yes");
const compared = bandResults.filter((result) => result !== "not_evaluable");

function merged(result: ActionableResult): (typeof codes)[number] {
  const told = tells.find((code) => code === result);
  return told ?? (result === "pending" || result === "none" ? awaited : ended);
}

export const actionablePolicy = partners(table, actionable, {
  told: {
    coarser: {
      en: "Why a specimen has no result, and why a pair is not compared, is not told here; ctDNA fraction of pairs alone.",
      nb: "Hvorfor en prøvetype mangler resultat, og hvorfor et par ikke sammenlignes, vises ikke her; ctDNA-andel bare for par.",
    },
  },
  tables: [
    {
      name: table,
      title: "Consented patients by what blood and tissue say of treatment",
      count: "patients",
      results: true,
      needs: ["samples", "variants", "variants.tier"],
      dimensions: [
        originDimension,
        plain("blood", "Actionable finding in blood; failed: no result, pending: awaited", codes),
        plain("tissue", "The same in tissue", codes),
        plain("pair", "Whether the two are compared", pairs),
        plain("signal_band", "ctDNA fraction of the blood of a pair", signalBands),
        plain("blood_confirmed", "Whether a review knows why tissue lacks a finding of blood", yesNo),
        plain("blood_recommended", "Whether the board recommended treatment with blood before it", yesNo),
      ],
      impossible: () => [
        { blood: [ended, awaited], pair: ["evaluable"] },
        { tissue: [ended, awaited], pair: ["evaluable"] },
        { pair: ["no_pair"], signal_band: signalBands.filter((band) => band !== "unknown") },
        { blood: ["no", ended, awaited], blood_confirmed: ["yes"] },
        { blood: ["no", ended, awaited], blood_recommended: ["yes"] },
      ],
      cells: ({ origin, blood, tissue, pair, signal_band, blood_confirmed, blood_recommended, patients: n }) => {
        const isCompared = pair === "evaluable";
        const isFound = blood === "yes" || blood === "yes_not_compared";
        return [
          {
            ...{ origin, blood: merged(blood), tissue: merged(tissue), n },
            pair: isCompared ? pair : "no_pair",
            signal_band: isCompared ? signal_band : "unknown",
            blood_confirmed: isFound ? blood_confirmed : "no",
            blood_recommended: isFound ? blood_recommended : "no",
          },
        ];
      },
    },
  ],
  links: () => {
    const evaluable = { pair: ["evaluable"] };
    const counted = { origin: ["counted"] };
    const of = (where: Parameters<typeof part>[1]) => part(table, where);
    const states = (where: Parameters<typeof part>[1]) => part("states-by-class", { class: ["actionable"], ...where });
    const pairStates = { ...evaluable, blood_state: ["detected"] };
    return [
      equal(of(counted), of({ origin: ["with_haematopoiesis"] }), same("pair", "signal_band")),
      equal(
        of({ ...counted, blood: [ended, awaited], tissue: [ended, awaited] }),
        of({ origin: ["with_haematopoiesis"], blood: [ended, awaited], tissue: [ended, awaited] }),
        same("blood", "tissue"),
      ),
      equal(
        part("states", { blood_state: ["none", "pending"], tissue_state: ["none", "pending"] }),
        of({ ...counted, blood: [awaited], tissue: [awaited] }),
      ),
      equal(
        part("strategies", { strategy: ["both"], outcome: ["no_result"] }),
        of({ blood: [ended], tissue: [ended] }),
        same("origin"),
      ),
      ...[["yes"], found].flatMap((codes) =>
        [{ blood: codes }, { tissue: codes }, { blood: codes, tissue: codes }].map((where) =>
          atMost(
            of({ ...counted, ...where }),
            of({ origin: ["with_haematopoiesis"], ...where }),
            same("pair", "signal_band"),
          ),
        ),
      ),
      ...[ended, awaited].flatMap((code) => [
        equal(of({ ...counted, blood: [code] }), of({ origin: ["with_haematopoiesis"], blood: [code] })),
        equal(of({ ...counted, tissue: [code] }), of({ origin: ["with_haematopoiesis"], tissue: [code] })),
      ]),
      ...originSlices.flatMap((origin) => [
        equal(part("steps-by-month", { step: ["consented"] }), of({ origin: [origin] })),
        // The same patients are compared in any finding as in an actionable one.
        equal(part("by-signal", { class: ["any"], result: compared }), of({ origin: [origin], ...evaluable }), [
          ["band", "signal_band"],
        ]),
      ]),
      atMost(
        of({ ...counted, ...evaluable, blood: ["yes"], tissue: ["yes"] }),
        part("by-signal", { class: ["any"], result: ["both"] }),
        [["signal_band", "band"]],
      ),
      atMost(
        of({ ...counted, ...evaluable, tissue: ["yes"] }),
        part("by-signal", { class: ["any"], result: ["both", ...missedResults] }),
        [["signal_band", "band"]],
      ),
      equal(
        states({ ...pairStates, tissue_state: ["detected"] }),
        of({ ...counted, ...evaluable, blood: ["yes"], tissue: ["yes"] }),
      ),
      equal(
        states({ ...evaluable, blood_state: silent, tissue_state: ["detected"] }),
        of({ ...counted, ...evaluable, blood: unseen, tissue: ["yes"] }),
      ),
      equal(
        states({ ...pairStates, tissue_state: ["not_detected"] }),
        of({ ...counted, ...evaluable, blood: ["yes"], tissue: unseen }),
      ),
    ];
  },
  rows: (answered) =>
    answered(table).map((cell) => ({
      origin: codeIn(originSlices, cell, "origin"),
      blood: codeIn(codes, cell, "blood"),
      tissue: codeIn(codes, cell, "tissue"),
      pair: codeIn(pairs, cell, "pair"),
      signal_band: codeIn(signalBands, cell, "signal_band"),
      blood_confirmed: codeIn(yesNo, cell, "blood_confirmed"),
      blood_recommended: codeIn(yesNo, cell, "blood_recommended"),
      patients: cell.n,
    })),
});

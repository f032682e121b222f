import type { Specimen } from "../../cubes/codes.ts";
import type { NothingWords } from "../../define/nothing.ts";
import { definePanel, type Panel } from "../../define/panel.ts";
import { actionable } from "../../questions/actionable/question.ts";
import { noActionable } from "../../say/actionable.ts";
import type { Bilingual } from "../../words/lang.ts";
import { drawOne } from "./chart.ts";
import { type OneModel, oneModel, tableRows, withoutNumbers } from "./model.ts";
import { oneTable } from "./table.ts";
import type { OneWords } from "./wording.ts";

type OneSpecimen<Said> = {
  readonly id: string;
  /** The one that has the finding. */
  readonly specimen: Specimen;
  /** What is said of its model. */
  readonly facts: (model: OneModel) => Said;
  readonly words: Bilingual<OneWords<Said>>;
  /** The line under it where there is nothing to show. */
  readonly note: Bilingual<string>;
};

/** A panel on what one specimen finds of treatment that the other does not. */
export function oneSpecimen<Said>({ id, specimen, facts, words, note }: OneSpecimen<Said>): Panel {
  const codes = specimen === "blood" ? "gain_part" : "loss_part";
  const nothing = (lang: "en" | "nb"): NothingWords => ({ summary: noActionable[lang], note: note[lang] });
  return definePanel({
    id,
    page: "value",
    compared: {
      label:
        specimen === "blood"
          ? {
              en: "patients to whom blood adds something actionable",
              nb: "pasienter som blod gir noe å behandle etter",
            }
          : {
              en: "patients whose finding blood alone would miss",
              nb: "pasienter med funn som blod alene ville oversett",
            },
      column: "share",
      row: { part: "all" },
      n: "found",
    },
    questions: { actionable },
    needs: ["samples", "variants", "patients.consented_on", "variants.tier"],
    without: () => withoutNumbers(specimen),
    model: ({ actionable }, { manifest }) => oneModel(actionable, specimen, manifest),
    facts,
    draw: drawOne(specimen, codes),
    table: oneTable(codes),
    rows: (model) => tableRows(model, specimen),
    words,
    nothing: { en: nothing("en"), nb: nothing("nb") },
  });
}

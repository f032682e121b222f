import { drawSquare } from "../../../kinds/square-table/figure.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import type { Voice } from "../../../words/voice.ts";
import { kindOf, type MsiModel } from "./model.ts";
import type { MsiWords } from "./wording.ts";

/** Categories of blood down, of tissue across, with the patients in each field. */
export const drawMsi = (model: MsiModel, size: Size, words: MsiWords, { f, names }: Voice): Drawing =>
  drawSquare(model, size, {
    name: names.msi,
    count: f.count,
    blood: words.blood,
    tissue: words.tissue,
    kind: kindOf,
    reading: (cell) => words.reading(cell, names, f),
  });

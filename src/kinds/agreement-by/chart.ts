import type { Setting } from "../../engine/setting.ts";
import { type ForestRow, forest } from "../../marks/forest.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { asideRows, asideWords } from "../../other-studies/forest-rows.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import { agreementColumns, agreementLine } from "../../say/agreement.ts";
import { filterKeys } from "../../state/filters.ts";
import type { Voice } from "../../words/voice.ts";
import type { Band, ByModel } from "./model.ts";
import type { ByWords } from "./wording.ts";

/**
 * One line a band, and one for all: the share of tissue's findings that blood finds, and the patients behind it. Bands
 * that a reader can filter by can be chosen here; other studies' results behind the panel `id` stand under them.
 */
export const drawBy =
  (id: string, dimension: Dimension) =>
  (model: ByModel, size: Size, words: ByWords, voice: Voice, setting: Setting): Drawing => {
    const line = (row: Band, label: string): Omit<ForestRow, "strong" | "apart"> => ({
      label,
      reading: words.reading(row, label, voice.f),
      absent: words.absent(row, voice.f),
      ...agreementLine(row, voice.f),
    });
    const canBeChosen = filterKeys.some((key) => key === dimension);
    const shown = model.bands.filter(({ band, evaluable }) => band !== "unknown" || evaluable > 0);
    const rows: readonly ForestRow[] = [
      { ...line(model.all, words.all), strong: true, apart: false },
      ...shown.map((row, i) => ({
        ...line(row, voice.names[dimension](row.band)),
        strong: false,
        apart: i === 0,
        ...(canBeChosen ? { pick: { key: dimension, value: row.band } } : {}),
      })),
      ...asideRows(id, voice, setting),
    ];
    return forest(rows, size, { ...agreementColumns(words), ...asideWords(voice.lang) });
  };

import type { Setting } from "../../engine/setting.ts";
import { type ForestRow, forest } from "../../marks/forest.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { wrap } from "../../marks/text.ts";
import { textLines } from "../../marks/text-lines.ts";
import { theme } from "../../marks/theme.ts";
import { asideRows, asideWords } from "../../other-studies/forest-rows.ts";
import type { Dimension } from "../../questions/bands/question.ts";
import { agreementColumns, agreementLine } from "../../say/agreement.ts";
import { filterKeys } from "../../state/filters.ts";
import type { Voice } from "../../words/voice.ts";
import type { Band, ByModel } from "./model.ts";
import type { ByWords } from "./wording.ts";

/** From so many groups on that are too small for a share, they are folded: what can be chosen has no order of its own that needs them. */
const leastFolded = 4;

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
    const draw = (some: readonly ForestRow[]): Drawing =>
      forest(some, size, { ...agreementColumns(words), ...asideWords(voice.lang) });
    const small = rows.filter(({ few, pick }) => few && pick);
    if (small.length < leastFolded) return draw(rows);
    const start = draw(rows.filter((row) => !small.includes(row)));
    const lines = wrap(words.folded(small.length), size.width, theme.font);
    return {
      ...draw(rows),
      folded: {
        height: start.height + theme.line * lines.length + 8,
        marks: [...start.marks, textLines(lines, 0, start.height + 14, "sub")],
        all: words.unfold(shown.length),
      },
    };
  };

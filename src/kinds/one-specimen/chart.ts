import type { Setting } from "../../engine/setting.ts";
import { empty } from "../../marks/empty.ts";
import { type ForestRow, forest } from "../../marks/forest.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { enough } from "../../say/old.ts";
import { isDefault } from "../../state/filters.ts";
import type { Voice } from "../../words/voice.ts";
import type { OneModel, PartRow } from "./stats.ts";
import { estimate, type OneWords, type PartNames, shown } from "./wording.ts";

/** One line a way in which a finding stands in one specimen only, and one for all: the share of those tested. */
export const drawOne =
  (specimen: "blood" | "tissue", nameOf: PartNames) =>
  (model: OneModel, size: Size, words: OneWords, { f, names }: Voice, { filters }: Setting): Drawing => {
    if (!shown(model)) return empty(words.nothing(model, !isDefault(filters), f), size);
    const count = (n: number | null) => (n === null ? null : { count: n, text: f.count(n) });
    const line = (row: PartRow, i: number): ForestRow => ({
      label: nameOf(names)(row.part),
      reading: words.reading(row, nameOf(names)(row.part), f),
      estimate: estimate(row),
      absent: words.absent,
      percent: row.share !== null && enough(row.tested) ? f.percent(row.share) : "",
      ratio: row.tested ? `${f.count(row.found ?? 0)} / ${f.count(row.tested)}` : "",
      counts: [count(row.found), ...(specimen === "blood" ? [count(row.with_haematopoiesis)] : [])],
      specimen,
      few: !enough(row.tested),
      strong: i === 0,
      apart: i === 1,
    });
    return forest([model.all, ...model.parts].map(line), size, {
      axis: words.axis,
      ratio: words.ratio,
      counts: [
        { label: words.found, className: specimen },
        ...(specimen === "blood" ? [{ label: words.withHaematopoiesis, className: "edge" }] : []),
      ],
    });
  };

import type { Setting } from "../../engine/setting.ts";
import { empty } from "../../marks/empty.ts";
import { type ForestRow, forest } from "../../marks/forest.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { asideRows, asideWords } from "../../other-studies/forest-rows.ts";
import { enough, ppaOf } from "../../say/old.ts";
import type { Voice } from "../../words/voice.ts";
import type { BandRow, ByModel } from "./stats.ts";
import { type ByWords, drawable, filtered, type NameOf } from "./wording.ts";

/**
 * One line a band, and one for all: the share of tissue's findings that blood finds, and the patients behind it.
 * With `filter`, choosing a line sets that filter to its band; with `panel`, other studies' results can stand under it.
 */
export const drawBy =
  (nameOf: NameOf, filter?: string, panel = "") =>
  (model: ByModel, size: Size, words: ByWords, voice: Voice, context: Setting): Drawing => {
    const { f } = voice;
    if (!drawable(model)) return empty(words.nothing(model, filtered(context), f), size);
    const count = (n: number | null) => (n === null ? null : { count: n, text: f.count(n) });
    const line = (row: BandRow, label: string, place: { strong: boolean; apart: boolean }): ForestRow => ({
      label,
      reading: words.reading(row, label, f),
      estimate: ppaOf(row),
      absent: words.absent(row),
      percent: row.ppa !== null && enough(row.tissue_positive) ? f.percent(row.ppa) : "",
      ratio: row.tissue_positive ? `${f.count(row.both ?? 0)} / ${f.count(row.tissue_positive)}` : "",
      counts: [count(row.both), count(row.tissue_only), count(row.blood_only)],
      few: !enough(row.tissue_positive),
      ...place,
      ...(filter && row !== model.all ? { pick: { key: filter, value: row.band } } : {}),
    });
    const shown = model.bands.filter((row) => row.band !== "unknown" || row.evaluable);
    const rows = [
      line(model.all, words.all, { strong: true, apart: false }),
      ...shown.map((row, i) => line(row, nameOf(voice)(row.band), { strong: false, apart: i === 0 })),
      ...asideRows(panel, voice, context),
    ];
    return forest(rows, size, {
      axis: words.axis,
      ratio: words.ratio,
      ...asideWords(voice.lang),
      counts: [
        { label: words.both, className: "both" },
        { label: words.tissueOnly, className: "tissue" },
        { label: words.bloodOnly, className: "blood" },
      ],
    });
  };

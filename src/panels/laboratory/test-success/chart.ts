import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { aside } from "../../../marks/aside.ts";
import { xAxis } from "../../../marks/axis.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { asideHeading, shareName, sharesBehind } from "../../../other-studies/cited.ts";
import { asideReading } from "../../../other-studies/forest-rows.ts";
import type { CitedShare } from "../../../other-studies/studies.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { openOutcomes, pairedMeasures, type SuccessModel, type SuccessRow } from "./stats.ts";
import { reasonsOf, rowsOf, type SuccessWords } from "./wording.ts";

const lineHeight = 20;
const bar = 11;
const gap = 10;

/** One name with its bars (blood and tissue, or one), and words under them. */
type Block = { readonly name: string; readonly rows: readonly SuccessRow[]; readonly below: readonly string[] };
type Section = { readonly title: string; readonly blocks: readonly Block[] };

/** What is drawn, from the question to its parts; sections without anybody are left out. */
function sectionsOf(model: SuccessModel, words: SuccessWords, { f, names }: Voice): Section[] {
  const withReasons = (row: SuccessRow): string[] => {
    const reasons = reasonsOf(model, row, words, f);
    return reasons === "" ? [] : [`${names.specimen(row.specimen ?? "")}: ${reasons}`];
  };
  const outcome = (measure: (typeof openOutcomes)[number]): Block => {
    const rows = rowsOf(model, measure);
    return { name: names.measure(measure), rows, below: rows.flatMap(withReasons) };
  };
  const evaluable = Map.groupBy(rowsOf(model, "evaluable"), (row) => row.class);
  return [
    {
      title: words.sections.result,
      blocks: [{ name: words.result, rows: rowsOf(model, "result"), below: [] }],
    },
    {
      title: words.sections.paired,
      blocks: pairedMeasures.map((measure) => ({
        name: names.measure(measure),
        rows: rowsOf(model, measure),
        below: [],
      })),
    },
    { title: words.sections.outcomes, blocks: openOutcomes.map(outcome) },
    {
      title: words.sections.evaluable,
      blocks: [...evaluable].map(([each, rows]) => ({ name: names.class(each ?? ""), rows, below: [] })),
    },
  ].filter(({ blocks }) => blocks.some(({ rows }) => rows.some(({ trials }) => (trials ?? 0) > 0)));
}

const colourOf = ({ measure, specimen }: SuccessRow): string =>
  specimen ?? (measure === "paired_blood_only" ? "blood" : measure === "paired_tissue_only" ? "tissue" : "both");

/** Paired bars of shares on one axis: results, the same patients, outcomes with reasons, evaluability per class. */
export function drawSuccess(
  model: SuccessModel,
  { width }: Size,
  words: SuccessWords,
  voice: Voice,
  context: Setting,
): Drawing {
  if (!model.any) return empty(words.nothing(model, !isDefault(context.filters)), { width });
  const { f, names } = voice;
  const narrow = width < 500;
  const sections = sectionsOf(model, words, voice);
  const all = sections.flatMap(({ blocks }) => blocks);
  const specimenWidth = Math.max(textWidth(names.specimen("blood"), 14), textWidth(names.specimen("tissue"), 14)) + 10;
  const nameWidth = narrow ? 0 : Math.max(...all.map(({ name }) => textWidth(name, 14))) + 16;
  const counted = ({ events, trials }: SuccessRow): string => f.of(events ?? 0, trials ?? 0);
  const countWidth = Math.max(...all.flatMap(({ rows }) => rows.map((row) => textWidth(counted(row), 14))));
  const left = nameWidth + specimenWidth;
  const percentAt = width - countWidth - 12;
  const right = percentAt - textWidth(f.percent(1), 14, true) - 8;
  const x = scaleLinear([0, 1], [left, right]);

  const oneBar = (row: SuccessRow, y: number): Markup => {
    const few = (row.trials ?? 0) < fewBelow;
    const { share, share_low: low, share_high: high } = row;
    return symbol(
      words.mark(row, names, f),
      svg`<rect class="hit" x="${nameWidth}" y="${y - lineHeight / 2}" width="${width - nameWidth}" height="${lineHeight}"/>${
        row.specimen &&
        svg`<text class="${row.specimen}" x="${nameWidth}" y="${y}" dy=".35em">${names.specimen(row.specimen)}</text>`
      }${
        share !== null &&
        svg`<rect class="block ${colourOf(row)} ${few ? "few" : "pale"}" x="${x(0)}" y="${y - bar / 2}" width="${x(share) - x(0)}" height="${bar}"/>`
      }${
        low !== null &&
        high !== null &&
        svg`<line class="stroke ${few ? "few" : colourOf(row)}" x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}"/>`
      }${
        share !== null &&
        !few &&
        svg`<text class="value ${colourOf(row)}" x="${percentAt}" y="${y}" dy=".35em" text-anchor="end">${f.percent(share)}</text>`
      }<text class="soft" x="${width}" y="${y}" dy=".35em" text-anchor="end">${row.trials === 0 ? words.none : counted(row)}</text>`,
      few ? "few" : "",
    );
  };

  let y = 0;
  const oneBlock = ({ name, rows, below }: Block): Markup => {
    const start = y;
    const bars = start + (narrow ? lineHeight : 0);
    const under = bars + lineHeight * rows.length;
    const lines = below.flatMap((text) => wrap(text, narrow ? width : width - nameWidth, 14));
    y = under + lineHeight * lines.length + gap;
    return svg`<text class="name halo" x="0" y="${start + lineHeight / 2}" dy=".35em">${name}</text>${rows.map(
      (row, i) => oneBar(row, bars + lineHeight * (i + 0.5)),
    )}${lines.map(
      (text, i) => svg`<text class="soft halo" x="${nameWidth}" y="${under + lineHeight * i + 14}">${text}</text>`,
    )}`;
  };
  const drawn = sections.map(({ title, blocks }, i) => {
    const top = y + (i > 0 ? 14 : 0);
    y = top + 28;
    return svg`<text class="strong halo" x="0" y="${top + 15}">${title}</text>${blocks.map(oneBlock)}`;
  });
  const others = sharesBehind("test-success", context);
  const othersTop = y + 14;
  const othersHeading = wrap(asideHeading[voice.lang], width, 14);
  if (others.length > 0) y = othersTop + lineHeight * (othersHeading.length + others.length * (narrow ? 2 : 1)) + 8;
  const other = (cited: CitedShare, i: number): Markup => {
    const from = othersTop + lineHeight * (othersHeading.length + i * (narrow ? 2 : 1)) + 4;
    const at = from + lineHeight * (narrow ? 1.5 : 0.5);
    return symbol(
      asideReading(cited, voice),
      svg`<rect class="hit" x="0" y="${from}" width="${width}" height="${lineHeight * (narrow ? 2 : 1)}"/><text class="halo" x="0" y="${from + lineHeight / 2}" dy=".35em">${shareName(cited, voice.lang)}</text>${aside(x(cited.share), at)}<text x="${percentAt}" y="${at}" dy=".35em" text-anchor="end">${f.percent(cited.share)}</text>${
        cited.counts && svg`<text x="${width}" y="${at}" dy=".35em" text-anchor="end">${f.of(...cited.counts)}</text>`
      }`,
      "aside",
    );
  };
  const drawnOthers =
    others.length === 0
      ? []
      : [
          svg`<g aria-hidden="true">${othersHeading.map((text, i) => svg`<text class="soft halo" x="0" y="${othersTop + 14 + lineHeight * i}">${text}</text>`)}</g>`,
          ...others.map(other),
        ];
  const ticks = (narrow ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]).map((share) => ({
    at: x(share),
    label: share === 1 ? f.percent(1) : f.number(share * 100, 0),
  }));
  return { height: y + 26, marks: [xAxis(ticks, { top: 24, bottom: y }), ...drawn, ...drawnOthers] };
}

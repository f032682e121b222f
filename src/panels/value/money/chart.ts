import { scaleLinear } from "d3-scale";
import { xAxis } from "../../../marks/axis.ts";
import { ends } from "../../../marks/ends.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { namedRow } from "../../../marks/named-row.ts";
import { afterAll, shareTicks } from "../../../marks/share-axis.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { wrap } from "../../../marks/text.ts";
import { textAt } from "../../../marks/text-at.ts";
import { textLines } from "../../../marks/text-lines.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Item, isBought, type MoneyModel } from "./model.ts";
import type { MoneyWords } from "./words.en.ts";

const gap = 16;
const top = 30;
const tall = 12;

/** Where everything stands: a row an item; what was bought is 100 % of an axis that all share, what is used a bar on it. */
export function placeMoney(
  { items }: MoneyModel,
  width: number,
  labels: readonly string[],
  values: readonly string[],
  percent: (share: number) => string,
) {
  const narrow = isNarrow(width);
  const shares = items
    .filter(isBought)
    .flatMap(({ used, bought, atTarget }) => [used / bought, (atTarget ?? used) / bought]);
  const x = scaleLinear()
    .domain(ends("share", [0, Math.max(1, ...shares)]))
    .nice(narrow ? 4 : 5);
  // The last label of the axis is centred under its tick.
  const after = Math.max(afterAll, ...x.domain().map((share) => Math.ceil(widest([percent(share)]) / 2 + 2)));
  const [left, right] = narrow
    ? [gap, width - after]
    : [widest(labels, true) + gap, width - widest(values, true) - gap - after];
  x.range([left, right]);
  const rowHeight = narrow ? 54 : 38;
  const bottom = top + rowHeight * items.length;
  const barOf = (i: number): number => top + rowHeight * i + (narrow ? 34 : rowHeight / 2);
  const goals = narrow
    ? items.flatMap((item, i) => (isBought(item) ? [{ from: barOf(i) - tall, to: barOf(i) + tall }] : []))
    : [{ from: top - 8, to: bottom }];
  return {
    left,
    /** Where all that was bought stands: one line through wide rows; on a phone one through each bar, for values stand over the bars. */
    bought: { x: x(1), label: narrow ? null : { x: x(1), y: top - 14 }, lines: goals },
    bottom,
    ticks: x.ticks(narrow ? 4 : 5).map((share) => ({ at: x(share), share })),
    rows: items.map((item, i) => {
      const y = top + rowHeight * i;
      return {
        item,
        area: { x: 0, y, width, height: rowHeight - 2 },
        text: y + (narrow ? 10 : rowHeight / 2),
        bar: isBought(item)
          ? {
              y: barOf(i),
              used: x(item.used / item.bought),
              bought: x(1),
              foreseen: item.atTarget === null ? null : x(item.atTarget / item.bought),
            }
          : null,
      };
    }),
  };
}
type Bar = NonNullable<ReturnType<typeof placeMoney>["rows"][number]["bar"]>;

const drawBar = ({ y, used, bought, foreseen }: Bar, left: number, { specimen }: Item): Markup =>
  svg`<rect class="hollow" x="${left}" y="${y - tall / 2}" width="${bought - left}" height="${tall}"/><rect class="full ${specimen}" x="${left}" y="${y - tall / 2}" width="${used - left}" height="${tall}"/>${
    foreseen !== null &&
    svg`<line class="whisker" x1="${foreseen}" x2="${foreseen}" y1="${y - tall}" y2="${y + tall}"/>`
  }`;

/** What was bought, what of it is used, and what the target will take. */
export function drawMoney(model: MoneyModel, { width }: Size, words: MoneyWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const labels = model.items.map(({ item }) => names.purchasable(item));
  const values = model.items.map((item) => words.value(item, f));
  const { left, bought, bottom, ticks, rows } = placeMoney(model, width, labels, values, f.percent);
  const legend = wrap(words.legend(model.target !== null), width, theme.font);
  const some = model.items.some(isBought);
  return {
    height: bottom + (some ? 34 + theme.line * legend.length : 8),
    marks: [
      svg`${some && xAxis(shareTicks(ticks, f), { top, bottom })}`,
      svg`${some && bought.lines.map(({ from, to }) => svg`<line class="goal" x1="${bought.x}" x2="${bought.x}" y1="${from}" y2="${to}"/>`)}`,
      svg`${some && bought.label && textAt(words.bought, { ...bought.label, className: "soft halo", anchor: "middle", hidden: true })}`,
      ...rows.map(({ item, bar, ...row }, i) =>
        symbol(
          words.reading(item, voice),
          svg`${namedRow(row, labels[i] ?? "", values[i] ?? "", bar !== null)}${bar && drawBar(bar, left, item)}`,
        ),
      ),
      svg`${some && textLines(legend, 0, bottom + 44, "soft")}`,
    ],
  };
}

import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { enough } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import type { LeftOutModel } from "./model.ts";
import type { LeftOutWords } from "./words.ts";

/** Rows left out and rows with a warning, of all tables, then by rule. */
export function drawLeftOut(
  { tables, remarks, read, rejected, warned }: LeftOutModel,
  size: Size,
  words: LeftOutWords,
  { f, names }: Voice,
): Drawing {
  const bar = (label: string, rows: number, of: number, strong: boolean, apart: boolean): ShareBar => {
    const share = rows / of;
    const few = !enough(of);
    return {
      ...{ label, strong, apart, few, reference: null },
      reading: `${label}: ${f.of(rows, of)}`,
      share: { value: share, low: share, high: share },
      percent: few ? "" : f.tenths(share),
      ratio: `${f.count(rows)} / ${f.count(of)}`,
    };
  };
  const whole = [
    bar(`${words.all}: ${names.remark_kind("rejected")}`, rejected, read, true, false),
    bar(`${words.all}: ${names.remark_kind("warning")}`, warned, read, true, false),
  ];
  const each = remarks.flatMap(({ source, rule, rows }, i) => {
    const own = tables.find((table) => table.source === source);
    return own ? [bar(`${source}: ${names.remark(rule)}`, rows, own.read, false, i === 0)] : [];
  });
  return shareBars([...whole, ...each], size, { axis: words.axis, ratio: "n / N", reference: null });
}

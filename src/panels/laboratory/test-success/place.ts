import { type ScaleLinear, scaleLinear } from "d3-scale";
import { specimens } from "../../../cubes/codes.ts";
import type { Tick } from "../../../marks/axis.ts";
import type { Size } from "../../../marks/frame.ts";
import { quarters, shareTicks } from "../../../marks/share-axis.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isNarrow, theme } from "../../../marks/theme.ts";
import { asideHeading } from "../../../other-studies/cited.ts";
import type { CitedShare } from "../../../other-studies/studies.ts";
import type { Estimate } from "../../../stats/interval.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Block, Section } from "./sections.ts";
import type { SuccessRow } from "./shares.ts";

const { font, line } = theme;
const gap = 10;

/** The interval in pixels; null where there is no share. */
type PlacedBar = { readonly row: SuccessRow; readonly y: number; readonly interval: Estimate | null };
export type PlacedBlock = {
  readonly name: string;
  readonly top: number;
  readonly bars: readonly PlacedBar[];
  readonly below: readonly string[];
  readonly belowTop: number;
};
export type PlacedOther = { readonly cited: CitedShare; readonly top: number; readonly y: number; readonly x: number };
export type PlacedSuccess = {
  readonly width: number;
  readonly narrow: boolean;
  /** From here on what belongs to a bar; names stand left of it, or over it. */
  readonly names: number;
  readonly zero: number;
  readonly percentAt: number;
  readonly sections: readonly {
    readonly title: string;
    readonly top: number;
    readonly blocks: readonly PlacedBlock[];
  }[];
  /** Other studies, under all sections; null without any. */
  readonly others: {
    readonly heading: readonly string[];
    readonly top: number;
    readonly rows: readonly PlacedOther[];
  } | null;
  readonly ticks: readonly Tick[];
  readonly bottom: number;
};
type Scale = ScaleLinear<number, number>;

const counted = ({ share }: SuccessRow, { f }: Voice): string => f.of(share.events, share.trials);

function placeBlock({ name, rows, below }: Block, top: number, x: Scale, narrow: boolean, room: number): PlacedBlock {
  const bars = top + (narrow ? line : 0);
  return {
    name,
    top,
    bars: rows.map((row, i) => {
      const { estimate } = row.share;
      return {
        row,
        y: bars + line * (i + 0.5),
        interval: estimate && { value: x(estimate.value), low: x(estimate.low), high: x(estimate.high) },
      };
    }),
    below: below.flatMap((text) => wrap(text, room, font)),
    belowTop: bars + line * rows.length,
  };
}
const endOf = ({ below, belowTop }: PlacedBlock): number => belowTop + line * below.length + gap;

function placeOthers(others: readonly CitedShare[], top: number, width: number, x: Scale, { lang }: Voice) {
  const heading = wrap(asideHeading[lang], width, font);
  const height = line * (isNarrow(width) ? 2 : 1);
  const first = top + line * heading.length + 4;
  const rows = others.map((cited, i): PlacedOther => {
    const from = first + height * i;
    return { cited, top: from, y: from + height - line / 2, x: x(cited.share) };
  });
  return { placed: { heading, top, rows }, bottom: first + height * others.length + 4 };
}

/** Sections one below the other on one axis of shares, then other studies. */
export function placeSuccess(
  sections: readonly Section[],
  others: readonly CitedShare[],
  { width }: Size,
  voice: Voice,
): PlacedSuccess {
  const { f, names } = voice;
  const narrow = isNarrow(width);
  const blocks = sections.flatMap((section) => section.blocks);
  const specimenWidth = Math.max(...specimens.map((each) => textWidth(names.specimen(each), font))) + 10;
  const nameWidth = narrow ? 0 : Math.max(0, ...blocks.map(({ name }) => textWidth(name, font))) + 16;
  const countWidth = Math.max(
    0,
    ...blocks.flatMap(({ rows }) => rows.map((row) => textWidth(counted(row, voice), font))),
  );
  const percentAt = width - countWidth - 12;
  const right = percentAt - textWidth(f.percent(1), font, true) - 8;
  const x = scaleLinear([0, 1], [nameWidth + specimenWidth, right]);
  let y = 0;
  const placed = sections.map(({ title, blocks: own }, i) => {
    const top = y + (i > 0 ? 14 : 0);
    y = top + 28;
    const inside = own.map((block) => {
      const at = placeBlock(block, y, x, narrow, width - nameWidth);
      y = endOf(at);
      return at;
    });
    return { title, top, blocks: inside };
  });
  const laid = others.length > 0 ? placeOthers(others, y + 14, width, x, voice) : null;
  return {
    width,
    narrow,
    names: nameWidth,
    zero: x(0),
    percentAt,
    sections: placed,
    others: laid?.placed ?? null,
    ticks: shareTicks(
      (narrow ? [0, 0.5, 1] : quarters).map((share) => ({ at: x(share), share })),
      f,
    ),
    bottom: laid ? laid.bottom : y,
  };
}

import type { HeadlineChange } from "../releases/differ.ts";
import type { Format } from "../words/format.ts";
import type { Unit } from "../words/names.ts";
import type { ReleaseWords } from "../words/releases.ts";

/** How values of headlines are written: shares in per cent, and of rounded counts whole. */
export type Writing = { readonly f: Format; readonly words: ReleaseWords; readonly isRounded: boolean };

const digitsOf = (unit: Unit, value: number, isRounded: boolean): number =>
  unit === "share" ? (isRounded ? 0 : 1) : unit === "patients" || Number.isInteger(value) ? 0 : 1;
const scaled = (unit: Unit, value: number): number => (unit === "share" ? value * 100 : value);
/** As far as it is written, so that differences are those of the numbers that the reader sees. */
const shownAs = (unit: Unit, value: number, isRounded: boolean): number =>
  Number(scaled(unit, value).toFixed(digitsOf(unit, value, isRounded)));

/** A value of a headline; a dash where it is not told. */
export function valueText(unit: Unit, value: number | null, { f, isRounded }: Writing): string {
  if (value === null) return "–";
  if (unit === "share") return (isRounded ? f.percent : f.tenths)(value);
  const number = f.number(shownAs(unit, value, isRounded), digitsOf(unit, value, isRounded));
  return unit === "patients" ? f.exact(value) : number;
}

/** By how much one value is more or less than another, with its sign; a dash where one is not told. */
function differenceOf(unit: Unit, from: number | null, to: number | null, { f, isRounded }: Writing): string {
  if (from === null || to === null) return "–";
  const change = shownAs(unit, to, isRounded) - shownAs(unit, from, isRounded);
  const digits = Math.max(...[from, to].map((value) => digitsOf(unit, value, isRounded)));
  return `${change > 0 ? "+" : ""}${f.number(change, digits)}`;
}

/** The same with its unit. */
export function differenceText(unit: Unit, from: number | null, to: number | null, writing: Writing): string {
  const number = differenceOf(unit, from, to, writing);
  return unit === "share" && number !== "–" ? `${number} ${writing.words.points}` : number;
}

/** The cells of a headline's row: was, is, change with its unit, and the change parted in two where it can be. */
export function changeCells(change: HeadlineChange, isSplit: boolean, writing: Writing): readonly string[] {
  const { unit, before, after, same } = change;
  return [
    valueText(unit, before, writing),
    valueText(unit, after, writing),
    differenceText(unit, before, after, writing),
    ...(isSplit ? [differenceOf(unit, before, same, writing), differenceOf(unit, same, after, writing)] : []),
  ];
}

import { variantClasses } from "../../cubes/codes.ts";
import { empty } from "../../marks/empty.ts";
import { fontSize, largestSide } from "../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../marks/frame.ts";
import { type LegendItem, legend } from "../../marks/legend.ts";
import { diamond, nothing } from "../../marks/nothing.ts";
import { type Markup, svg } from "../../marks/svg.ts";
import { symbol } from "../../marks/symbol.ts";
import { textWidth, wrap } from "../../marks/text.ts";
import { isDefault } from "../../state/filters.ts";
import type { Format } from "../../words/format.ts";
import type { Context, Voice } from "../panel.ts";
import { type PlacedClass, placeClasses, type Slot } from "./place.ts";
import { type Cell, foundIn, type GeneRow, type MatrixModel } from "./stats.ts";
import { drawable, type MatrixWords, type Nothing } from "./wording.ts";

const line = 24;
const sides = ["tissue", "both", "blood"] as const;
type Side = (typeof sides)[number];
const counts = { tissue: "tissue_only", both: "both", blood: "blood_only" } as const;

const outlines: Readonly<Record<Nothing, (x: number, y: number) => string>> = {
  not_detected: nothing.dash,
  too_few: nothing.ring,
  not_evaluable: nothing.cross,
  not_on_panel: nothing.hatch,
};

/** Outlines by class name, each drawn as one path: a matrix of 523 genes has thousands, and one element each would be slow. */
class Outlines {
  readonly #paths = new Map<string, string>();
  add(className: string, outline: string): void {
    this.#paths.set(className, (this.#paths.get(className) ?? "") + outline);
  }
  draw(): Markup {
    return svg`<g aria-hidden="true" pointer-events="none">${[...this.#paths].map(
      ([className, outline]) => svg`<path class="${className}" d="${outline}"/>`,
    )}</g>`;
  }
}

/** Hundredths of a pixel, as in all markup. */
const at = (x: number): number => Math.round(x * 10) / 10;

function square(x: number, y: number, count: number, largest: number): string {
  const side = at(Math.max(2, 14 * Math.sqrt(count / largest)));
  return `M${at(x - side / 2)} ${at(y - side / 2)}h${side}v${side}h${-side}z`;
}

type Sheet = {
  readonly placed: readonly PlacedClass[];
  readonly size: number;
  /** Whether a square stands before each count. */
  readonly squares: boolean;
  readonly largest: number;
  readonly outlines: Outlines;
  /** A count in words; the same few numbers stand in thousands of cells. */
  readonly say: (n: number) => string;
};

function remembered(f: Format): (n: number) => string {
  const said = new Map<number, string>();
  return (n) => {
    const known = said.get(n) ?? f.count(n);
    said.set(n, known);
    return known;
  };
}

const half = largestSide / 2;

/** What one cell shows at the height y: the counts as text; their squares and every kind of nothing go to the outlines. */
function drawCell(cell: Cell, place: PlacedClass, y: number, sheet: Sheet): string {
  const { outlines: paths, say } = sheet;
  const middle = at((place.from + place.to) / 2);
  const apart = cell.only_haematopoiesis ?? 0;
  if (foundIn(cell) === 0) {
    if (apart === 0 || cell.status === "ok") {
      paths.add("nil", outlines[cell.status === "ok" ? "not_detected" : cell.status](middle, y));
      return "";
    }
    const x = at(middle - 8);
    paths.add("apart", diamond(x, y));
    return `<text class="blood" x="${at(x + 8)}" y="${y}" dy=".35em">${say(apart)}</text>`;
  }
  let text = "";
  for (const side of sides) {
    const count = cell[counts[side]] ?? 0;
    const slot: Slot = place[side];
    const few = cell.status === "too_few";
    if (sheet.squares && count > 0)
      paths.add(few ? "hollow" : `full ${side}`, square(slot.from + half, y, count, sheet.largest));
    const className = count === 0 || few ? "soft" : side === "both" ? "" : side;
    text += sheet.squares
      ? `<text class="${className}" x="${at(slot.from + largestSide + 2)}" y="${y}" dy=".35em">${say(count)}</text>`
      : `<text class="${className}" x="${at((slot.from + slot.to) / 2)}" y="${y}" dy=".35em" text-anchor="middle">${say(count)}</text>`;
  }
  if (apart > 0 && sheet.squares) {
    const x = at(place.blood.from + largestSide + 12 + textWidth(say(cell.blood_only ?? 0), sheet.size));
    paths.add("apart", diamond(x + 5, y));
    text += `<text class="blood" x="${at(x + 12)}" y="${y}" dy=".35em">${say(apart)}</text>`;
  }
  return text;
}

const widestCount = (rows: readonly GeneRow[], index: number, side: Side): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells[index]?.[counts[side]] ?? 0), 0);

/** Room for the findings of haematopoiesis beside those in blood only. */
function widestApart(rows: readonly GeneRow[], index: number, f: Format): string {
  const most = rows.reduce((all, { cells }) => {
    const cell = cells[index];
    return cell && foundIn(cell) > 0 ? Math.max(all, cell.only_haematopoiesis ?? 0) : all;
  }, 0);
  return most === 0 ? "" : `mmm${f.count(most)}`;
}

function legendOf(words: MatrixWords, anyApart: boolean, anyGene: boolean, width: number) {
  const filled =
    (className: string) =>
    (x: number, y: number): Markup =>
      svg`<rect class="full ${className}" x="${x + 3}" y="${y - 6}" width="12" height="12"/>`;
  const path =
    (className: string, outline: (x: number, y: number) => string) =>
    (x: number, y: number): Markup =>
      svg`<path class="${className}" d="${outline(x + 9, y)}"/>`;
  const items: readonly LegendItem[] = [
    { mark: filled("tissue"), text: words.tissueOnly },
    { mark: filled("both"), text: words.both },
    { mark: filled("blood"), text: words.bloodOnly },
    ...(["not_detected", "too_few", "not_evaluable", "not_on_panel"] as const).map((kind) => ({
      mark: path("nil", outlines[kind]),
      text: words.kinds[kind],
    })),
    ...(anyApart ? [{ mark: path("apart", diamond), text: words.haematopoiesis }] : []),
    ...(anyGene ? [{ mark: path("known", diamond), text: words.haematopoiesisGene }] : []),
  ];
  return legend(items, width);
}

/** One line a gene, one column a class; in each cell from left to right tissue only, both, blood only, or a kind of nothing. */
export function drawMatrix(
  model: MatrixModel,
  { width }: Size,
  words: MatrixWords,
  { f, names }: Voice,
  { filters }: Context,
): Drawing {
  if (!drawable(model)) return empty(words.nothing(model, !isDefault(filters), f), { width });
  const wide = width >= 600;
  const size = width < 300 ? 13 : fontSize;
  const { rows, chosen } = model;
  const known = new Set(chosen?.rows.map(({ gene }) => gene));
  const rest = rows.filter(({ gene }) => !known.has(gene));
  const split = rest.findIndex(({ found }) => found === 0);
  const parts = [
    { head: chosen ? chosen.name : "", rows: chosen?.rows ?? [], start: true },
    { head: "", rows: split === -1 ? rest : rest.slice(0, split), start: false },
    { head: "", rows: split === -1 ? [] : rest.slice(split), start: false },
  ];
  const all = parts.flatMap((part) => part.rows);

  const nameWidth = all.reduce((most, { gene }) => Math.max(most, textWidth(gene, size)), 0) + 22;
  const widest = variantClasses.map((_, i) => ({
    tissue: f.count(widestCount(all, i, "tissue")),
    both: f.count(widestCount(all, i, "both")),
    blood: f.count(widestCount(all, i, "blood")) + (wide ? widestApart(all, i, f) : ""),
  }));
  const beside = wide ? largestSide + 6 : 5;
  const side = placeClasses(widest, nameWidth, width, beside, size);
  const placed = side ?? placeClasses(widest, 0, width, 2, size) ?? [];
  const stacked = side === null;
  const rowHeight = stacked ? 2 * line - 4 : line;

  const largest = Math.max(1, ...widest.map((_, i) => Math.max(...sides.map((each) => widestCount(all, i, each)))));
  const paths = new Outlines();
  const sheet: Sheet = { placed, size, squares: wide, largest, outlines: paths, say: remembered(f) };
  const anyApart = all.some(({ cells }) => cells.some((cell) => (cell.only_haematopoiesis ?? 0) > 0));
  const anyGene = all.some(({ haematopoiesis }) => haematopoiesis !== null);
  const key = legendOf(words, anyApart, anyGene, width);

  const headTop = key.height + 8;
  const heads = placed.map((place, i) => {
    const name = names.class(variantClasses[i] ?? "");
    const room = place.to - place.from - 2;
    const pairs = words.pairs(model.pairs[variantClasses[i] ?? "snv"], f);
    return { place, name: wrap(name, room, size, true), pairs: wrap(pairs, room, size) };
  });
  const nameLines = Math.max(...heads.map(({ name }) => name.length));
  const pairLines = Math.max(...heads.map(({ pairs }) => pairs.length));
  const headHeight = 17 * (nameLines + pairLines) + 22;

  let y = headTop + headHeight + 6;
  const marks: Markup[] = [];
  const row = (gene: GeneRow, isChosen: boolean): Markup => {
    const top = y;
    y += rowHeight;
    const nameY = top + line / 2;
    const cellY = stacked ? top + line + 6 : nameY;
    if (gene.haematopoiesis !== null) paths.add("known", diamond(at(textWidth(gene.gene, size) + 12), nameY));
    let cells = "";
    for (const [i, cell] of gene.cells.entries()) {
      const place = placed[i];
      if (place) cells += drawCell(cell, place, cellY, sheet);
    }
    return symbol(
      words.reading(gene, names, f),
      svg`<rect class="hit" x="0" y="${top}" width="${width}" height="${rowHeight}"/><text class="${isChosen ? "strong" : ""}" x="2" y="${nameY}" dy=".35em">${gene.gene}</text>${{ markup: cells }}`,
      "",
      { key: "gene", value: isChosen ? "" : gene.gene },
    );
  };
  const head = (text: string): void => {
    marks.push(svg`<text class="sub halo" x="2" y="${y + 20}">${text}</text>`);
    y += 32;
  };
  for (const [i, part] of parts.entries()) {
    if (part.rows.length === 0) continue;
    if (i === 1) head(words.withFinding(part.rows.length, f));
    if (i === 2) head(words.withoutFinding(part.rows.length, f));
    for (const gene of part.rows) marks.push(row(gene, i === 0));
    if (i === 0) y += 4;
  }

  const from = headTop + headHeight;
  const rules = placed
    .slice(1)
    .map(({ from: x }) => svg`<line class="rule" x1="${x - 5}" x2="${x - 5}" y1="${from}" y2="${y}"/>`);
  const subhead = (place: PlacedClass): Markup => {
    const low = headTop + headHeight - 8;
    return svg`${sides.map((each) => {
      const slot = place[each];
      return wide
        ? svg`<text class="${each === "both" ? "" : each}" x="${slot.from + 2}" y="${low}">${words.short[each]}</text>`
        : svg`<rect class="full ${each}" x="${(slot.from + slot.to) / 2 - 4}" y="${low - 9}" width="8" height="8"/>`;
    })}`;
  };
  const header = svg`<g class="stick" data-from="${headTop}" aria-hidden="true" pointer-events="none"><rect class="ground" x="0" y="${headTop}" width="${width}" height="${headHeight}"/>${heads.map(
    ({ place, name, pairs }) =>
      svg`${name.map((text, i) => svg`<text class="strong" x="${place.from + 2}" y="${headTop + 15 + 17 * (nameLines - name.length + i)}">${text}</text>`)}${pairs.map(
        (text, i) =>
          svg`<text class="sub" x="${place.from + 2}" y="${headTop + 15 + 17 * (nameLines + i)}">${text}</text>`,
      )}${subhead(place)}`,
  )}<line class="rule" x1="0" x2="${width}" y1="${from}" y2="${from}"/></g>`;
  const body = svg`<g font-size="${size}">${[...rules, ...marks, paths.draw(), header]}</g>`;
  return { height: y + 8, marks: [key.markup, body] };
}

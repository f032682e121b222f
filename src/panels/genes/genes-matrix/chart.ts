import { variantClasses } from "../../../cubes/codes.ts";
import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import { fontSize, largestSide } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type LegendItem, legend } from "../../../marks/legend.ts";
import { diamond } from "../../../marks/nothing.ts";
import { type Markup, svg, trusted } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import { at, counts, drawCell, Outlines, outlines, remembered, type Sheet, type Side, sides } from "./cell.ts";
import { type PlacedClass, placeClasses } from "./place.ts";
import { foundIn, type GeneRow, type MatrixModel } from "./stats.ts";
import { drawable, type MatrixWords } from "./wording.ts";

const line = 24;
/** What one side of A4 has for the figure, in CSS pixels; the page's style sheet cuts it there. */
const paper = { width: 688, height: 660 };

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
  { filters }: Setting,
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
  const say = remembered(f);
  const sheet = (): Sheet => ({ placed, size, squares: wide, largest, outlines: new Outlines(), say });
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

  const from = headTop + headHeight;
  const forNote = 72; // the heading of a part, and the line that says what is left
  const onPaper = Math.floor(((paper.height * width) / paper.width - from - forNote) / rowHeight);
  let y = from + 6;
  let drawn = 0;
  /** The rows that fit on paper, and those after them. */
  const shown = { marks: [] as Markup[], sheet: sheet() };
  const beyond = { marks: [] as Markup[], sheet: sheet() };
  let paperEnd = 0;
  const row = (gene: GeneRow, isChosen: boolean): void => {
    if (drawn === onPaper) paperEnd = y;
    const to = drawn < onPaper ? shown : beyond;
    drawn += 1;
    const top = y;
    y += rowHeight;
    const nameY = top + line / 2;
    const cellY = stacked ? top + line + 6 : nameY;
    if (gene.haematopoiesis !== null)
      to.sheet.outlines.add("known", diamond(at(textWidth(gene.gene, size) + 12), nameY));
    let cells = "";
    for (const [i, cell] of gene.cells.entries()) {
      const place = placed[i];
      if (place) cells += drawCell(cell, place, cellY, to.sheet);
    }
    to.marks.push(
      symbol(
        words.reading(gene, names, f),
        svg`<rect class="hit" x="0" y="${top}" width="${width}" height="${rowHeight}"/><text class="${isChosen ? "strong" : ""}" x="2" y="${nameY}" dy=".35em">${gene.gene}</text>${trusted(cells)}`,
        "",
        { key: "gene", value: isChosen ? "" : gene.gene },
      ),
    );
  };
  const head = (text: string): void => {
    const to = drawn < onPaper ? shown : beyond;
    to.marks.push(svg`<text class="sub halo" x="2" y="${y + 20}">${text}</text>`);
    y += 32;
  };
  for (const [i, part] of parts.entries()) {
    if (part.rows.length === 0) continue;
    if (i === 1) head(words.withFinding(part.rows.length, f));
    if (i === 2) head(words.withoutFinding(part.rows.length, f));
    for (const gene of part.rows) row(gene, i === 0);
    if (i === 0) y += 4;
  }

  const rules = (top: number, bottom: number): Markup[] =>
    placed
      .slice(1)
      .map(({ from: x }) => svg`<line class="rule" x1="${x - 5}" x2="${x - 5}" y1="${top}" y2="${bottom}"/>`);
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
  const end = paperEnd || y;
  const body = svg`<g font-size="${size}">${rules(from, end)}${shown.marks}${shown.sheet.outlines.draw()}${
    paperEnd > 0 &&
    svg`<text class="sub on-paper" x="2" y="${end + 20}">${words.onPaper(all.length - onPaper, f)}</text><svg class="off-paper">${rules(end, y)}${beyond.marks}${beyond.sheet.outlines.draw()}</svg>`
  }${header}</g>`;
  return { height: y + 8, marks: [key.markup, body] };
}

import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { texts } from "../../../marks/texts.ts";
import type { Voice } from "../../../words/voice.ts";
import { type PlacedClass, sides } from "./columns.ts";
import type { Grid, Header } from "./grid.ts";
import { keyOf } from "./key.ts";
import { inOrder, type MatrixModel } from "./model.ts";
import { type PlacedHead, type PlacedRow, placeMatrix, type Stretch } from "./place.ts";
import type { MatrixWords } from "./wording.ts";

const drawHead = ({ head, y }: PlacedHead): Markup => svg`<text class="sub halo" x="2" y="${y}">${head}</text>`;

const drawRow = ({ row, isChosen, area, y, texts: counts }: PlacedRow, words: MatrixWords, voice: Voice): Markup =>
  symbol(
    words.reading(row, voice),
    svg`${hit(area)}<text class="${isChosen ? "strong" : ""}" x="2" y="${y}" dy=".35em" translate="no">${row.gene}</text>${texts(counts)}`,
    "",
    { key: "gene", value: isChosen ? "" : row.gene },
  );

const drawStretch = (
  { from, to, lines, outlines }: Stretch,
  classes: readonly PlacedClass[],
  words: MatrixWords,
  voice: Voice,
): Markup =>
  svg`${classes
    .slice(1)
    .map(({ from: x }) => svg`<line class="rule" x1="${x - 5}" x2="${x - 5}" y1="${from}" y2="${to}"/>`)}${lines.map(
    (each) => ("head" in each ? drawHead(each) : drawRow(each, words, voice)),
  )}${outlines.draw()}`;

/** Which count of a class is which, in words or on a phone by colour. */
const drawSides = (place: PlacedClass, y: number, squares: boolean, words: MatrixWords): Markup[] =>
  sides.map((side) => {
    const { from, to } = place[side];
    return squares
      ? svg`<text class="${side === "both" ? "" : side}" x="${from + 2}" y="${y}">${words.short[side]}</text>`
      : svg`<rect class="full ${side}" x="${(from + to) / 2 - 4}" y="${y - 9}" width="8" height="8"/>`;
  });

/** The heads of the columns, which stay in sight. */
function drawHeader({ top, bottom, nameLines, heads }: Header, { width, style }: Grid, words: MatrixWords): Markup {
  const line = (className: string, text: string, x: number, i: number): Markup =>
    svg`<text class="${className}" x="${x + 2}" y="${top + 15 + 17 * i}">${text}</text>`;
  const columns = heads.map(({ place, name, pairs }) => [
    name.map((text, i) => line("strong", text, place.from, nameLines - name.length + i)),
    pairs.map((text, i) => line("sub", text, place.from, nameLines + i)),
    drawSides(place, bottom - 8, style.squares, words),
  ]);
  return svg`<g class="stick" data-from="${top}" aria-hidden="true" pointer-events="none">${[
    svg`<rect class="ground" x="0" y="${top}" width="${width}" height="${bottom - top}"/>`,
    ...columns,
    svg`<line class="rule" x1="0" x2="${width}" y1="${bottom}" y2="${bottom}"/>`,
  ]}</g>`;
}

/** One line a gene, one column a class; in each cell from left to right tissue only, both, blood only, or a kind of nothing. */
export function drawMatrix(model: MatrixModel, { width }: Size, words: MatrixWords, voice: Voice): Drawing {
  const key = keyOf(inOrder(model), words, width, voice.f);
  const { grid, header, shown, beyond, bottom } = placeMatrix(model, width, key.height, words, voice);
  const start = drawStretch(shown, grid.classes, words, voice);
  const rest = beyond && drawStretch(beyond, grid.classes, words, voice);
  const heads = drawHeader(header, grid, words);
  const around = (below: Markup | null): Markup[] => [
    key.markup,
    svg`<g font-size="${grid.style.size}">${start}${below}${heads}</g>`,
  ];
  if (!beyond) return { height: bottom + 8, marks: around(null) };
  const left = (className: string, text: string): Markup =>
    svg`<text class="${className}" x="2" y="${beyond.from + 20}">${text}</text>`;
  const printed = left("sub on-paper", words.onPaper(beyond.genes, voice.f));
  return {
    height: bottom + 8,
    marks: around(svg`${printed}<svg class="off-paper">${rest}</svg>`),
    folded: {
      height: beyond.from + 32,
      marks: around(left("sub", words.more(beyond.genes, voice.f))),
      all: words.all(model.rows.length, voice.f),
    },
  };
}

import { sum } from "d3-array";
import type { EvidenceLevel } from "../../../cubes/codes.ts";
import { drawSquare, type FieldKind } from "../../../kinds/square-table/figure.ts";
import type { Field } from "../../../kinds/square-table/place.ts";
import { end } from "../../../marks/ends.ts";
import { areaSquare, largestSide } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { legend } from "../../../marks/legend.ts";
import { svg } from "../../../marks/svg.ts";
import { swatch } from "../../../marks/swatch.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textAt } from "../../../marks/text-at.ts";
import { isNarrow } from "../../../marks/theme.ts";
import { widest } from "../../../marks/widest.ts";
import { isNoLevel, moveOf } from "../../../questions/evidence-levels/counts.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Levels, MarkerLevels, ReclassificationModel } from "./model.ts";
import type { ReclassificationWords } from "./words.en.ts";

const colours = { up: "blood", down: "tissue", same: "both" } as const;
/** The colour of a field: of the specimen that gives the higher level, or of both; outlined where neither gives any. */
export const kindOf = (cell: Field<EvidenceLevel>): FieldKind =>
  isNoLevel(cell.tissue) && isNoLevel(cell.blood) ? "edge" : colours[moveOf(cell.tissue, cell.blood)];

const sides = ["both", "tissue", "blood"] as const;
/** A marker in both specimens and in one of them alone, in the order in which it is drawn. */
const sidesOf = ({ both, up, down }: Levels) =>
  [
    { side: "both", patients: both },
    { side: "tissue", patients: down.events },
    { side: "blood", patients: up.events },
  ] as const;

const line = 34;
const gap = 18;
/** From the middle of a square to its number. */
const beside = 14;

/** Where the markers' rows stand below each other, from the top at 0: names to the left, or over their squares where the figure is narrow. */
export function placeMarkers(names: readonly string[], items: readonly string[], width: number) {
  const narrow = isNarrow(width);
  const left = narrow ? 0 : widest(names) + gap;
  const widths = items.map((item) => largestSide / 2 + beside + widest([item]));
  const slack = Math.min(48, (width - left - sum(widths)) / Math.max(1, items.length - 1));
  const height = narrow ? 2 * line - 8 : line;
  return {
    height: height * names.length,
    columns: items.map((_, i) => left + sum(widths.slice(0, i)) + slack * i + largestSide / 2),
    rows: names.map((name, i) => ({
      name: { text: name, x: 0, y: height * i + line / 2 },
      squares: height * i + (narrow ? 1.5 * line - 8 : line / 2),
      area: { x: 0, y: height * i, width, height: height - 2 },
    })),
  };
}

/** Levels of blood down, of tissue across; under them each marker that the study counts. */
export function drawReclassification(
  model: ReclassificationModel,
  size: Size,
  words: ReclassificationWords,
  voice: Voice,
): Drawing {
  const { f, names } = voice;
  const { width } = size;
  const square = drawSquare({ categories: model.categories, cells: model.variant.cells }, size, {
    name: names.evidence_level,
    count: f.count,
    blood: words.blood,
    tissue: words.tissue,
    kind: kindOf,
    reading: (cell) => words.reading(cell, voice),
  });
  const key = legend(
    [
      { mark: swatch("full both"), text: words.same },
      { mark: swatch("full tissue"), text: words.higherInTissue },
      { mark: swatch("full blood"), text: words.higherInBlood },
    ],
    width,
  );
  const keyTop = square.height + 10;
  const marks = [...square.marks, svg`<g transform="translate(0 ${keyTop})">${key.markup}</g>`];
  const told = model.markers.flatMap(({ set, levels }) => (levels ? [{ set, levels }] : []));
  if (told.length === 0) return { height: keyTop + key.height, marks };
  const under = drawMarkers(told, keyTop + key.height + 34, width, words, voice);
  return { height: under.height, marks: [...marks, ...under.marks] };
}

/** The markers' rows under their heading, the first from `top` on; its height is that of all above too. */
function drawMarkers(
  told: readonly (MarkerLevels & { readonly levels: Levels })[],
  top: number,
  width: number,
  words: ReclassificationWords,
  { f }: Voice,
): Drawing {
  const rows = told.map(({ set, levels }) => ({ set, levels, found: sidesOf(levels) }));
  const largest = end("patients", Math.max(1, ...rows.flatMap(({ found }) => found.map(({ patients }) => patients))));
  const label = (side: (typeof sides)[number], patients: number): string => `${f.count(patients)} ${words.sides[side]}`;
  const items = sides.map((side) => label(side, largest));
  const placed = placeMarkers(
    rows.map(({ set }) => words.marker(set, f)),
    items,
    width,
  );
  const drawn = rows.flatMap(({ set, levels, found }, i) => {
    const at = placed.rows[i];
    if (!at) return [];
    const y = top + at.squares;
    return [
      symbol(
        words.markerReading(set, levels, f),
        svg`${hit({ ...at.area, y: top + at.area.y })}${textAt(at.name.text, { x: at.name.x, y: top + at.name.y, middle: true })}${found.map(
          ({ side, patients }, column) => {
            const x = placed.columns[column];
            return x === undefined
              ? null
              : svg`${areaSquare(x, y, patients, largest, side)}${textAt(label(side, patients), { x: x + beside, y, middle: true })}`;
          },
        )}`,
      ),
    ];
  });
  return {
    height: top + placed.height,
    marks: [textAt(words.markers, { x: 0, y: top - 12, className: "sub" }), ...drawn],
  };
}

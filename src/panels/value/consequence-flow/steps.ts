import type { BoardStage } from "../../../cubes/codes.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { hit } from "../../../marks/hit.ts";
import { legend } from "../../../marks/legend.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { swatch } from "../../../marks/swatch.ts";
import { symbol } from "../../../marks/symbol.ts";
import { shareCells } from "../../../say/share-cells.ts";
import type { Share } from "../../../stats/share.ts";
import type { Format } from "../../../words/format.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ConsequenceModel } from "./model.ts";
import { type Band, barHeight, type PlacedStep, placeSteps, type Segment } from "./place.ts";
import type { ConsequenceWords } from "./wording.ts";

const colours = { both: "both", tissue: "tissue", blood: "blood", neither: "edge", unknown: "faint" } as const;

/** The steps from discussion to treatment as bars by informing specimen, each flowing into the next. */
export function drawSteps(model: ConsequenceModel, size: Size, words: ConsequenceWords, voice: Voice): Drawing {
  const { f, names } = voice;
  const key = legend(
    model.groups.map(({ informedBy }) => ({
      mark: swatch(`full ${colours[informedBy]}`),
      text: names.informant(informedBy),
    })),
    size.width,
  );
  const placed = placeSteps(model, size, { name: names.board_step, count: f.count }, 20 + key.height + 14);
  const told = (step: BoardStage): StepTold => ({
    name: names.board_step(step),
    reading: words.stepReading(model.all, step, names, f),
    ...stepCells(step, model.all.steps[step], f),
  });
  return {
    height: placed.height,
    marks: [
      svg`<text class="sub" x="0" y="14" aria-hidden="true">${words.informedBy}</text><g transform="translate(0 22)">${key.markup}</g><g aria-hidden="true">${placed.bands.map(drawBand)}</g>`,
      ...placed.steps.flatMap(({ step, y, segments, label }) => [
        drawLabel(label, told(step), placed.percentRight, size.width),
        ...segments.map((each) => drawSegment(each, y, words.stepReading(each.group, step, names, f))),
      ]),
    ],
  };
}

/** All are discussed: their number alone. */
const stepCells = (step: BoardStage, share: Share, f: Format) =>
  step === "discussed" ? { percent: "", ratio: f.count(share.events) } : shareCells(share, f);

const drawBand = ({ upper, lower, top, bottom }: Band): Markup =>
  svg`<path class="band ${colours[upper.group.informedBy]}" d="M${upper.from},${top}H${upper.to}L${lower.to},${bottom}H${lower.from}Z"/>`;

function drawSegment({ group, from, to }: Segment, y: number, reading: string): Markup {
  const wide = to - from;
  return symbol(
    reading,
    svg`<rect class="full ring ${colours[group.informedBy]}" x="${from}" y="${y}" width="${Math.max(1, wide > 4 ? wide - 1 : wide)}" height="${barHeight}"/>`,
  );
}

type StepTold = Readonly<Record<"name" | "reading" | "percent" | "ratio", string>>;

function drawLabel({ y, area }: PlacedStep["label"], told: StepTold, percentRight: number, right: number): Markup {
  const name = svg`<text class="strong" x="0" y="${y}" dy=".35em">${told.name}</text>`;
  const percent = svg`<text class="value" x="${percentRight}" y="${y}" dy=".35em" text-anchor="end">${told.percent}</text>`;
  const ratio = svg`<text x="${right}" y="${y}" dy=".35em" text-anchor="end">${told.ratio}</text>`;
  return symbol(told.reading, svg`${hit(area)}${name}${percent}${ratio}`);
}

import { scaleLinear } from "d3-scale";
import { type BoardStage, boardStages } from "../../../cubes/codes.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { legend } from "../../../marks/legend.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth } from "../../../marks/text.ts";
import { enough } from "../../../say/old.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ConsequenceModel, ConsequenceRow } from "./stats.ts";
import { type ConsequenceWords, groupsOf, stepOf } from "./wording.ts";

const colours = { both: "both", tissue: "tissue", blood: "blood", neither: "edge", unknown: "faint" } as const;
const bar = 24;

type Segment = { readonly row: ConsequenceRow; readonly from: number; readonly to: number };

/** The steps from discussion to treatment as bars by informing specimen, each flowing into the next. */
export function drawSteps(
  model: ConsequenceModel,
  { width }: Size,
  words: ConsequenceWords,
  { f, names }: Voice,
): Drawing {
  const narrow = width < 500;
  const groups = groupsOf(model);
  const key = legend(
    groups.map((group) => ({
      mark: (x, y) => svg`<rect class="full ${colours[group]}" x="${x + 2}" y="${y - 7}" width="14" height="14"/>`,
      text: names.informant(group),
    })),
    width,
  );
  const top = 20 + key.height + 14;
  const name = Math.max(...boardStages.map((stage) => textWidth(names.board_step(stage), 14, true)));
  const ratio = textWidth(`${f.count(model.discussed)} / ${f.count(model.discussed)}`, 14);
  const left = narrow ? 0 : name + 14;
  const right = narrow ? width : width - ratio - textWidth("100 %", 14, true) - 26;
  const pitch = narrow ? 72 : 54;
  /** Room for the label of a step, over its bar on a phone. */
  const above = narrow ? 20 : 0;
  const x = scaleLinear([0, model.discussed], [left, right]);
  const y = (i: number): number => top + pitch * i + above;

  const segmentsOf = (stage: BoardStage): Segment[] => {
    let sum = 0;
    return groups.flatMap((group): Segment[] => {
      const row = stepOf(model, group, stage);
      if (!row?.patients) return [];
      const from = sum;
      sum += row.patients;
      return [{ row, from: x(from), to: x(sum) }];
    });
  };
  const all = boardStages.map(segmentsOf);
  const bands = all.flatMap((segments, i) =>
    segments.map(({ row, from, to }): Markup | null => {
      const next = all[i + 1]?.find((each) => each.row.informed_by === row.informed_by);
      return next === undefined
        ? null
        : svg`<path class="band ${colours[row.informed_by === "all" ? "both" : row.informed_by]}" d="M${from},${y(i) + bar}H${to}L${next.to},${y(i + 1) - above}H${next.from}Z"/>`;
    }),
  );
  const label = (stage: BoardStage, i: number): Markup | null => {
    const row = stepOf(model, "all", stage);
    if (row === undefined) return null;
    const at = narrow ? y(i) - 9 : y(i) + bar / 2;
    const share = stage === "discussed" || !enough(row.of_patients) ? "" : f.percent(row.share ?? 0);
    const count =
      stage === "discussed"
        ? f.count(row.patients ?? 0)
        : `${f.count(row.patients ?? 0)} / ${f.count(row.of_patients ?? 0)}`;
    return symbol(
      words.reading(row, names, f),
      svg`<rect class="hit" x="0" y="${at - 11}" width="${narrow ? width : left - 6}" height="22"/><text class="strong" x="0" y="${at}" dy=".35em">${names.board_step(stage)}</text><text class="value" x="${width - ratio - 12}" y="${at}" dy=".35em" text-anchor="end">${share}</text><text x="${width}" y="${at}" dy=".35em" text-anchor="end">${count}</text>`,
    );
  };
  return {
    height: y(boardStages.length - 1) + bar + 8,
    marks: [
      svg`<text class="sub" x="0" y="14" aria-hidden="true">${words.informedBy}</text><g transform="translate(0 22)">${key.markup}</g><g aria-hidden="true">${bands}</g>`,
      ...boardStages
        .flatMap((stage, i) => [
          label(stage, i),
          ...(all[i] ?? []).map(({ row, from, to }) =>
            symbol(
              words.reading(row, names, f),
              svg`<rect class="full ring ${colours[row.informed_by === "all" ? "both" : row.informed_by]}" x="${from}" y="${y(i)}" width="${Math.max(1, to - from - (to - from > 4 ? 1 : 0))}" height="${bar}"/>`,
            ),
          ),
        ])
        .flatMap((mark) => mark ?? []),
    ],
  };
}

import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { shorten } from "../../../marks/shorten.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Exit, FlowModel } from "./stats.ts";
import type { FlowWords } from "./wording.ts";

/** A step that patients came to, and those who left before the next one. */
type Step = {
  readonly step: string;
  readonly patients: number;
  /** Those at the step before. */
  readonly of: number | null;
  readonly exit: { readonly step: string; readonly patients: number; readonly by: readonly Exit[] } | null;
  /** Stands in place of the steps that follow, when they are not known. */
  readonly unknown?: string;
};

const boxHeight = 38;
const line = 22;
const pad = 9;
const gap = 14;

function stepsOf(m: FlowModel, words: FlowWords): Step[] {
  const screened: Step = {
    step: "screened",
    patients: m.screened,
    of: null,
    exit: { step: "not_included", patients: m.notIncluded, by: m.notIncludedBy },
  };
  const consented = { step: "consented", patients: m.consented, of: m.screened };
  if (!m.samples) return [screened, { ...consented, exit: null, unknown: words.noSamples }];
  const noPair = { step: "no_evaluable_pair", patients: m.noPair, by: m.noPairBy };
  const paired = { step: "paired_evaluable", patients: m.paired, of: m.consented };
  if (!m.decisions)
    return [screened, { ...consented, exit: noPair }, { ...paired, exit: null, unknown: words.noDecisions }];
  return [
    screened,
    { ...consented, exit: noPair },
    { ...paired, exit: { step: "not_discussed", patients: m.notDiscussed, by: [] } },
    { step: "discussed", patients: m.discussed, of: m.paired, exit: null },
  ];
}

/** STARD flow: the steps down the left, and beside each arrow those who left there, by reason. */
export function drawFlow(
  model: FlowModel,
  { width }: Size,
  words: FlowWords,
  { f, names }: Voice,
  { filters }: Setting,
): Drawing {
  if (model.screened === 0) return empty(words.nothing(!isDefault(filters)), { width });
  const narrow = width < 500;
  const steps = stepsOf(model, words);
  const boxWidth = narrow ? width - 2 : 300;
  const trunk = narrow ? 16 : boxWidth / 2;
  const exitLeft = narrow ? 36 : boxWidth / 2 + 44;
  const numberWidth = Math.max(...steps.map(({ patients }) => textWidth(f.count(patients), 14, true))) + 12;
  const largest = Math.max(1, ...steps.flatMap(({ exit }) => exit?.by.map(({ patients }) => patients) ?? []));
  const bars = narrow ? null : { from: width - 130, to: width - 14 };

  const box = (step: Step, top: number): Markup =>
    symbol(
      words.boxMark(step.step, step.patients, step.of, names, f),
      svg`<rect class="box" x="1" y="${top}" width="${boxWidth}" height="${boxHeight}" rx="3"/><text class="strong" x="14" y="${top + boxHeight / 2}" dy=".35em">${names.flow_step(step.step)}</text><text class="strong" x="${boxWidth - 13}" y="${top + boxHeight / 2}" dy=".35em" text-anchor="end">${f.count(step.patients)}</text>`,
    );

  const exitLine = (exit: string, one: Exit, of: number, y: number): Markup =>
    symbol(
      words.exitMark(exit, one, of, names, f),
      svg`<rect class="hit" x="${exitLeft + 2}" y="${y - line / 2}" width="${width - exitLeft - 4}" height="${line}"/><text x="${exitLeft + pad + numberWidth - 12}" y="${y}" dy=".35em" text-anchor="end">${f.count(one.patients)}</text><text class="${one.reason === "pending" ? "soft" : ""}" x="${exitLeft + pad + numberWidth}" y="${y}" dy=".35em">${shorten(names.reason(one.reason), (bars?.from ?? width) - exitLeft - pad - numberWidth - 8, 14)}</text>${
        bars &&
        svg`<rect class="bar${one.reason === "pending" ? " part" : ""}" x="${bars.from}" y="${y - 5}" width="${((bars.to - bars.from) * one.patients) / largest}" height="10"/>`
      }`,
    );

  const marks: Markup[] = [];
  let top = 1;
  for (const [i, step] of steps.entries()) {
    marks.push(box(step, top));
    top += boxHeight;
    if (step.unknown !== undefined) {
      const lines = wrap(step.unknown, width - 16, 14);
      marks.push(...lines.map((text, j) => svg`<text class="soft" x="1" y="${top + 26 + 20 * j}">${text}</text>`));
      top += 20 + 20 * lines.length;
    }
    const { exit } = step;
    if (!exit || i === steps.length - 1) continue;
    const height = 2 * pad + line * (exit.by.length + 1) - 4;
    const exitTop = top + gap;
    const first = exitTop + pad + line / 2 - 2;
    const next = exitTop + height + gap;
    marks.push(
      svg`<g aria-hidden="true"><path class="way" d="M${trunk},${top}V${next - 1}M${trunk - 4},${next - 6}L${trunk},${next - 1}L${trunk + 4},${next - 6}"/><path class="way" d="M${trunk},${first}H${exitLeft - 1}M${exitLeft - 6},${first - 4}L${exitLeft - 1},${first}L${exitLeft - 6},${first + 4}"/></g><rect class="box out" x="${exitLeft}" y="${exitTop}" width="${width - exitLeft - 1}" height="${height}" rx="3"/>`,
      symbol(
        words.boxMark(exit.step, exit.patients, step.patients, names, f),
        svg`<rect class="hit" x="${exitLeft + 2}" y="${first - line / 2}" width="${width - exitLeft - 4}" height="${line}"/><text class="strong" x="${exitLeft + pad + numberWidth - 12}" y="${first}" dy=".35em" text-anchor="end">${f.count(exit.patients)}</text><text class="strong" x="${exitLeft + pad + numberWidth}" y="${first}" dy=".35em">${names.flow_step(exit.step)}</text>`,
      ),
      ...exit.by.map((one, j) => exitLine(exit.step, one, step.patients, first + line * (j + 1))),
    );
    top = next;
  }
  return { height: top + 2, marks };
}

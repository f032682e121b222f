import { scaleLinear } from "d3-scale";
import type { Setting } from "../../../engine/setting.ts";
import { xAxis, yAxis } from "../../../marks/axis.ts";
import { dayDot, daysRead, readingColumn } from "../../../marks/day-reading.ts";
import { weekly } from "../../../marks/days-shown.ts";
import { empty } from "../../../marks/empty.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { steps } from "../../../marks/step.ts";
import { type Markup, svg } from "../../../marks/svg.ts";
import { symbol } from "../../../marks/symbol.ts";
import { spread, textWidth, wrap } from "../../../marks/text.ts";
import { isDefault } from "../../../state/filters.ts";
import { fewBelow } from "../../../stats/few.ts";
import type { Voice } from "../../../words/voice.ts";
import { type Competing, competing, type DecisionModel, type Ended, incidenceBy, lastDayShown } from "./stats.ts";
import { type DecisionWords, eventsOf } from "./wording.ts";

const shares = [0, 0.25, 0.5, 0.75, 1];
const plotHeight = 220;
const line = 20;
const gap = 24;
const left = 44;

/** A small chart a specimen: the share of samples by what came first, day by day since receipt. */
export function drawDecision(
  model: DecisionModel,
  { width }: Size,
  words: DecisionWords,
  voice: Voice,
  { filters }: Setting,
): Drawing {
  const { f, names } = voice;
  const drawn = model.ended.filter(({ n }) => n > 0);
  if (drawn.length === 0) return empty(words.nothing(model, !isDefault(filters)), { width });
  const narrow = width < 500;
  const across = narrow ? width : (width - gap) / 2;
  const week = f.working ? 5 : 7;
  const last = lastDayShown(drawn, week);
  const labelWidth = Math.max(...competing.map((cause) => textWidth(words.cause[cause], 14))) + 12;

  const heads = model.ended.map(({ board }) => wrap(words.board(board, f), across, 14));
  const headLines = Math.max(...heads.map((lines) => lines.length));

  const block = (ended: Ended, i: number): { markup: Markup; bottom: number } => {
    const from = narrow ? 0 : i * (across + gap);
    const head = heads[i] ?? [];
    const height = 26 + line * headLines + plotHeight + 52;
    const top = narrow ? i * (height + 8) : 0;
    const plotTop = top + 26 + line * headLines + 6;
    const bottom = plotTop + plotHeight - 26;
    const [start, end] = [from + left, from + across - labelWidth];
    const x = scaleLinear([0, last], [start, end]);
    const y = scaleLinear([0, 1], [bottom, plotTop]);
    const known = Math.min(last, ended.pending > 0 ? Math.max(0, ...ended.incidence.times) : last);
    const nameWidth = textWidth(names.specimen(ended.specimen), 15, true);
    const title = svg`<text class="label ${ended.specimen}" x="${from}" y="${top + 15}">${names.specimen(ended.specimen)}</text><text class="soft" x="${from + nameWidth + 10}" y="${top + 15}">${ended.n === 0 ? words.noSample : words.received(ended, f)}</text>`;
    const boardText = head.map((text, j) => svg`<text x="${from}" y="${top + 15 + line * (j + 1)}">${text}</text>`);
    const board =
      (ended.board.trials ?? 0) > 0
        ? symbol(
            words.boardMark(ended.board, f),
            svg`<rect class="hit" x="${from}" y="${top + 20}" width="${across}" height="${line * head.length}"/>${boardText}`,
            ended.board.status === "ok" ? "" : "few",
          )
        : svg`${boardText}`;
    if (ended.n === 0) return { markup: svg`${title}${board}`, bottom: bottom + 48 };

    const there = competing.filter((cause) => eventsOf(ended, cause) > 0);
    const at = spread(
      there.map((cause) => ({ at: y(incidenceBy(ended.incidence, cause, known)), height: 18 })),
      plotTop - 8,
      bottom + 8,
    );
    const ticks = new Set(weekly(last, 9, week));
    const marks = daysRead(last, end - start, week)
      .filter((day) => day <= known)
      .map((day) =>
        symbol(
          words.mark(ended, day, f),
          svg`${readingColumn(x(day), plotTop, bottom, x(1) - x(0))}${there.map((cause) =>
            dayDot(
              x(day),
              y(incidenceBy(ended.incidence, cause, day)),
              cause === "reported" ? ended.specimen : "both",
              ticks.has(day),
            ),
          )}`,
          ended.n < fewBelow ? "few" : "",
        ),
      );
    return {
      bottom: bottom + 48,
      markup: svg`${title}${board}${yAxis(
        shares.map((share) => ({ at: y(share), label: share === 1 ? f.percent(share) : String(share * 100) })),
        start,
        end,
      )}${xAxis(
        weekly(last, narrow ? 5 : 6, week).map((day) => ({ at: x(day), label: f.count(day) })),
        { top: bottom, bottom, title: words.axis(f), left: start },
      )}${there.map((cause) => curve(ended, cause, x, y, known))}${there.map(
        (cause, j) =>
          svg`<text class="halo${cause === "reported" ? ` strong ${ended.specimen}` : ""}" x="${x(known) + 8}" y="${at[j] ?? 0}" dy=".35em">${words.cause[cause]}</text>`,
      )}${marks}`,
    };
  };

  const blocks = model.ended.map(block);
  const bottom = Math.max(...blocks.map((each) => each.bottom));
  const beyond = words.beyond(drawn, last, f);
  const foot = beyond === "" ? [] : wrap(beyond, width, 14);
  return {
    height: bottom + line * foot.length + 8,
    marks: [
      ...blocks.map(({ markup }) => markup),
      ...foot.map((text, i) => svg`<text class="sub" x="0" y="${bottom + 14 + line * i}">${text}</text>`),
    ],
  };
}

const dress: Readonly<Record<Competing, string>> = {
  reported: "",
  failed: "end",
  died: "end dashed",
  withdrew: "end dotted",
};

type Scale = (value: number) => number;

function curve(ended: Ended, cause: Competing, x: Scale, y: Scale, known: number): Markup {
  const points = [
    { x: x(0), y: y(0) },
    ...ended.incidence.times
      .filter((day) => day <= known)
      .map((day) => ({ x: x(day), y: y(incidenceBy(ended.incidence, cause, day)) })),
    { x: x(known), y: y(incidenceBy(ended.incidence, cause, known)) },
  ];
  const few = ended.n < fewBelow ? " few" : "";
  return steps(points, `${cause === "reported" ? ended.specimen : dress[cause]}${few}`);
}

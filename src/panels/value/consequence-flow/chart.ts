import type { Setting } from "../../../engine/setting.ts";
import { empty } from "../../../marks/empty.ts";
import { forest } from "../../../marks/forest.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { shareBars } from "../../../marks/share-bars.ts";
import { stacked } from "../../../marks/stacked.ts";
import { enough } from "../../../say/old.ts";
import { isDefault } from "../../../state/filters.ts";
import type { Voice } from "../../../words/voice.ts";
import { drawSteps } from "./flow.ts";
import type { ConsequenceModel, ConsequenceRow } from "./stats.ts";
import { type ConsequenceWords, groupsOf, shareIn, shown, stepOf } from "./wording.ts";

/** From discussion to treatment, then who started by informing specimen, then why the others did not. */
export function drawConsequences(
  model: ConsequenceModel,
  size: Size,
  words: ConsequenceWords,
  voice: Voice,
  context: Setting,
): Drawing {
  if (!shown(model)) return empty(words.nothing(model, !isDefault(context.filters)), size);
  const { f, names } = voice;
  const told = (row: ConsequenceRow) => ({
    reading: words.reading(row, names, f),
    percent: row.share !== null && enough(row.of_patients) ? f.percent(row.share) : "",
    ratio: row.of_patients ? `${f.count(row.patients ?? 0)} / ${f.count(row.of_patients)}` : "",
    few: !enough(row.of_patients),
  });
  const started = (["all", ...groupsOf(model)] as const)
    .flatMap((group) => stepOf(model, group, "started") ?? [])
    .map((row, i) => ({
      ...told(row),
      label: names.informant(row.informed_by),
      estimate: shareIn(row),
      absent: "",
      counts: [],
      strong: i === 0,
      apart: i === 1,
    }));
  const reasons = model.reasons.map((row) => ({
    ...told(row),
    label: names.not_started_reason(row.not_started_reason ?? ""),
    share: shareIn(row),
    reference: null,
    strong: false,
    apart: false,
  }));
  const blocks = [
    drawSteps(model, size, words, voice),
    forest(started, size, { axis: words.axis, ratio: words.ratio, counts: [] }),
    ...(reasons.length === 0
      ? []
      : [
          shareBars(reasons, size, {
            axis: words.reasonsAxis(f.count(model.notStarted)),
            ratio: words.ratio,
            reference: null,
          }),
        ]),
  ];
  return stacked(blocks);
}

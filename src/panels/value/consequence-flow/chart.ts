import { forest } from "../../../marks/forest.ts";
import type { ForestRow } from "../../../marks/forest-parts.ts";
import type { Drawing, Size } from "../../../marks/frame.ts";
import { type ShareBar, shareBars } from "../../../marks/share-bars.ts";
import { stacked } from "../../../marks/stacked.ts";
import { shareCells } from "../../../say/share-cells.ts";
import type { Voice } from "../../../words/voice.ts";
import type { ConsequenceModel, Group, NotStarted } from "./model.ts";
import { drawSteps } from "./steps.ts";
import type { ConsequenceWords } from "./wording.ts";

/** From discussion to treatment, then who started by informing specimen, then why the others did not. */
export function drawConsequences(model: ConsequenceModel, size: Size, words: ConsequenceWords, voice: Voice): Drawing {
  const { ratio } = words;
  const started = [model.all, ...model.groups].map((group, i) => startedRow(group, i, words, voice));
  const reasons = model.reasons.map((reason) => reasonBar(reason, words, voice));
  const reasonsAxis = words.reasonsAxis(voice.f.count(model.notStarted));
  return stacked([
    drawSteps(model, size, words, voice),
    forest(started, size, { axis: words.axis, ratio, counts: [] }),
    ...(reasons.length > 0 ? [shareBars(reasons, size, { axis: reasonsAxis, ratio, reference: null })] : []),
  ]);
}

const startedRow = (group: Group, i: number, words: ConsequenceWords, { f, names }: Voice): ForestRow => ({
  label: names.informant(group.informedBy),
  reading: words.stepReading(group, "started", names, f),
  estimate: group.steps.started.estimate,
  absent: "",
  ...shareCells(group.steps.started, f),
  counts: [],
  strong: i === 0,
  apart: i === 1,
});

const reasonBar = (reason: NotStarted, words: ConsequenceWords, { f, names }: Voice): ShareBar => ({
  label: names.not_started_reason(reason.reason),
  reading: words.reasonReading(reason, names, f),
  share: reason.share.estimate,
  reference: null,
  ...shareCells(reason.share, f),
  strong: false,
  apart: false,
});

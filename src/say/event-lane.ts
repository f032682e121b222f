import type { Specimen } from "../cubes/codes.ts";
import type { Setting } from "../engine/setting.ts";
import { drawEvents, type EventAxis, type EventName, eventsHeight, foldEvents, type Moment } from "../marks/events.ts";
import { eachOnce, type Sentence, sentence } from "../marks/sentence.ts";
import type { Markup } from "../marks/svg.ts";
import { type EventKind, type StudyEvent, studyEvents } from "../state/study-events.ts";
import { pageWords } from "../words/page.ts";
import type { Voice } from "../words/voice.ts";
import { eventWords } from "./event-words.ts";

/** A time axis in pixels, with where a day (YYYY-MM-DD) begins or, with `over`, ends; which events fit it. */
export type TimeAxis = EventAxis & {
  readonly at: (day: string, over?: boolean) => number;
  readonly kinds: readonly EventKind[];
  readonly of: readonly ("enrolment" | Specimen)[];
  /** Whether control limits are shown, which a change may set anew. */
  readonly limits?: boolean;
};
/** The events under a time axis, how high they are, and each in words; without any they take no room. */
export type EventLane = {
  readonly marks: readonly Markup[];
  readonly height: number;
  readonly told: readonly Sentence[];
};

/** Kinds of events that bear on enrolment. */
export const enrolmentKinds: readonly EventKind[] = ["opening", "plan", "change", "holiday"];
/** Kinds that bear on what laboratories do: of all openings together none stands out, of a chosen site its own does. */
export const laboratoryKinds = ({ filters: { site, node } }: Setting): readonly EventKind[] =>
  site === "" && node === "" ? ["change", "holiday"] : ["opening", "change", "holiday"];

/** What is named first where not all can be: the rarer, and what a course may turn at. */
const weights: Readonly<Record<EventKind, number>> = { change: 3, plan: 2, holiday: 1, opening: 0 };

/** The events that lie on the axis; what began before it or ends after it is cut at its ends. */
function momentsOn(axis: TimeAxis, setting: Setting): Moment<StudyEvent>[] {
  const { left, right, at, kinds, of } = axis;
  const { manifest, filters } = setting;
  return studyEvents(manifest.study, filters, kinds, of).flatMap((event) => {
    const from = at(event.on);
    const to = event.until === null ? from : at(event.until, true);
    return to < left || from > right ? [] : [{ event, from: Math.max(left, from), to: Math.min(right, to) }];
  });
}

function told(event: StudyEvent, { limits = false }: TimeAxis, voice: Voice): Sentence {
  const { f, lang } = voice;
  const words = eventWords[lang];
  const day = f.day(event.on);
  const days = event.until === null ? day : pageWords[lang].period(day, f.day(event.until));
  const anew = limits && event.kind === "change" && event.change.resets_limits ? words.newLimits : "";
  return sentence`${days}: ${words.what(event, voice)}${anew}.`;
}

function nameOf(events: readonly StudyEvent[], axis: TimeAxis, voice: Voice): EventName {
  const words = eventWords[voice.lang];
  const [first] = events;
  const reading = events.map((event) => told(event, axis, voice).text).join("\n");
  const weight = Math.max(...events.map(({ kind }) => weights[kind]));
  if (first && events.length === 1)
    return {
      labels: [...(first.kind === "opening" ? [] : [words.what(first, voice).text]), words.one(first, voice), ""],
      reading,
      weight,
    };
  const n = voice.f.exact(events.length);
  const heaviest = events.find(({ kind }) => weights[kind] === weight);
  if (heaviest === undefined || events.every(({ kind }) => kind === heaviest.kind))
    return { labels: [words.several(heaviest?.kind ?? "any", n), n], reading, weight };
  const named = words.more(words.one(heaviest, voice), voice.f.exact(events.length - 1));
  return { labels: [named, words.several("any", n), n], reading, weight };
}

/** Places, names and draws the events that lie on a time axis: one way for every figure that has one. */
export function eventLane(axis: TimeAxis, setting: Setting, voice: Voice): EventLane {
  const moments = momentsOn(axis, setting);
  if (moments.length === 0) return { marks: [], height: 0, told: [] };
  const folded = foldEvents(moments).map((each) => ({
    ...each,
    name: nameOf(
      each.moments.map(({ event }) => event),
      axis,
      voice,
    ),
  }));
  return {
    marks: [drawEvents(folded, axis, eventWords[voice.lang].title)],
    height: eventsHeight,
    told: moments.map(({ event }) => told(event, axis, voice)),
  };
}

/** What is told under several time axes of one figure, each thing once. */
export const toldOnce = (lanes: readonly EventLane[]): readonly Sentence[] =>
  eachOnce(lanes.flatMap(({ told }) => told));

import { type Sentence, sentence } from "../marks/sentence.ts";
import type { EventKind, StudyEvent } from "../state/study-events.ts";
import type { Bilingual } from "../words/lang.ts";
import type { Voice } from "../words/voice.ts";

export type EventWords = {
  /** What the marks of events are together. */
  readonly title: string;
  /** The switch that shows them. */
  readonly show: string;
  /** How many stand on the time axes of a figure. */
  readonly count: (n: number, voice: Pick<Voice, "f">) => string;
  /** What an event is, without its day. */
  readonly what: (event: StudyEvent, voice: Voice) => Sentence;
  /** Several of one kind in two words, or of many kinds. */
  readonly several: (kind: EventKind | "any", n: string) => string;
  /** One of several that are told as one, and how many more they are. */
  readonly more: (one: string, n: string) => string;
  /** One of a kind in a word or two. */
  readonly one: (event: StudyEvent, voice: Voice) => string;
  /** Said of a change where control limits are shown. */
  readonly newLimits: string;
};

const english: Readonly<Record<EventKind | "any", string>> = {
  opening: "sites open",
  plan: "plans",
  change: "changes",
  holiday: "holidays",
  any: "events",
};
const norwegian: typeof english = {
  opening: "sykehus åpner",
  plan: "planer",
  change: "endringer",
  holiday: "ferier",
  any: "hendelser",
};

/** What is said of a change, after the specimen that it is of; of enrolment and of both specimens as it is. */
const ofChange = (scope: string, said: string, { names }: Voice): string =>
  scope === "blood" || scope === "tissue" ? `${names.specimen(scope)}: ${said}` : said;

export const eventWords: Bilingual<EventWords> = {
  en: {
    title: "Events",
    show: "Show events",
    count: (n, { f }) => (n === 1 ? "1 event on the time axis" : `${f.exact(n)} events on the time axis`),
    what: (event, voice) => {
      if (event.kind === "opening")
        return sentence`${voice.names.site(event.site)} ${event.planned ? "is to open" : "opened"}`;
      if (event.kind === "plan") return sentence`Plan ${event.version} approved`;
      if (event.kind === "holiday") return sentence`${event.holiday.text_en}`;
      return sentence`${ofChange(event.change.scope, event.change.text_en, voice)}`;
    },
    several: (kind, n) => `${n} ${english[kind]}`,
    more: (one, n) => `${one} and ${n} more`,
    one: (event, voice) => {
      if (event.kind === "opening") return "Site opens";
      if (event.kind === "plan") return "New plan";
      if (event.kind === "holiday") return "Holiday";
      return ofChange(event.change.scope, "Change", voice);
    },
    newLimits: " (new limits)",
  },
  nb: {
    title: "Hendelser",
    show: "Vis hendelser",
    count: (n, { f }) => (n === 1 ? "1 hendelse på tidsaksen" : `${f.exact(n)} hendelser på tidsaksen`),
    what: (event, voice) => {
      if (event.kind === "opening")
        return sentence`${voice.names.site(event.site)} ${event.planned ? "skal åpne" : "åpnet"}`;
      if (event.kind === "plan") return sentence`Plan ${event.version} godkjent`;
      if (event.kind === "holiday") return sentence`${event.holiday.text_nb}`;
      return sentence`${ofChange(event.change.scope, event.change.text_nb, voice)}`;
    },
    several: (kind, n) => `${n} ${norwegian[kind]}`,
    more: (one, n) => `${one} og ${n} til`,
    one: (event, voice) => {
      if (event.kind === "opening") return "Sykehus åpner";
      if (event.kind === "plan") return "Ny plan";
      if (event.kind === "holiday") return "Ferie";
      return ofChange(event.change.scope, "Endring", voice);
    },
    newLimits: " (nye grenser)",
  },
};

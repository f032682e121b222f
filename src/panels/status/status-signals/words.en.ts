import { continued, type Sentence, sentence, strong } from "../../../marks/sentence.ts";
import { capital } from "../../../say/names.ts";
import { type Tellers, tell } from "../../../say/tell.ts";
import { samplesOf } from "../../../words/samples.ts";
import type { Voice } from "../../../words/voice.ts";
import type { Sure, Verdict } from "./facts.ts";
import { falseSignals } from "./false-signals.ts";
import type { Place } from "./listed.ts";
import { monthsBack } from "./model.ts";
import type { Why } from "./signal.ts";
import { longUnderway } from "./waits.ts";
import { linked, outlierName, placeName, type SignalsWords, unmade, upTo40 } from "./wording.ts";

const about = (place: Place | null, { names }: Voice): Sentence | null =>
  place && sentence` for ${placeName(place, names)}`;

const verdicts: Tellers<Verdict> = {
  concerns: ({ n, first, place }, voice) =>
    sentence`${strong(`${voice.f.exact(n)} ${n === 1 ? "concern" : "concerns"}`)}${about(place, voice)}. ${en.heading(first, voice)}: ${en.short(first, voice.f)}.`,
  waiting: ({ first, place }, voice) =>
    sentence`No concern found${about(place, voice)}, but ${en.heading(first, voice)}.`,
  not_judged: ({ judged, not, place }, voice) =>
    judged === 0
      ? sentence`Cannot be said${about(place, voice)}: ${not === 1 ? "the one check" : `none of the ${voice.f.exact(not)} checks`} could be made.`
      : sentence`No concern${about(place, voice)} in ${voice.f.exact(judged)} ${judged === 1 ? "check" : "checks"}; ${strong(voice.f.exact(not))} could not be made.`,
  none: ({ place }, voice) =>
    place === null
      ? sentence`${en.nothing(voice.f, null)}`
      : sentence`No concern${about(place, voice)}: no rule is broken for the worse.`,
};

type Named = Extract<Sure, { readonly named: unknown }>;
const named = (numbers: boolean, before: string, { named: signals, others }: Named, voice: Voice): Sentence =>
  sentence`${before}: ${signals.map((signal, i) => sentence`${i > 0 && "; "}${continued(linked(signal, en, voice))}${numbers && `, ${en.short(signal, voice.f)}`}`)}${others > 0 && `; ${voice.f.exact(others)} more`}.`;

const sure: Tellers<Sure> = {
  more: (fact, voice) => named(true, "Also a concern", fact, voice),
  waits: (fact, voice) => named(false, "Waiting", fact, voice),
  better: (fact, voice) => named(false, "Better than expected", fact, voice),
  cleared: (fact, voice) => named(false, "Cleared since", fact, voice),
  unjudged: ({ n, checks }, { f, names }) =>
    sentence`${f.exact(n)} ${n === 1 ? "check" : "checks"} could not be made${unmade(checks, en, names)}.`,
  elsewhere: ({ n, besides }, { f }) =>
    n === 0
      ? sentence`The whole study has no ${besides ? "other concern" : "concern either"}.`
      : sentence`The whole study has ${f.count(n)} ${besides && "more "}${n === 1 ? "concern" : "concerns"}.`,
};

const since =
  " Since: the first month of an unbroken run until now. In it a rule was broken; or all that had come put the site, or a laboratory above the limits, outside them; or the laboratory was late by the cumulative sum (the figure of late laboratories); or the oldest of the samples that wait had passed its limit. First release: the first whose months reach that month, or the one in which a late laboratory came to lie below its limits; it may have known less of it.";
const roundedSince =
  " Rules are those of the rounded counts. A site or laboratory is outside where every count that the rounding leaves puts it there; since when is not told, and where the rounding leaves it open the check stands as not made. Samples that wait are told from 5 on.";

const whys: Readonly<Record<Why, string>> = {
  not_supplied: "samples are not supplied",
  no_target: "no target is supplied",
  not_announced: "no day is announced for the next release",
  too_few_months: "too few months for limits",
  nobody: "there is nothing to judge yet",
  alone: "there is no other to compare with",
  rounded: "rounding leaves open whether one lies outside the limits",
};

export const en: SignalsWords = {
  title: "What needs attention now?",
  verdict: ({ verdict }, voice) => tell([verdict], verdicts, voice),
  howSure: ({ sure: said }, voice) => upTo40(said, (fact) => tell([fact], sure, voice)),
  note: ({ since, place, next }, { f }) =>
    sentence`Judged on the whole study, always${
      place === null
        ? "."
        : "; only what concerns this choice (a site's laboratory too) is listed, and pace, time to report, what waits and the age of the data are of no single site or laboratory."
    } Rules of months since ${f.month(since)}. A signal is a reason to look, not a cause.${
      next !== null &&
      ` The next release is announced for ${f.day(next)}; after that day these numbers are older than announced.`
    }`,
  method: (rounded) => ({
    definition: `Signals of other figures, gathered from the whole study${rounded ? "" : "; a chosen site or laboratory selects which are listed"}. Concern: a rule of the monthly charts broken towards fewer consents or more days in the last ${monthsBack} months; a site or laboratory below the 99.8 % limits of its funnel plot; an announced update that passed before this data cut. Better than expected: the same rules broken the other way. Waiting: received samples open past their target, and samples that have waited for receipt for more than ${longUnderway} days since the later of collection and consent.`,
    denominator:
      "That of the figure named in each row. Each check has a row, one that could not be made with its reason.",
    formula: `Value: patients (pace of inclusion), median days (time to report), share from 0 to 1 (funnel plots), days the oldest sample has waited (samples past their target).${rounded ? roundedSince : since} Cleared: not broken in the last month that can be judged. Rules that monthly charts broke earlier stand in the table as a log. ${falseSignals.en}`,
    reference: "Wheeler and Chambers 1992; Nelson 1984; Spiegelhalter 2005, doi 10.1002/sim.1970.",
  }),
  nothing: (f, place) =>
    place !== null
      ? "Nothing that concerns this choice alone needs a decision."
      : f.rounded
        ? "Nothing is seen to need a decision: no rule is broken beyond the rounding, and under 5 samples wait too long."
        : "Nothing needs a decision: no rule is now broken for the worse, and no sample waits too long.",
  kinds: { concern: "Concern", waiting: "Waiting", better: "Better than expected", not_judged: "Not judged" },
  heading: (signal, { f, names }) => {
    switch (signal.source) {
      case "enrolment-control":
        return signal.up ? sentence`Inclusion runs faster` : sentence`Inclusion slows down`;
      case "turnaround-control":
        return sentence`${capital(signal.specimen ?? "sample")} reports ${signal.up ? "take longer" : "come sooner"}`;
      case "turnaround-sites":
        return sentence`${outlierName(signal, names)} reports ${signal.specimen ?? "samples"} ${
          signal.place === "below_998" ? "late" : "more often on time"
        }`;
      case "sites-evaluable-rate":
        return sentence`${signal.place === "below_998" ? "Fewer" : "More"} pairs are evaluable at ${outlierName(signal, names)}`;
      case "sites-consent-rate":
        return sentence`${signal.place === "below_998" ? "Fewer" : "More"} patients consent at ${outlierName(signal, names)}`;
      case "turnaround-pending":
        return signal.wait === "report"
          ? sentence`${samplesOf(signal.specimen, signal.late, f)} ${signal.late === 1 ? "is past its" : "are past their"} target`
          : sentence`${f.count(signal.samples)} collected ${signal.specimen} ${signal.samples === 1 ? "sample has" : "samples have"} not arrived`;
      case "study":
        return sentence`The data are older than announced`;
    }
  },
  short: (signal, f) => {
    switch (signal.source) {
      case "enrolment-control":
        return `${f.count(signal.last.value)} consented in ${f.month(signal.last.to)}`;
      case "turnaround-control":
        return `median ${f.days(signal.last.value)} in ${f.rounded ? "the quarter from " : ""}${f.month(signal.last.to)}`;
      case "turnaround-sites":
        return `${f.of(signal.share.events, signal.share.trials)} on time`;
      case "sites-evaluable-rate":
        return `${f.of(signal.share.events, signal.share.trials)} patients`;
      case "sites-consent-rate":
        return `${f.of(signal.share.events, signal.share.trials)} screened`;
      case "turnaround-pending":
        return signal.wait === "report"
          ? `of ${f.count(signal.received)} received and open; target ${f.days(signal.targetDays)}, the oldest waits ${f.days(signal.oldestDays)}`
          : `of ${f.count(signal.underway)} underway; for more than ${f.days(longUnderway)}, the oldest ${f.days(signal.oldestDays)}`;
      case "study":
        return `the next release was announced for ${f.day(signal.announced)}`;
    }
  },
  standing: ({ since, until, standing }, f) => {
    if (since === null) return "since when cannot be said";
    if (standing === "on") return `since ${f.month(since)}, still on`;
    return until === null || until === since
      ? `in ${f.month(since)}, cleared since`
      : `${f.month(since)} to ${f.month(until)}, cleared since`;
  },
  isNew: "new in this release",
  check: ({ source, specimen }, names) => `${names.signal_figure(source)}${specimen === null ? "" : `, ${specimen}`}`,
  why: ({ source, why }, f) =>
    f.vague && source === "turnaround-control" && why === "too_few_months" ? "too few quarters for limits" : whys[why],
};

import type { Specimen } from "../../../cubes/codes.ts";
import { isNothing, type Nothing, nothing } from "../../../define/nothing.ts";
import { definePanel } from "../../../define/panel.ts";
import { hasSupplied, type Needed } from "../../../engine/supplied.ts";
import { siteFunnel } from "../../../kinds/sites-funnel/model.ts";
import { consentsBySite } from "../../../questions/consents-by-site/question.ts";
import { consentsBySiteMonth } from "../../../questions/consents-by-site-month/question.ts";
import { calendarDays } from "../../../questions/days/question.ts";
import { endsByLaboratory } from "../../../questions/ends-by-laboratory/question.ts";
import { type OnTimeMonth, onTimeByLaboratoryMonth } from "../../../questions/on-time-by-laboratory-month/question.ts";
import { ofWhole } from "../../../questions/question.ts";
import { receivedByMonth } from "../../../questions/received-by-month/question.ts";
import { settledBySite } from "../../../questions/settled-by-site/question.ts";
import { settledBySiteMonth } from "../../../questions/settled-by-site-month/question.ts";
import { monthCounts } from "../../../questions/steps-by-month/counts.ts";
import { stepsByMonth } from "../../../questions/steps-by-month/question.ts";
import { stepsByRelease } from "../../../questions/steps-by-release/question.ts";
import { siteSteps } from "../../../questions/steps-by-site/counts.ts";
import { stepsBySite } from "../../../questions/steps-by-site/question.ts";
import { openByFirstConsent, sitesInOrder } from "../../../state/chosen-sites.ts";
import { filterKeys, without } from "../../../state/filters.ts";
import { type MonthlyCount, outsideSince } from "../../../stats/outside-since.ts";
import { controlModel as enrolmentModel } from "../../enrolment/enrolment-control/model.ts";
import { controlModel as turnaroundModel } from "../../turnaround/turnaround-control/model.ts";
import { pendingModel } from "../../turnaround/turnaround-pending/model.ts";
import { current, type SinceModel, sinceModel } from "../../turnaround/turnaround-since/model.ts";
import { sitesModel } from "../../turnaround/turnaround-sites/model.ts";
import { drawSignals } from "./chart.ts";
import type { SinceOf } from "./checks.ts";
import { factsOf } from "./facts.ts";
import { signalsModel } from "./model.ts";
import { table, tableRows } from "./table.ts";
import { words } from "./words.ts";

const sinceIn =
  (counts: readonly MonthlyCount[]): SinceOf =>
  (code, place) => {
    const outside = outsideSince(counts, code, place);
    return { outside, since: outside };
  };
/** The same of laboratories, where one that is late is so since the month that the figure of turnaround-since tells. */
const lateSince =
  (counts: readonly OnTimeMonth[], model: SinceModel | Nothing) =>
  (specimen: Specimen): SinceOf => {
    const seen = sinceIn(counts.filter((row) => row.specimen === specimen));
    const laboratories = isNothing(model) ? [] : model.watched.filter((each) => each.specimen === specimen);
    return (code, place) => {
      const own = laboratories.flatMap((each) => each.laboratories).find(({ node }) => node === code);
      const late = { ...seen(code, place), since: (own && current(own)?.from) ?? null };
      return place === "below_998" ? late : seen(code, place);
    };
  };

const consents = ["patients.consented_on"] as const;
const receipts = ["samples", "samples.received_on"] as const;
const reports = [...receipts, "samples.reported_on"] as const;

export const statusSignals = definePanel({
  id: "status-signals",
  page: "status",
  compared: null,
  related: ["turnaround-since", "enrolment-by-site"],
  keys: ["signal_kind", "rule", "specimen", "site", "node", "from_month", "panel"],
  rowsOf: "node",
  alsoOn: ["unit"],
  // Signals are judged on the whole study; a site or laboratory selects which are listed.
  untouchedBy: ["period", "tumour_group"],
  // Since when a site or laboratory stands out is not told of rounded counts.
  leadershipAlone: ["onTimeMonths", "consentMonths", "settledMonths"],
  questions: {
    patients: ofWhole(stepsByMonth),
    bySite: ofWhole(stepsBySite),
    ends: ofWhole(endsByLaboratory),
    receivedByMonth: ofWhole(receivedByMonth),
    days: ofWhole(calendarDays),
    consent: ofWhole(consentsBySite),
    settled: ofWhole(settledBySite),
    onTimeMonths: ofWhole(onTimeByLaboratoryMonth),
    consentMonths: ofWhole(consentsBySiteMonth),
    settledMonths: ofWhole(settledBySiteMonth),
    earlier: ofWhole(stepsByRelease),
  },
  model: (
    { patients, bySite, ends, receivedByMonth, days, consent, settled, earlier, ...months },
    { manifest, filters },
  ) => {
    const { study, rounding } = manifest;
    const whole = { manifest, filters: without(filters, filterKeys) };
    const sites = sitesInOrder(study, whole.filters);
    /** A panel's model, or nothing where what it rests on was not supplied. */
    const of = <Model>(needs: readonly Needed[], make: () => Model | Nothing): Model | Nothing => {
      const what = needs.find((needed) => !hasSupplied(manifest, needed));
      return what ? nothing({ why: "not_supplied", what }) : make();
    };
    return signalsModel(
      {
        enrolment: of(consents, () =>
          enrolmentModel(monthCounts(patients, whole), openByFirstConsent(study, siteSteps(bySite)), whole.filters),
        ),
        turnaround: of(reports, () => turnaroundModel(receivedByMonth, study)),
        pending: of(receipts, () => pendingModel(days, study)),
        laboratories: of(reports, () => sitesModel(ends, whole)),
        consent: of(consents, () => siteFunnel(consent, { unit: "site", all: sites }, null, rounding)),
        evaluable: of([...consents, "samples"], () =>
          siteFunnel(settled, { unit: rounding ? "node" : "site", all: sites }, null, rounding),
        ),
        releases: [...new Set(earlier.map(({ release }) => release)), manifest.release],
        since: {
          laboratory: lateSince(
            months.onTimeMonths,
            of(reports, () => sinceModel(ends, months.onTimeMonths, whole)),
          ),
          consent: sinceIn(months.consentMonths),
          evaluable: sinceIn(months.settledMonths),
        },
      },
      study,
      filters,
    );
  },
  facts: factsOf,
  draw: drawSignals,
  table,
  rows: tableRows,
  words,
});

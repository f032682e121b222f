import type { Study } from "../../../cubes/study.ts";
import { isNothing, type Nothing } from "../../../define/nothing.ts";
import type { SiteFunnel } from "../../../kinds/sites-funnel/model.ts";
import { lastCompleteMonth } from "../../../stats/complete-month.ts";
import { addMonths } from "../../../stats/months.ts";
import type { ControlModel as EnrolmentControl } from "../../enrolment/enrolment-control/model.ts";
import type { ControlModel as TurnaroundControl } from "../../turnaround/turnaround-control/model.ts";
import type { PendingModel } from "../../turnaround/turnaround-pending/model.ts";
import type { SitesModel } from "../../turnaround/turnaround-sites/model.ts";
import {
  ageTopics,
  enrolmentTopics,
  laboratoryTopics,
  pendingTopics,
  siteTopics,
  type Topic,
  turnaroundTopics,
} from "./topics.ts";

export type SignalsModel = {
  readonly topics: readonly Topic[];
  /** First month (YYYY-MM) whose broken rules count. */
  readonly since: string;
};
/** The models of the panels that signals come from. */
export type Parts = {
  readonly enrolment: EnrolmentControl | Nothing;
  readonly turnaround: TurnaroundControl | Nothing;
  readonly consent: SiteFunnel | Nothing;
  readonly evaluable: SiteFunnel | Nothing;
  readonly laboratories: SitesModel | Nothing;
  readonly pending: PendingModel | Nothing;
};

/** Rules broken longer ago than these months are no news. */
export const monthsBack = 6;

/** What is found in a panel's model; a panel that can show nothing has no signal. */
const within = <Model>(model: Model | Nothing, find: (model: Model) => Topic[]): Topic[] =>
  isNothing(model) ? [] : find(model);

/** Real signals only, from the rules of the panels themselves: nothing here is computed anew. */
export function signalsModel(parts: Parts, study: Study): SignalsModel {
  const since = addMonths(lastCompleteMonth(study.data_cut), 1 - monthsBack);
  return {
    topics: [
      ...within(parts.enrolment, (model) => enrolmentTopics(model, since)),
      ...within(parts.turnaround, (model) => turnaroundTopics(model, since)),
      ...within(parts.pending, pendingTopics),
      ...within(parts.laboratories, laboratoryTopics),
      ...within(parts.consent, siteTopics("sites-consent-rate")),
      ...within(parts.evaluable, siteTopics("sites-evaluable-rate")),
      ...ageTopics(study),
    ],
    since,
  };
}

import type { Panel } from "../../define/panel.ts";
import { enrolmentBySite } from "../enrolment/enrolment-by-site/panel.ts";
import { caseMix } from "./case-mix/panel.ts";
import { sitesConsentRate } from "./sites-consent-rate/panel.ts";
import { sitesEvaluableRate } from "./sites-evaluable-rate/panel.ts";
import { sitesOpening } from "./sites-opening/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [enrolmentBySite, sitesOpening, sitesConsentRate, sitesEvaluableRate, caseMix];

import { enrolmentBySite } from "./enrolment-by-site/panel.ts";
import type { Panel } from "./panel.ts";

/** Every panel, in the order in which its page shows it. */
export const panels: readonly Panel[] = [enrolmentBySite];

import { enrolmentBySite } from "./enrolment-by-site/panel.ts";
import { enrolmentForecast } from "./enrolment-forecast/panel.ts";
import { type PageId, panelPages } from "./pages.ts";
import type { Panel } from "./panel.ts";
import { turnaroundSegments } from "./turnaround-segments/panel.ts";
import { turnaroundTotal } from "./turnaround-total/panel.ts";

/** Every panel, in the order in which its page shows it. */
export const panels: readonly Panel[] = [enrolmentForecast, enrolmentBySite, turnaroundTotal, turnaroundSegments];

/** Pages that have a panel; the others are not made. */
export const pagesShown: readonly PageId[] = panelPages.filter((page) => panels.some((panel) => panel.page === page));

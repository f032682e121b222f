import type { Panel } from "../../define/panel.ts";
import { statusHeadlines } from "./status-headlines/panel.ts";
import { statusSignals } from "./status-signals/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [statusHeadlines, statusSignals];

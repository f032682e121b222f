import type { Panel } from "../../define/panel.ts";
import { agreementGenes } from "./agreement-genes/panel.ts";
import { genesMatrix } from "./genes-matrix/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [genesMatrix, agreementGenes];

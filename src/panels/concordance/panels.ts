import type { Panel } from "../../define/panel.ts";
import { agreementByInterval } from "./agreement-by-interval/panel.ts";
import { agreementBySignal } from "./agreement-by-signal/panel.ts";
import { agreementByTumour } from "./agreement-by-tumour/panel.ts";
import { agreementCrosstable } from "./agreement-crosstable/panel.ts";
import { agreementPatients } from "./agreement-patients/panel.ts";
import { agreementVariants } from "./agreement-variants/panel.ts";
import { bounds } from "./bounds/panel.ts";
import { discordanceReasons } from "./discordance-reasons/panel.ts";
import { msi } from "./msi/panel.ts";
import { precision } from "./precision/panel.ts";
import { sameTarget } from "./same-target/panel.ts";
import { tmb } from "./tmb/panel.ts";
import { vaf } from "./vaf/panel.ts";

/** The panels of the page, in its order. */
export const panels: readonly Panel[] = [
  agreementPatients,
  agreementCrosstable,
  agreementBySignal,
  agreementByInterval,
  agreementByTumour,
  precision,
  bounds,
  sameTarget,
  agreementVariants,
  vaf,
  tmb,
  msi,
  discordanceReasons,
];

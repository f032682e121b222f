import { specimens } from "../../../cubes/codes.ts";
import { column, declareTable } from "../../../define/table.ts";
import { shareStatus } from "../../../stats/few.ts";
import type { Share } from "../../../stats/share.ts";
import { pairedMeasures, type SuccessModel } from "./shares.ts";

const units = column.count("samples or patients");

export const table = declareTable({
  measure: column.code("measure"),
  specimen: column.code("specimen"),
  class: column.code("class"),
  outcome_reason: column.text(),
  events: units,
  trials: units,
  share: column.estimate("trials"),
  mcnemar_p: column.p(),
  status: column.status(),
});

const told = ({ share, ...named }: { readonly share: Share }) => ({
  ...named,
  events: share.events,
  trials: share.trials,
  share: share.estimate,
  status: shareStatus(share.trials),
});
const notGiven = "not_given";

/** Where MSI and TMB were not supplied, what their assays can be evaluated for is not known. */
const unknown = (["msi", "tmb"] as const).flatMap((name) =>
  specimens.map((specimen) => ({
    measure: "evaluable",
    specimen,
    class: name,
    events: null,
    trials: null,
    share: null,
    status: "not_supplied" as const,
  })),
);

/** Results, reports of all asked for, pairs, outcomes with their reasons under them, and evaluability. */
export const tableRows = ({ result, asked, paired, mcnemarP, outcomes, evaluable, biomarkers }: SuccessModel) => [
  ...result.map(told),
  ...asked.map(told),
  ...pairedMeasures.map((measure) => ({
    measure,
    ...told({ share: paired[measure] }),
    mcnemar_p: measure === "paired_blood_only" || measure === "paired_tissue_only" ? mcnemarP : null,
  })),
  ...outcomes.flatMap(({ reasons, ...row }) => [
    told(row),
    ...reasons.map(({ reason, share }) => ({ ...told({ ...row, share }), outcome_reason: reason ?? notGiven })),
  ]),
  ...evaluable.map(told),
  ...(biomarkers ? [] : unknown),
];

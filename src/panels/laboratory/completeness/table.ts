import { column, declareTable } from "../../../define/table.ts";
import { shareStatus } from "../../../stats/few.ts";
import { type CompletenessModel, linesOf } from "./model.ts";

export const table = declareTable({
  field: column.code("due_field"),
  site: column.code("site"),
  values_due: column.count("values"),
  values_missing: column.count("values"),
  share: column.share("values_due"),
  newest_month: column.month(),
  status: column.status(),
});

export const tableRows = (model: CompletenessModel) =>
  linesOf(model).map(({ field, site, due, missing, newest }) => ({
    ...{ field, site, values_due: due, values_missing: missing, newest_month: newest },
    share: due === 0 ? null : (due - missing) / due,
    status: shareStatus(due),
  }));

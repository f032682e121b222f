import { column } from "../../define/table.ts";
import type { Compared } from "../../stats/compared.ts";

const limit = column.share();

/** Columns of the limits that a share is held against, and where it lies. */
export const limitColumns = {
  limit_low95: limit,
  limit_high95: limit,
  limit_low998: limit,
  limit_high998: limit,
  outside: column.code("funnel_place"),
};

/** The cells of those columns; empty where there is nothing to hold it against. */
export const limitCells = (point: Compared | undefined) => ({
  limit_low95: point?.against?.limits.low95,
  limit_high95: point?.against?.limits.high95,
  limit_low998: point?.against?.limits.low998,
  limit_high998: point?.against?.limits.high998,
  outside: point?.against?.place,
});

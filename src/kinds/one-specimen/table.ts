import { column, declareTable } from "../../define/table.ts";

const patients = column.count("patients");
const needed = column.number("patients");

/** The table of a panel on one specimen: all first, then each part. */
export const oneTable = (codes: "gain_part" | "loss_part") =>
  declareTable({
    part: column.code(codes),
    found: patients,
    tested: patients,
    share: column.estimate("tested"),
    needed_to_test: needed,
    needed_low: needed,
    needed_high: needed,
    with_haematopoiesis: patients,
    status: column.status(),
  });

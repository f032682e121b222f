import { codeIn, textIn } from "../../partners/make.ts";
import { noMonth } from "../../partners/months.ts";
import { partners } from "../partner.ts";
import { steps, stepsByRelease } from "./question.ts";

export const stepsByReleasePolicy = partners("steps-by-release", stepsByRelease, {
  told: "as is",
  from: ["steps-by-month"],
  rows: (_, __, earlier) =>
    earlier.flatMap(({ release, answered }) => {
      const dated = answered("steps-by-month").filter(
        (cell) => cell.at["step"] !== "screened" && cell.at["month"] !== noMonth,
      );
      return [...Map.groupBy(dated, (cell) => codeIn(steps, cell, "step"))].map(([step, cells]) => ({
        ...{ release, step },
        first_month: cells.map((cell) => textIn(cell, "month")).toSorted()[0] ?? "",
        patients: cells.reduce((sum, { n }) => sum + n, 0),
      }));
    }),
});

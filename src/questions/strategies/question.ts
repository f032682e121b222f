import { strategies as orders, strategyOutcomes } from "../../cubes/codes.ts";
import { codeOf, count, orNull, type Row } from "../../engine/decode.ts";
import { question } from "../question.ts";
import sql from "./question.sql?raw";

/** Consented patients under each order of tests, by what it comes to and how many tests it takes. */
export const strategies = question({
  sql,
  columns: {
    strategy: codeOf(orders),
    outcome: codeOf(strategyOutcomes),
    /** Null where blood or tissue is awaited. */
    tests: orNull(count),
    patients: count,
    with_haematopoiesis: count,
  },
});
/** Consented patients for whom an order comes to the same with as many tests. */
export type StrategyCount = Row<typeof strategies.columns>;

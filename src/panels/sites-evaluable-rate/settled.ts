import { addMonths } from "../../stats/months.ts";
import { lastCompleteMonth } from "../enrolment-by-month/complete-month.ts";

/** The last month (YYYY-MM) all of whose consents are at least three whole months before a day (YYYY-MM-DD). */
export const lastSettled = (day: string): string => addMonths(lastCompleteMonth(day), -3);

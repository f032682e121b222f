import { z } from "zod";

/** Whether a day or month, as ISO 8601, lies in years that a study may be of. */
const isPlannable = (day: string): boolean => day >= "1900" && day < "2200";
/** A real calendar day, YYYY-MM-DD. */
export const day = z.iso.date("must be a real day, YYYY-MM-DD").refine(isPlannable, "must be a day from 1900 to 2199");
export const monthText = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month, YYYY-MM")
  .refine(isPlannable, "must be a month from 1900 to 2199")
  .meta({ format: "month" });
/** Characters that no page, picture or table can show: controls, halves of pairs, and what Unicode keeps for no use. */
const unseen = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
export const text = z
  .string()
  .refine((value) => !unseen.test(value), "must have no character that cannot be shown, as a line end or a NUL");
/** The Norwegian of a text that stands beside it. */
export const norwegian = text.optional().describe("The same in Norwegian; without it the other is shown");
export const code = text.min(1, "must not be empty");

function isPlainAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && url.protocol === "https:" && url.username === "" && url.password === "";
}
/** An address that anyone may open. */
export const address = code.refine(isPlainAddress, "must be an address that begins with https://, without a password");

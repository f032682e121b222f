/** Why a typed cost cannot be read. */
export type CostFault = "negative" | "decimals" | "too_large" | "not_a_number";

/** A cost as it is kept: without the spaces that part thousands. */
export const tidyCost = (text: string): string => text.replace(/\s/g, "");

/** Nothing is wrong with a whole number of kroner from 0 to 999,999,999; else the first rule that it breaks. */
export function costFault(text: string): CostFault | null {
  const plain = tidyCost(text);
  if (/^\d{1,9}$/.test(plain)) return null;
  if (/^[-−–]/.test(plain)) return "negative";
  if (/^\d+[.,]\d*$/.test(plain) || /^\d{1,3}([.,]\d{3})+$/.test(plain)) return "decimals";
  return /^\d+$/.test(plain) ? "too_large" : "not_a_number";
}

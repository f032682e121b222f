/**
 * The day (YYYY-MM-DD) from which a site counts as open: that of its opening, or the first day of the month (YYYY-MM) of its first
 * consent where that came before, or where no opening is known, for then it was open. Null where neither is known.
 */
export function openSince(opened: string | null, firstConsent: string | null): string | null {
  if (firstConsent === null) return opened;
  return opened !== null && opened.slice(0, 7) <= firstConsent ? opened : `${firstConsent}-01`;
}

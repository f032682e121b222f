/**
 * The day (YYYY-MM-DD) from which a site counts as open: that of its opening, or the first day of an earlier month (YYYY-MM) in
 * which somebody consented there, for then it was. Null where no opening is known.
 */
export const openSince = (opened: string | null, firstConsent: string | null): string | null =>
  opened !== null && firstConsent !== null && firstConsent < opened.slice(0, 7) ? `${firstConsent}-01` : opened;

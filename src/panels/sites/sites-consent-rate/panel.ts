import { sitesFunnelPanel } from "../../../kinds/sites-funnel/panel.ts";
import { consentsBySite } from "../../../questions/consents-by-site/question.ts";
import { words } from "./words.ts";

export const sitesConsentRate = sitesFunnelPanel({
  id: "sites-consent-rate",
  question: consentsBySite,
  words,
  leadershipOnly: {
    en: "Rounded, the counts of single hospitals are too small to be held against limits; the study's leadership sees them exact.",
    nb: "Avrundet er antallene ved enkeltsykehus for små til å holdes mot grenser; studieledelsen ser dem nøyaktig.",
  },
});

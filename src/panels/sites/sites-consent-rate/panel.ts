import { sitesFunnelPanel } from "../../../kinds/sites-funnel/panel.ts";
import { consentsBySite } from "../../../questions/consents-by-site/question.ts";
import { words } from "./words.ts";

export const sitesConsentRate = sitesFunnelPanel({
  id: "sites-consent-rate",
  label: { en: "screened patients who consented", nb: "screenede pasienter som samtykket" },
  question: consentsBySite,
  words,
  partners: "site",
});

import { dayPlace } from "../offline/names.ts";
import type { Bilingual } from "./lang.ts";

type OfflineWords = {
  /** On a page that was kept, in place of one that did not come; the day on which it was had is put in when it is shown. */
  readonly kept: (release: string) => string;
  /** What the site says when it answers again: that nothing has changed, or what has. */
  readonly same: string;
  readonly changed: string;
  readonly newer: (shown: string, newest: string) => string;
  readonly withdrawn: (shown: string) => string;
  readonly load: string;
  /** At the foot of every page: that what is read is kept, which the reader may end. */
  readonly label: string;
};

const en: OfflineWords = {
  kept: (release) => `No connection to the site: this is what you saw on ${dayPlace}, release ${release}.`,
  same: "Connected again: this is still the newest.",
  changed: "Connected again: this page has changed since.",
  newer: (shown, newest) => `Connected again: this page shows release ${shown}, and ${newest} is there.`,
  withdrawn: (shown) => `Connected again: release ${shown}, which this page shows, has been withdrawn.`,
  load: "Load the newest",
  label: "Keep what I read on this device, to read it without a connection",
};

const nb: OfflineWords = {
  kept: (release) => `Ingen forbindelse med nettstedet: dette er det du så ${dayPlace}, utgave ${release}.`,
  same: "Forbindelsen er tilbake: dette er fortsatt det nyeste.",
  changed: "Forbindelsen er tilbake: denne siden er endret siden da.",
  newer: (shown, newest) => `Forbindelsen er tilbake: siden viser utgave ${shown}, og ${newest} er kommet.`,
  withdrawn: (shown) => `Forbindelsen er tilbake: utgave ${shown}, som siden viser, er trukket tilbake.`,
  load: "Last det nyeste",
  label: "Behold det jeg leser på denne enheten, for å lese det uten forbindelse",
};

export const offlineWords: Bilingual<OfflineWords> = { en, nb };

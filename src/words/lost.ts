import type { Bilingual } from "./lang.ts";

type LostWords = {
  readonly title: string;
  /** That an address has no page. */
  readonly lost: string;
  /** That a leadership link came with its key in front of the mark that keeps it in the browser. */
  readonly sent: string;
};

/** What stands where an address has no page. */
export const lostWords: Bilingual<LostWords> = {
  en: {
    title: "No such page",
    lost: "There is no page at this address.",
    sent: "This leadership link was changed on its way, and its key has been sent to the host: ask for a new link.",
  },
  nb: {
    title: "Siden finnes ikke",
    lost: "Det er ingen side på denne adressen.",
    sent: "Lenken til ledelsens visning ble endret underveis, og nøkkelen er sendt til verten: be om en ny lenke.",
  },
};

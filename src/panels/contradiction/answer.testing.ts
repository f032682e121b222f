import { mostWords, wordsIn } from "../../define/fitting.ts";
import type { Panel, Reply } from "../../define/panel.ts";
import { type Bilingual, langs } from "../../words/lang.ts";
import type { Fault } from "./said.testing.ts";

/** A title that asks for yes or no. */
const asks = /^(?:Are|Is|Do|Does|Did|Can|Has|Have|Was|Were|Would|Will)\b/;
/** What stands first where it does: yes, no, not yet, cannot be said, or how far, of each specimen by itself where both are asked of. */
const answers: Bilingual<RegExp> = {
  en: /^(?:(?:Blood|Tissue|Blood and tissue): )?(?:yes|no|not|in part|hardly|cannot be)\b/i,
  nb: /^(?:(?:Blod|Vev|Blod og vev): )?(?:ja|nei|ikke|delvis|knapt|kan ikke)(?![\p{L}\d])/iu,
};

/** Whether a reply answers first, where its title asks, and in no more words than it may have. */
export const answeredBadly = (
  { title }: Pick<Panel, "title">,
  reply: Pick<Reply, "verdict" | "howSure" | "isNothing">,
): readonly Fault[] =>
  langs.flatMap((lang) => {
    const verdict = reply.verdict(lang).text.replaceAll("\u00a0", " ");
    const sure = reply.howSure(lang)?.text ?? "";
    const long = ([text, most]: readonly [string, number]): readonly Fault[] => {
      const { length } = wordsIn(text);
      return length > most ? [{ rule: "length", said: text, why: `${length} words, ${most} at most` }] : [];
    };
    return [
      ...long([reply.verdict(lang).text, mostWords.verdict]),
      ...long([sure, mostWords.howSure]),
      ...(/interval|\d [–-] \d/.test(verdict)
        ? [{ rule: "interval", said: verdict, why: "an interval in the verdict" }]
        : []),
      ...(asks.test(title("en")) && !reply.isNothing && !answers[lang].test(verdict)
        ? [{ rule: "answer", said: verdict, why: `no answer first to “${title(lang)}”` }]
        : []),
    ];
  });

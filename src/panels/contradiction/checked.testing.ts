import type { Panel, Reply } from "../../define/panel.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Manifest } from "../../engine/manifest.ts";
import type { Filters } from "../../state/filters.ts";
import type { Lang } from "../../words/lang.ts";
import { otherUnderOneName } from "./across.testing.ts";
import { answeredBadly } from "./answer.testing.ts";
import { isApart } from "./apart.testing.ts";
import { otherNumbers } from "./languages.testing.ts";
import { numbersNotHeld } from "./numbers.testing.ts";
import {
  consentedAt,
  countedDifferently,
  lateDifferently,
  reportedDifferently,
  soonDifferently,
} from "./one-thing.testing.ts";
import { othersNamed, somebodyLeft } from "./part.testing.ts";
import type { Fault, Said } from "./said.testing.ts";
import { brokenWords } from "./words.testing.ts";

export type Found = Fault & { readonly panel: string };
type Asked = {
  readonly manifest: Manifest;
  readonly filters: Filters;
  readonly engine: Engine;
  /** The same study in which nothing has happened, where the filters leave nobody. */
  readonly ofNothing?: Engine | undefined;
};

/** A text of rounded counts without what says so: a table holds the number alone, and of a share of few no limit. */
const plain = (text: string): string =>
  text.replaceAll(/\b(about|omtrent) (?=\d)/gi, "").replaceAll(/ under \d+\s%(?=[,.])/g, "");

/** Every contradiction of these panels in one study under one choice of filters. */
export async function contradictions(panels: readonly Panel[], asked: Asked): Promise<readonly Found[]> {
  const { manifest, filters, engine, ofNothing } = asked;
  const setting = { manifest, filters };
  const replies = await Promise.all(panels.map(async (panel) => ({ panel, reply: await panel.ask(engine, setting) })));
  const tables = new Map(replies.map(({ panel, reply }) => [panel.id, reply.table]));
  const sites = tables.get("enrolment-by-site");
  const toldOf = (text: string): string => (manifest.rounding ? plain(text) : text);
  const saidIn = (lang: Lang, panel: Panel, reply: Reply): Said => ({
    panel: panel.id,
    lang,
    verdict: toldOf(reply.verdict(lang).text),
    howSure: toldOf(reply.howSure(lang)?.text ?? ""),
    table: reply.table,
    setting: { manifest, filters: panel.followed(filters) },
    consented: sites ? consentedAt(sites, filters, manifest.study) : 0,
    elsewhere: (id) => tables.get(id),
  });
  const found: Found[] = [];
  for (const { panel, reply } of replies) {
    const [en, nb] = [saidIn("en", panel, reply), saidIn("nb", panel, reply)];
    const faults = [
      ...[en, nb].flatMap((said) => [...numbersNotHeld(said), ...brokenWords(said), ...othersNamed(said)]),
      ...answeredBadly(panel, reply),
      ...otherNumbers(en, nb),
      ...(ofNothing ? somebodyLeft(en, saidIn("en", panel, await panel.ask(ofNothing, setting))) : []),
    ];
    found.push(...faults.map((fault) => ({ panel: panel.id, ...fault })));
  }
  const answers = replies.map(({ panel, reply }) => ({
    panel: panel.id,
    followed: panel.followed(filters),
    table: reply.table,
  }));
  const across = [
    ...otherUnderOneName(answers, isApart),
    ...countedDifferently(answers, manifest.study),
    ...lateDifferently(answers),
    ...soonDifferently(answers),
    ...reportedDifferently(answers, manifest.rounding !== undefined),
  ];
  return [...found, ...across.map((fault) => ({ panel: "across", ...fault }))];
}

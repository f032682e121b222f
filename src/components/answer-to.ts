import type { Panel } from "../define/panel.ts";
import type { Filters } from "../state/filters.ts";
import type { PageId } from "../state/pages.ts";
import { sideA, sideB, versusOf } from "../state/versus.ts";
import { answering, earlier, readManifest } from "./database.ts";
import type { Answer } from "./held.ts";
import { page } from "./here.ts";
import { script } from "./script.ts";

type Of = PageId | undefined;

/** What a panel says under filters that compare nothing. */
async function plain(panel: Panel, filters: Filters, of: Of): Promise<Answer> {
  const [engine, manifest] = await Promise.all([answering(panel.followed(filters), of), readManifest()]);
  return { reply: await panel.ask(engine, { manifest, filters }), manifest, filters };
}

/** The same of an earlier release. */
async function plainOf(release: string, panel: Panel, filters: Filters, of: Of): Promise<Answer> {
  const { manifest, answering } = await earlier(release);
  const engine = await answering(panel.followed(filters), of);
  return { reply: await panel.ask(engine, { manifest, filters }), manifest, filters };
}

/** What a panel says under filters; of two choices, what both say and by how much they differ. `of` is the page whose files answer. */
export async function answerTo(panel: Panel, filters: Filters, of: Of = page): Promise<Answer> {
  const versus = versusOf(panel.followed(filters));
  if (versus === null) return plain(panel, sideA(filters), of);
  const other = sideB(filters);
  const [{ comparedReply }, a, b] = await Promise.all([
    script(import("../compare/reply.ts")),
    plain(panel, sideA(filters), of),
    versus.key === "release" ? plainOf(versus.value, panel, other, of) : plain(panel, other, of),
  ]);
  return { reply: comparedReply(panel, { a, b }, filters), manifest: a.manifest, filters };
}

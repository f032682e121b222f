import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PartnerRelease } from "../../src/partners/release.ts";
import type { Explained } from "./audit.ts";

/** What a thread is to audit. */
export type AuditOrder = { readonly partners: readonly PartnerRelease[]; readonly exact: readonly PartnerRelease[] };

/** `audit` in a thread of its own, so that whoever asks can go on meanwhile. Rejects with what it throws. */
export async function auditApart(order: AuditOrder): Promise<Explained> {
  const thread = new Worker(new URL("./thread.ts", import.meta.url), { workerData: order });
  const [explained] = await once(thread, "message");
  return explained;
}

import { parentPort, workerData } from "node:worker_threads";
import { audit } from "./audit.ts";
import type { AuditOrder } from "./audit-apart.ts";

const { partners, exact } = workerData as AuditOrder;
parentPort?.postMessage(audit(partners, exact));

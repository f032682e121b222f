import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workerData } from "node:worker_threads";
import { type Parcel, packed, packedLightly } from "./compress.ts";

const { folder, paths } = workerData as Parcel;
const isPublished = process.env["SAMSVAR_QUICK"] === undefined;
for (const own of paths) {
  const path = join(folder, own);
  const content = readFileSync(path);
  const { br, gz } = isPublished ? packed(own, content) : packedLightly(content);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}

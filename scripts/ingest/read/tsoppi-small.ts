import { shown } from "../../aggregate/problem.ts";
import { required } from "./cells.ts";
import { fileTable } from "./file-table.ts";
import { labels } from "./labels.ts";
import type { Sample } from "./reading.ts";
import type { Origin } from "./sample.ts";
import { smallVariant } from "./small-variant.ts";
import { Refused } from "./verdict.ts";

/** Only the columns that are read; the table has some forty more, which differ between versions. */
export const tsoppiSmallColumns = labels([
  ["id", "Sample_ID", "TSOPPI 0.3"],
  ["gene", "Gene_symbol", "TSOPPI 0.3"],
  ["location", "Genomic_location", "TSOPPI 0.3"],
  ["change", "DNA_change", "TSOPPI 0.3"],
  ["depth", "Depth_tumor_DNA", "TSOPPI 0.3"],
  ["vaf", "AF_tumor_DNA", "TSOPPI 0.3"],
  ["class", "TSO500_LocalApp_class", "TSOPPI 0.3"],
]);

const origins: Readonly<Record<string, Origin>> = { SOM: "somatic", GL_DB: "germline", GL_P: "germline" };

/** TSOPPI's table of small variants: the class of LocalApp tells somatic (SOM), germline (GL_…) and blacklisted (BL). */
export const tsoppiSmall = fileTable(tsoppiSmallColumns, (reading) => {
  const samples = new Map<string, Sample>();
  reading.kind = "tissue";
  return {
    name: "small variants",
    needed: ["id", "gene", "location", "change", "depth", "vaf", "class"],
    onComment: (text) => {
      const version = /Version string: (\S+)/.exec(text)?.[1];
      if (version !== undefined) reading.version = version;
    },
    onHeader: () => reading.unknown.splice(0),
    row: (row) => {
      const id = required(row("id"), "Sample_ID");
      const kind = row("class");
      const origin = origins[kind];
      if (origin === undefined && kind !== "BL")
        throw new Refused("TSO500_LocalApp_class", shown(kind), "SOM, GL_DB, GL_P or BL");
      const [chromosome = "", position = "", ...beyond] = row("location").split(":");
      if (beyond.length > 0) throw new Refused("Genomic_location", shown(row("location")), "chromosome:position");
      const [reference = "", alternative = "", ...more] = row("change").split(">");
      if (more.length > 0) throw new Refused("DNA_change", shown(row("change")), "reference>alternative");
      const place = { chromosome, position, reference, alternative };
      const call = smallVariant({
        gene: row("gene"),
        ...place,
        vaf: row("vaf"),
        depth: row("depth"),
        origin: origin ?? null,
      });
      const sample = samples.get(id) ?? reading.addSample({ id });
      samples.set(id, sample);
      if (kind === "BL") {
        reading.saw(sample, call.key);
        return { out: "blacklisted (BL)" };
      }
      if (call.gene === null) return { out: "blank gene" };
      reading.add(sample, "small", call);
      return "kept";
    },
  };
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile, iisFile } from "./files.ts";

/** Writes beside the pages what hosts read there: `_headers`, and `web.config` for Internet Information Services. */
export const hosting = (): AstroIntegration => ({
  name: "hosting",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const folder = fileURLToPath(dir);
      writeFileSync(join(folder, "_headers"), headersFile());
      writeFileSync(join(folder, "web.config"), iisFile());
    },
  },
});

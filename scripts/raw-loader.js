import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

// Lets Node read `file.sql?raw` and `file.css?raw` as the site's bundler does: as a module whose default export is the text.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith("?raw")) return next(url, context);
    const text = readFileSync(new URL(url.slice(0, -"?raw".length)), "utf8");
    return { format: "module", source: `export default ${JSON.stringify(text)}`, shortCircuit: true };
  },
});

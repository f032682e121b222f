import { runPinned } from "./bootstrap.js";

// Questions read their statements as text.
runPinned("start-site.ts", ["--import", "./scripts/raw-loader.js"]);

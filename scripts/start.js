import { runPinned } from "./bootstrap.js";

runPinned("start-site.ts");

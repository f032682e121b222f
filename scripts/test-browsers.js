import { runPinned } from "./bootstrap.js";

runPinned("run-browser-tests.ts");

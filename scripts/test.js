import { runPinned } from "./bootstrap.js";

runPinned("run-tests.ts");

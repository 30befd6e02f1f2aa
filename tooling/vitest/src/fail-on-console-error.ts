import { afterAll, afterEach } from "vitest";
import { watchConsoleError } from "./watch-console-error.ts";

// Vitest reports what an afterEach throws as a failure of the test that ran.
const watch = watchConsoleError(console);
afterEach(watch.refuseErrors);
afterAll(watch.refuseErrors);

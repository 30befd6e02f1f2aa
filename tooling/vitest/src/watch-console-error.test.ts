import { expect, test, vi } from "vitest";
import { watchConsoleError } from "./watch-console-error.ts";

test("an unexpected console.error is still printed and then refused once", () => {
  const print = vi.fn();
  const sink = { error: print };
  const watch = watchConsoleError(sink);
  sink.error("Warning:", "each child needs a key");

  expect(print).toHaveBeenCalledExactlyOnceWith("Warning:", "each child needs a key");
  expect(watch.refuseErrors).toThrow("Unexpected console.error: Warning: each child needs a key");
  expect(watch.refuseErrors).not.toThrow();
});

test("a quiet test is not refused", () => {
  expect(watchConsoleError({ error: vi.fn() }).refuseErrors).not.toThrow();
});

test("an error that the test itself caught with a spy is expected", () => {
  const sink = { error: vi.fn() };
  const watch = watchConsoleError(sink);
  const spy = vi.spyOn(sink, "error").mockImplementation(() => undefined);
  sink.error("expected");

  expect(spy).toHaveBeenCalledOnce();
  expect(watch.refuseErrors).not.toThrow();
});

test("files of one worker share one watch, so no error is counted twice", () => {
  const sink = { error: vi.fn() };
  expect(watchConsoleError(sink)).toBe(watchConsoleError(sink));
});

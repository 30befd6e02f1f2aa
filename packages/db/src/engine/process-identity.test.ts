import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import {
  describeThisProcess,
  findProcessStartWithPs,
  judgeLiveness,
  type ProcessIdentity,
} from "./process-identity.ts";

const here = describeThisProcess();
const deadPid = spawnSync("true").pid;

const cases: readonly [sentence: string, change: Partial<ProcessIdentity>, expected: string][] = [
  ["the same process is alive", {}, "alive"],
  ["a pid that nobody has is dead", { pid: deadPid }, "dead"],
  ["a pid that somebody else has by now is dead", { processStart: "earlier" }, "dead"],
  ["a process of an earlier boot is dead, whatever its pid", { bootId: "earlier" }, "dead"],
  ["a process whose start nobody could read is alive as long as its pid is", { processStart: null }, "alive"],
  ["a process of another host cannot be judged", { host: "elsewhere", pid: deadPid }, "unknowable"],
  [
    "a process of another container cannot be judged",
    { pidNamespace: "elsewhere", pid: deadPid },
    "unknowable",
  ],
  ["process 1, which belongs to another user, is alive", { pid: 1, processStart: null }, "alive"],
];
test.each(cases)("%s", (_, change, expected) => {
  const known = { ...here, bootId: here.bootId ?? "boot", pidNamespace: here.pidNamespace ?? "namespace" };
  expect(judgeLiveness({ ...known, ...change }, known)).toBe(expected);
});

test("this process knows its own start, and tells the same twice", () => {
  expect(here.processStart).not.toBeNull();
  expect(describeThisProcess()).toEqual(here);
});

test("two processes started one after the other are told apart", async () => {
  const child = spawn("sleep", ["60"]);
  const other = { ...here, pid: child.pid ?? 0 };
  expect(judgeLiveness(other, here)).toBe("dead");
  child.kill("SIGKILL");
  await once(child, "exit");
});

test.runIf(process.platform === "linux")(
  "a killed process that its parent has not yet buried is dead",
  async () => {
    // The child outlives the shell, which would bury it, and the program that replaces the shell never asks for it.
    const parent = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const pid = Number(String((await once(parent.stdout, "data"))[0]));
    await expect
      .poll(() => judgeLiveness({ ...here, pid, processStart: null }, here), { timeout: 5_000 })
      .toBe("dead");
    expect(() => process.kill(pid, 0)).not.toThrow();
    parent.kill("SIGKILL");
    await once(parent, "exit");
  },
);

test("where there is no /proc, ps tells when a process started", () => {
  expect(findProcessStartWithPs(process.pid)).toMatch(/^\w{3} \w{3} +\d+ \d\d:\d\d:\d\d \d{4}$/);
  expect(findProcessStartWithPs(deadPid)).toBeNull();
});

import { expect, type Page } from "@playwright/test";
import { refusedWith, unanswered } from "../support/complaints.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

/** A screen whose main question gets no answer. */
interface Failing {
  readonly who: string;
  readonly path: string;
  readonly procedure: string;
  /** What stands there when the answer comes after all. */
  readonly shows: string | RegExp;
}

const [applicant] = demo.scenarios;

const screens: readonly Failing[] = [
  { who: applicant, path: "/", procedure: "profile.mine", shows: "Breadth and cost" },
  { who: applicant, path: "/programs", procedure: "programs.list", shows: "Baylor College of Medicine" },
  { who: applicant, path: "/history", procedure: "history.list", shows: /Step 2 CK/ },
  {
    who: demo.advisor,
    path: "/dashboard/caseload?q=Amara+Okafor",
    procedure: "caseload.page",
    shows: "Amara Okafor",
  },
  {
    who: demo.advisor,
    path: "/dashboard/programs",
    procedure: "programs.list",
    shows: "Baylor College of Medicine",
  },
  { who: demo.admin, path: "/dashboard/members", procedure: "members.list", shows: "advisor@demo.example" },
];

function callsOf(procedure: string): RegExp {
  return new RegExp(`/trpc/[^?]*${procedure.replace(".", "\\.")}`);
}

for (const { who, path, procedure, shows } of screens) {
  test(`${path} says that ${procedure} got no answer, and comes back when it is tried again`, async ({
    openBrowser,
    complaints,
  }) => {
    complaints.expect(unanswered);
    const page = await openBrowser(ofDemo(who));
    await page.route(callsOf(procedure), (route) => route.abort());
    await page.goto(path);
    const again = page.getByRole("button", { name: "Try again" }).first();
    await expect(again).toBeVisible();
    await expect(page.getByRole("alert").first()).toContainText("We could not reach the server.");
    await page.unroute(callsOf(procedure));
    await again.click();
    await expect(page.getByText(shows).first()).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("a call that the server refuses at its door is told in the server's words, with the number to quote", async ({
  openBrowser,
  complaints,
}) => {
  complaints.expect(refusedWith(415));
  const page = await openBrowser(ofDemo(applicant));
  await page.route(callsOf("profile.mine"), (route) =>
    route.continue({ headers: { ...route.request().headers(), "content-type": "text/plain" } }),
  );
  await page.goto("/");
  const alert = page.getByRole("alert").first();
  await expect(alert).toContainText("The request was not understood. Reload the page and try again.");
  await expect(alert).toContainText(/[0-9a-f]{8}-[0-9a-f]{4}/);
  await page.unroute(callsOf("profile.mine"));
  await page.reload();
  await expect(page.getByText("Breadth and cost").first()).toBeVisible();
});

test("while an answer is on its way, the screen says so instead of showing nothing", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(applicant));
  const held = await hold(page, "profile.mine");
  await page.goto("/");
  await expect(page.getByText("Loading").first()).toBeAttached();
  held.release();
  await expect(page.getByRole("heading", { name: "Breadth and cost" })).toBeVisible();
});

test("without a network both apps say so, and stop saying so when it is back", async ({
  openBrowser,
  complaints,
}) => {
  complaints.expect(unanswered);
  for (const [who, path] of [
    [applicant, "/letters"] as const,
    [demo.advisor, "/dashboard/caseload"] as const,
  ]) {
    const page = await openBrowser(ofDemo(who));
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.context().setOffline(true);
    await expect(page.getByText("You are offline.")).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText("You are offline.")).toBeHidden();
  }
});

test("a save that gets no answer keeps what was typed, says so, and works when it is sent again", async ({
  openBrowser,
  complaints,
}) => {
  complaints.expect(unanswered);
  const page = await openBrowser(ofDemo(demo.scenarios[2]));
  await page.goto("/profile#goal");
  const goal = page.getByRole("region", { name: "Goal for Step 2 CK" });
  const field = goal.getByRole("textbox");
  await field.fill("247");
  await page.route(callsOf("profile.changeFact"), (route) => route.abort());
  await goal.getByRole("button", { name: "Save" }).click();
  await expect(goal.getByRole("alert")).toContainText("What you typed is still here.");
  await expect(field).toHaveValue("247");
  await page.unroute(callsOf("profile.changeFact"));
  await goal.getByRole("button", { name: "Save" }).click();
  await expect(goal).toContainText("Saved");
  await expect(goal).toContainText("247");
});

/** Holds every call of a procedure back until it is released. */
async function hold(page: Page, procedure: string): Promise<{ release: () => void }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(callsOf(procedure), async (route) => {
    await promise;
    await route.continue();
  });
  return { release: resolve };
}

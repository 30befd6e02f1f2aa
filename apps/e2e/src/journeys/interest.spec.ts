import { expect, type Page } from "@playwright/test";
import { openCaseload, openFile } from "../pages/caseload-page.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const [, , email] = demo.scenarios;
const name = "Priya Raman";

/** Journeys of other screens run beside this one and change the same log, so each keeps to a program of its own. */
const programs = {
  wide: { path: "/programs/baylor-college-of-medicine-tx", name: "Baylor College of Medicine" },
  narrow: {
    path: "/programs/university-of-arizona-college-of-medicine-tucson-az",
    name: "University of Arizona College of Medicine-Tucson",
  },
} as const;

test("interest in a program is logged with its next step, survives a second window, and reaches dates and advisor", async ({
  openBrowser,
  complaints,
  isMobile,
}) => {
  // The second window saves first: where the first has not heard of it yet, its own save is refused once and made again.
  complaints.expect(refusedWith(409));
  const program = programs[isMobile ? "narrow" : "wide"];
  const portal = await openBrowser(ofDemo(email));
  await portal.goto(program.path);
  const log = portal.getByRole("region", { name: "Interest you showed" });
  const entries = log.getByRole("list", { name: "Interest you showed" }).getByRole("listitem");

  await test.step("what is missing is told at its field, and what was typed stays", async () => {
    await log.getByRole("button", { name: "Log interest" }).click();
    const form = portal.getByRole("dialog", { name: `Log interest in ${program.name}` });
    await form.getByLabel("What to do next").fill("Thank the coordinator.");
    await form.getByRole("button", { name: "Save" }).click();
    await expect(form.getByLabel("How you showed interest")).toHaveAccessibleDescription(
      "Choose how you showed interest.",
    );
    await expect(form.getByLabel("What to do next")).toHaveValue("Thank the coordinator.");
    expect(await listFlaws(portal), "the form with its error").toEqual([]);
    await fill(form, { how: "Open house or webinar", on: "2026-08-10", nextOn: "2026-08-20" });
    await form.getByRole("button", { name: "Save" }).click();
    await expect(entries).toHaveText([/Open house or webinar.*10 Aug 2026.*Thank the coordinator\./]);
  });
  await test.step("an entry of a second window is kept beside a change of the first", async () => {
    await log.getByRole("button", { name: /^Change the entry/ }).click();
    const second = await openBrowser(ofDemo(email));
    await second.goto(program.path);
    await second.getByRole("button", { name: "Log interest" }).click();
    const other = second.getByRole("dialog");
    await fill(other, { how: "Message to the program", on: "2026-08-12" });
    await other.getByRole("button", { name: "Save" }).click();
    await expect(other).toBeHidden();
    const form = portal.getByRole("dialog", { name: `Interest in ${program.name}` });
    await form.getByLabel("By when").fill("2026-08-21");
    await form.getByRole("button", { name: "Save" }).click();
    await expect(form).toBeHidden();
    await expect(entries).toHaveText([/Message to the program/, /Open house or webinar/]);
    expect(await listFlaws(portal), "the log of a program").toEqual([]);
  });
  await test.step("a next step with a day stands among the dates, and the advisor reads it", async () => {
    await log.getByRole("button", { name: /^Change the entry of 12 Aug/ }).click();
    const form = portal.getByRole("dialog", { name: `Interest in ${program.name}` });
    await form.getByLabel("By when").fill("2026-08-24");
    await form.getByRole("button", { name: "Save" }).click();
    await expect(form).toBeHidden();
    await portal.goto("/");
    await expect(portal.getByRole("region", { name: "Dates" })).toContainText(
      `Next step with ${program.name}`,
    );
    const advisor = await openBrowser(ofDemo(demo.advisor));
    await openCaseload(advisor, name);
    await openFile(advisor, name);
    await advisor.getByRole("link", { name: /^Programs \d/ }).click();
    const other = advisor.getByRole("list", { name: "Interest in programs not on the list" });
    const line = other.getByRole("listitem").filter({ hasText: program.name });
    await expect(line).toContainText("Message to the program, 12 Aug 2026, 1 before");
    await expect(line).toContainText("By 24 Aug 2026");
    expect(await listFlaws(advisor), "the advisor's screen").toEqual([]);
  });
  await test.step("a removed entry comes back by its undo", async () => {
    await portal.goto(program.path);
    await log.getByRole("button", { name: /^Remove the entry of 12 Aug/ }).click();
    await expect(entries).toHaveText([/Open house or webinar/]);
    await portal.getByRole("button", { name: "Undo" }).click();
    await expect(entries).toHaveText([/Message to the program/, /Open house or webinar/]);
  });
});

interface TypedInterest {
  readonly how: string;
  readonly on: string;
  readonly nextOn?: string;
}

async function fill(form: ReturnType<Page["getByRole"]>, { how, on, nextOn }: TypedInterest): Promise<void> {
  await form.getByLabel("How you showed interest").selectOption(how);
  await form.getByLabel("When", { exact: true }).fill(on);
  if (nextOn !== undefined) await form.getByLabel("By when").fill(nextOn);
}

test("the first page tells what the tier asks for and the plan of a delay, each with its rule", async ({
  openBrowser,
}) => {
  const portal = await openBrowser(ofDemo(email));
  await portal.goto("/");
  const tier = portal.getByRole("region", { name: "What your tier asks for" });
  await expect(tier.getByRole("button", { name: /^Rule B6: / })).toBeVisible();
  await tier.getByText("The strategy behind it").click();
  await expect(tier.getByRole("button", { name: /^Rule B9: / })).toBeVisible();
  const delay = portal.getByRole("region", { name: "What the time is for" });
  await expect(delay.getByRole("button", { name: /^Rule D7: / })).toBeVisible();
  await expect(delay.getByRole("button", { name: /^Rule F8: / })).toBeVisible();
  expect(await listFlaws(portal), "the first page with its advice open").toEqual([]);
});

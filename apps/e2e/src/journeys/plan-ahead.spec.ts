import { expect } from "@playwright/test";
import { makeAccount } from "../pages/account-page.ts";
import { openFact, saveFact } from "../pages/profile-page.ts";
import { makeUpApplicant } from "../support/applicant.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

test("somebody new sees what is not told in the plan, tells of a document and a decision, and the plan follows", async ({
  openBrowser,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const portal = await openBrowser(null);
  await test.step("an account begins with nothing told", async () => {
    await makeAccount({ advisor, portal }, { applicant, dataDir });
  });
  const photo = portal
    .getByRole("region", { name: "Documents" })
    .getByRole("listitem")
    .filter({ hasText: /^Photo/ });
  await test.step("what is not told is unknown, and no part of the plan has a flaw", async () => {
    for (const path of ["/plan?part=readiness", "/plan?part=decision", "/plan"]) {
      await portal.goto(path);
      await waitForScreen(portal, "Plan");
      await expect(
        portal
          .getByText("Not told", { exact: true })
          .or(portal.getByText("Not known yet", { exact: true }))
          .first(),
      ).toBeVisible();
      expect.soft(await listFlaws(portal), path).toEqual([]);
    }
    await expect(photo.getByText("Not told", { exact: true })).toBeVisible();
  });
  await test.step("a document that is in place is done in the plan", async () => {
    const section = await openFact(portal, { fact: "documents", title: "Documents" });
    const asked = section.getByRole("group", { name: /^Photo/ });
    await asked.getByRole("radio", { name: "In place" }).check();
    expect.soft(await listFlaws(portal), "the form of the documents").toEqual([]);
    await saveFact(section);
    await portal.goto("/plan");
    await expect(photo.getByText("Done", { exact: true })).toBeVisible();
  });
  await test.step("a decision is refused without its day, then kept with its reason and its history", async () => {
    const section = await openFact(portal, { fact: "course", title: "Apply or delay" });
    await section.getByRole("radio", { name: "Season 2027" }).check();
    await section.getByRole("radio", { name: "Delay and apply later" }).check();
    await section.getByLabel("Why").fill("A year of research first.");
    await section.getByRole("button", { name: "Save" }).click();
    await expect(section.getByLabel("Day of the decision")).toHaveAccessibleDescription(
      "Enter the day of the decision.",
    );
    await section.getByLabel("Day of the decision").fill("2026-08-10");
    await saveFact(section);
    await portal.goto("/plan?part=decision");
    const decision = portal.getByRole("region", { name: "Your decision" });
    await expect(decision.getByText("A year of research first.", { exact: true })).toBeVisible();
    await decision.getByText("What was recorded before").click();
    await expect(decision.getByRole("listitem").filter({ hasText: "you" })).toBeVisible();
  });
});

test("an applicant with a low passed score sees both courses with their price, and what each leaves", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.scenarios[2]));
  await page.goto("/plan?part=decision");
  await waitForScreen(page, "Plan");
  for (const course of ["Apply for season 2027", "Delay and apply for season 2028"]) {
    const panel = page.getByRole("region", { name: course });
    await expect(panel.getByText("Travel, visa and living are not in it.")).toBeVisible();
    await panel.getByText("Each fee").click();
    await expect(panel.getByText("NRMP registration: $85, once for each Match")).toBeVisible();
    await expect(panel.getByText("The Step 2 CK score: a passed Step cannot be taken again.")).toBeVisible();
  }
  expect(await listFlaws(page)).toEqual([]);
});

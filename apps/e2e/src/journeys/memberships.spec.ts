import { expect, type Page } from "@playwright/test";
import { invite } from "../pages/invitations-page.ts";
import { secondOrganisation } from "../server/second-organisation.ts";
import { makeUpApplicant, type NewApplicant } from "../support/applicant.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { readMailedLink } from "../support/mail.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const demoOrganisation = "Northlight IMG Advising (demo)";
const home = "Where you stand";

test("a link to set a password that is good for nothing says so at once, and where to get another", async ({
  page,
  complaints,
}) => {
  complaints.expect(refusedWith(404));
  await page.goto("/reset/nonsense");
  await waitForScreen(page, "This link does not work any more");
  await expect(page.getByLabel("New password")).toHaveCount(0);
  expect(await listFlaws(page)).toEqual([]);
  await page.getByRole("link", { name: "Ask for a new link" }).click();
  await expect(page.getByRole("heading", { name: "Set a new password", level: 1 })).toBeVisible();
});

test("one person in two organizations: an invitation to an address with an account, and a record in each", async ({
  page,
  openBrowser,
  dataDir,
}) => {
  const person = makeUpApplicant();
  const used = await join(page, { person, dataDir, admin: await openBrowser(ofDemo(demo.admin)) });
  const { admin, password, name: other } = secondOrganisation;
  await invite(await openBrowser({ email: admin.email, password }), person);
  const mail = { dataDir, to: person.email, path: "invite" } as const;
  await expect.poll(() => readMailedLink(mail), "a second mail arrives").not.toBe(used);
  const link = await readMailedLink(mail);

  await test.step("signed out, the link asks for the password that the account has", async () => {
    const elsewhere = await openBrowser(null);
    await elsewhere.goto(link);
    await waitForScreen(elsewhere, `${other} invites you`);
    await expect(elsewhere.getByText("There is already an account for it")).toBeVisible();
    await expect(elsewhere.getByLabel("Your name")).toHaveCount(0);
    expect(await listFlaws(elsewhere)).toEqual([]);
  });
  await test.step("signed in with that account, it asks for nothing more", async () => {
    await page.goto(link);
    await waitForScreen(page, `${other} invites you`);
    await expect(page.getByLabel("Password")).toHaveCount(0);
    expect(await listFlaws(page)).toEqual([]);
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    await waitForScreen(page, home);
  });
  await test.step("the new record is open; what is shared in one organization is not in the other", async () => {
    await page.goto("/sharing");
    await expect(page.getByText(`${other} has not given you an advisor yet.`)).toBeVisible();
    await page.getByRole("button", { name: "Share my record" }).click();
    await expect(page.getByRole("button", { name: "Stop sharing" })).toBeVisible();
    await chooseOrganisation(page, demoOrganisation);
    await expect(page.getByText(`${demoOrganisation} has not given you an advisor yet.`)).toBeVisible();
    await expect(page.getByRole("button", { name: "Share my record" })).toBeVisible();
    expect(await listFlaws(page)).toEqual([]);
  });
});

test("an applicant who also advises has both apps, and what rests on the role ends with it", async ({
  page,
  openBrowser,
  dataDir,
}) => {
  const [person, theirs] = [makeUpApplicant(), makeUpApplicant()];
  const admin = await openBrowser(ofDemo(demo.admin));
  await join(page, { person, dataDir, admin });
  await test.step("the administrator finds the applicant and adds the role", async () => {
    const roles = await openRoles(admin, person);
    await roles.getByRole("checkbox", { name: "Advisor" }).check();
    await roles.getByRole("button", { name: "Save the roles" }).click();
    await expect(admin.getByText(`${person.name}: Applicant, Advisor.`)).toBeVisible();
    expect(await listFlaws(admin)).toEqual([]);
  });
  await test.step("signed in again, the portal leads to the dashboard and the dashboard back", async () => {
    await page.goto("/sign-in");
    await signIn(page, person);
    await waitForScreen(page, home);
    await page.goto("/dashboard/");
    await waitForScreen(page, /^Caseload/);
    await invite(page, theirs);
  });
  await test.step("whom they invite is on their caseload, and by name alone until consent", async () => {
    const joining = await openBrowser(null);
    await joining.goto(await readMailedLink({ dataDir, to: theirs.email, path: "invite" }));
    await acceptAsNew(joining, theirs);
    await page.goto(`/dashboard/caseload?q=${encodeURIComponent(theirs.name)}`);
    await expect(page.getByText("Waiting for consent")).toBeVisible();
  });
  await test.step("before the role is taken away, it is said who loses an advisor; after it, they have none", async () => {
    const roles = await openRoles(admin, person);
    await roles.getByRole("checkbox", { name: "Advisor" }).uncheck();
    await expect(roles.getByRole("status")).toContainText("1 applicant");
    expect(await listFlaws(admin)).toEqual([]);
    await roles.getByRole("button", { name: "Save the roles" }).click();
    await expect(admin.getByText(`${person.name}: Applicant.`)).toBeVisible();
    await findMember(admin, theirs);
    await expect(admin.getByRole("combobox", { name: `Advisor of ${theirs.name}` })).toContainText(
      "No advisor",
    );
  });
});

interface Joining {
  readonly person: NewApplicant;
  readonly admin: Page;
  readonly dataDir: string;
}

/** Joins the demo's organization, and gives back the link that was used for it. */
async function join(page: Page, { person, admin, dataDir }: Joining): Promise<string> {
  await invite(admin, person);
  const link = await readMailedLink({ dataDir, to: person.email, path: "invite" });
  await page.goto(link);
  await acceptAsNew(page, person);
  return link;
}

async function acceptAsNew(page: Page, { password }: NewApplicant): Promise<void> {
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Accept and make my account" }).click();
  await waitForScreen(page, home);
}

async function signIn(page: Page, { email, password }: NewApplicant): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** The choice stands beside the name of whoever is signed in; on a phone, behind "More". */
async function chooseOrganisation(page: Page, name: string): Promise<void> {
  const choice = page.getByRole("combobox", { name: "Organization" });
  const more = page.getByRole("button", { name: "More" });
  await choice.or(more).first().waitFor();
  const isBehindMore = !(await choice.isVisible());
  if (isBehindMore) await more.click();
  await choice.selectOption({ label: name });
  if (isBehindMore) await page.keyboard.press("Escape");
}

async function findMember(admin: Page, { name }: NewApplicant): Promise<void> {
  await admin.goto("/dashboard/members");
  await admin.getByLabel("Find a member").fill(name);
  await expect(admin.getByRole("status").filter({ hasText: /^1 person\.$/ })).toBeVisible();
}

async function openRoles(admin: Page, person: NewApplicant) {
  await findMember(admin, person);
  await admin.getByRole("button", { name: `Change ${person.name}` }).click();
  await admin.getByRole("menuitem", { name: "Roles…" }).click();
  return admin.getByRole("dialog", { name: `Roles of ${person.name}` });
}

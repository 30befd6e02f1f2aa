import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { known, unknown } from "@induction/domain/kernel/told";
import type { RosterCells } from "@induction/domain/roster/roster-field";
import { passed } from "@induction/domain/testing/refusals";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { AMINA, type BringingIn, bringingInto } from "../testing/bringing-in.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let orgId: string;
let lead: Caller;
let admin: Caller;
let check: BringingIn["check"];
let take: BringingIn["take"];
let join: BringingIn["join"];
let mailedToken: BringingIn["mailedToken"];

beforeAll(async () => {
  api = await openApiTest();
  ({ check, take, join, mailedToken } = bringingInto(api));
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  lead = await api.aCaller({ orgId, roles: ["lead"], name: "Lena Lead" });
  admin = await api.aCaller({ orgId, roles: ["admin"], name: "Adam Admin" });
});

const outcomes = (rows: readonly { outcome: string }[]) => rows.map(({ outcome }) => outcome);
test("whoever joins takes over the record, is shown what was told of them, and corrects or confirms it", async () => {
  await take(lead, [AMINA]);
  const amina = await join(lead, "amina@example.org");
  const call = await api.as(amina);
  const screen = await call.profile.mine();
  expect(screen).toMatchObject({
    applicantId: amina.id,
    consent: "waiting",
    applicant: { profile: { season: known(2028) } },
  });
  const { facts } = await call.roster.toldOfMe();
  expect(facts.map(({ fact, saidText, isSame, file }) => [fact, saidText, isSame, file])).toEqual([
    ["season", "2028", true, "our people.csv"],
    ["visa", "visa needed; can accept J-1", true, "our people.csv"],
    ["graduation", "graduated in 2021", true, "our people.csv"],
    ["usMonths", "3 months", true, "our people.csv"],
  ]);
  await call.profile.changeFact({
    change: { fact: "season", value: known(2027) },
    basedOn: { fact: "season", value: known(2028) },
  });
  await call.roster.checkToldOfMe({ facts: ["visa", "graduation"] });
  const left = await (await api.as(amina)).roster.toldOfMe();
  expect(left.facts.map(({ fact }) => fact)).toEqual(["usMonths"]);
  expect(await api.db.selectFrom("applicants").select("id").execute()).toHaveLength(1);
});

test("what a person told stays and is shown as a conflict to a lead once they consent, with who and when", async () => {
  await take(lead, [AMINA]);
  const amina = await join(lead, "amina@example.org");
  const call = await api.as(amina);
  await call.profile.changeFact({
    change: { fact: "usMonths", value: known(5) },
    basedOn: { fact: "usMonths", value: known(3) },
  });
  await api.db
    .updateTable("history")
    .set({ at: new Date("2026-08-15T13:00:00Z") })
    .where("field", "=", "usMonths")
    .where("actor_id", "=", amina.userId)
    .execute();
  await call.profile.setConsent({ consent: "given" });
  const [row] = await check(lead, { ...AMINA, usMonths: "4" });
  expect(row).toMatchObject({ status: "conflict", person: { sight: "open", name: "Amina Diallo" } });
  expect(row?.fields.find(({ field }) => field === "usMonths")).toMatchObject({
    ...{ outcome: "conflict", fileText: "4 months", standingText: "5 months" },
    told: { by: "Amina Diallo", at: "2026-08-15T13:00:00.000Z" },
  });
  const months = async () => (await (await api.as(amina)).profile.mine()).applicant.profile.usMonths;
  await take(lead, [{ ...AMINA, usMonths: "4" }]);
  expect(await months()).toEqual(known(5));
  const version = must(row?.person?.version, "an open record has a version");
  await take(lead, [{ ...AMINA, usMonths: "4", take: ["usMonths"], basedOn: version - 1 }]);
  expect(await months(), "a choice on an older version does not count").toEqual(known(5));
  await take(lead, [{ ...AMINA, usMonths: "4", take: ["usMonths"], basedOn: version }]);
  expect(await months()).toEqual(known(4));
});

test("before consent nobody learns by a file what a person told: every guess is answered alike", async () => {
  await take(lead, [AMINA]);
  const amina = await join(lead, "amina@example.org");
  const call = await api.as(amina);
  await call.profile.changeFact({
    change: { fact: "usMonths", value: known(7) },
    basedOn: { fact: "usMonths", value: known(3) },
  });
  await call.profile.changeFact({
    change: { fact: "step2ck", value: known([passed(toCalendarDate("2025-09-10"), 251)]) },
    basedOn: { fact: "step2ck", value: unknown },
  });
  const guess = (usMonths: string, score: string): RosterCells => ({
    ...AMINA,
    ...{ usMonths, step2ckResult: "pass", step2ckAttempts: "1", step2ckScore: score },
  });
  for (const caller of [lead, admin]) {
    const [right] = await check(caller, guess("7", "251"));
    const [wrong] = await check(caller, guess("8", "252"));
    const blank = (row: typeof right) => JSON.stringify(row).replaceAll(/[78] months|25[12], passed/g, "…");
    expect(blank(right)).toBe(blank(wrong));
    expect(right).toMatchObject({ status: "changed", person: { sight: "sealed", version: null } });
  }
  const [right, wrong] = [await take(lead, [guess("7", "251")]), await take(lead, [guess("8", "252")])];
  expect(right).toEqual(wrong);
  const { profile } = (await (await api.as(amina)).profile.mine()).applicant;
  expect([profile.usMonths, profile.step2ck]).toEqual([
    known(7),
    known([passed(toCalendarDate("2025-09-10"), 251)]),
  ]);
  const { facts } = await (await api.as(amina)).roster.toldOfMe();
  expect(facts.filter(({ isSame }) => !isSame).map(({ fact, saidText }) => [fact, saidText])).toEqual([
    ["step2ck", "252, passed, day not told"],
    ["usMonths", "8 months"],
  ]);
});

test("of a sealed record, open facts are filled and the person is told; the same file again is no news", async () => {
  await take(lead, [{ name: "Amina Diallo", email: "amina@example.org" }]);
  const amina = await join(lead, "amina@example.org");
  expect(outcomes(await take(admin, [AMINA]))).toEqual(["updated"]);
  expect(outcomes(await take(admin, [AMINA]))).toEqual(["unchanged"]);
  const { profile } = (await (await api.as(amina)).profile.mine()).applicant;
  expect(profile.season).toEqual(known(2028));
});

test("held invitations are listed, sent once, and never to somebody who was invited or has joined", async () => {
  await take(lead, [AMINA, { name: "Li Ming", email: "li@example.org" }]);
  const call = await api.as(admin);
  const before = await call.roster.held();
  expect(before).toMatchObject({ held: 2, total: 2 });
  const ids = before.people.map(({ applicantId }) => applicantId);
  expect(await call.roster.sendHeld({ applicantIds: ids })).toEqual({ sent: 2, skipped: 0 });
  expect(await call.roster.sendHeld({ applicantIds: ids })).toEqual({ sent: 0, skipped: 2 });
  expect(api.mails).toHaveLength(2);
  expect(await call.roster.held()).toMatchObject({
    held: 0,
    total: 2,
    people: [{ isInvited: true }, { isInvited: true }],
  });
});

test("one id of another organization among those to invite, and nobody is invited", async () => {
  await take(lead, [AMINA]);
  const other = await api.anOrganisation("Harbor House");
  const elsewhere = await api.anApplicant({ orgId: other });
  const { people } = await (await api.as(lead)).roster.held();
  const ids = [...people.map(({ applicantId }) => applicantId), elsewhere.id];
  expect(await refusalOf((await api.as(lead)).roster.sendHeld({ applicantIds: ids }))).toEqual({
    code: "NOT_FOUND",
  });
  expect(api.mails).toEqual([]);
});

test("an address of another organization is new here, and nothing of it shows", async () => {
  const other = await api.anOrganisation("Harbor House");
  const elsewhere = await api.anApplicantCaller({ orgId: other, name: "Amina Elsewhere" });
  await api.db
    .updateTable("users")
    .set({ email: "amina@example.org" })
    .where("id", "=", elsewhere.userId)
    .execute();
  const [row] = await check(lead, AMINA);
  expect(row).toMatchObject({ status: "new", person: null });
  expect(JSON.stringify(row)).not.toContain("Elsewhere");
  expect(outcomes(await take(lead, [AMINA]))).toEqual(["created"]);
});

test("somebody with an account elsewhere joins by the link, and gets the record that was opened here", async () => {
  const other = await api.anOrganisation("Harbor House");
  const elsewhere = await api.anApplicantCaller({ orgId: other, name: "Amina Elsewhere" });
  await api.db
    .updateTable("users")
    .set({ email: "amina@example.org" })
    .where("id", "=", elsewhere.userId)
    .execute();
  await take(lead, [AMINA]);
  const call = await api.as(lead);
  const { people } = await call.roster.held();
  await call.roster.sendHeld({ applicantIds: people.map(({ applicantId }) => applicantId) });
  const token = await mailedToken();
  await (await api.as(elsewhere)).invitations.accept({ token });
  const again = await api.as(await api.signIn(elsewhere.userId));
  expect((await again.profile.mine({ orgId })).applicant.profile.season).toEqual(known(2028));
  expect((await again.profile.mine({ orgId: other })).applicant.profile.season).not.toEqual(known(2028));
});

test("an address that a file corrects makes the invitation to the old one void", async () => {
  await take(lead, [AMINA]);
  const call = await api.as(lead);
  const { people } = await call.roster.held();
  await call.roster.sendHeld({ applicantIds: people.map(({ applicantId }) => applicantId) });
  const token = await mailedToken();
  await take(lead, [{ ...AMINA, email: "amina.d@example.org" }]);
  expect(await refusalOf((await api.as(null)).invitations.preview({ token }))).toEqual({ code: "NOT_FOUND" });
  expect(await call.roster.held()).toMatchObject({ held: 1, people: [{ email: "amina.d@example.org" }] });
});

test("whoever is brought in stands once in the list of members, with the address, also when invited", async () => {
  await take(lead, [AMINA]);
  const call = await api.as(admin);
  const { people } = await call.roster.held();
  const search = { search: "amina" };
  const held = { name: "Amina Diallo", email: "amina@example.org", state: "no-account" };
  expect((await call.members.list(search)).members).toMatchObject([held]);
  await call.roster.sendHeld({ applicantIds: people.map(({ applicantId }) => applicantId) });
  expect((await call.members.list(search)).members).toMatchObject([held]);
});

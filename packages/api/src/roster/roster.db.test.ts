import { randomUUID } from "node:crypto";
import { must } from "@induction/domain/kernel/must";
import type { RosterCells } from "@induction/domain/roster/roster-field";
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

beforeAll(async () => {
  api = await openApiTest();
  ({ check, take } = bringingInto(api));
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  lead = await api.aCaller({ orgId, roles: ["lead"], name: "Lena Lead" });
  admin = await api.aCaller({ orgId, roles: ["admin"], name: "Adam Admin" });
});

const outcomes = (rows: readonly { outcome: string }[]) => rows.map(({ outcome }) => outcome);
/** Everything that stands about people, apart from the imports themselves. */
async function everything() {
  const tables = ["applicants", "roster_people", "history", "audit", "invitations"] as const;
  return await Promise.all(tables.map((table) => api.db.selectFrom(table).selectAll().execute()));
}

test("a check says what would come of each row, and writes nothing", async () => {
  const before = await everything();
  const rows = await check(lead, AMINA, { name: "Li Ming", email: "nobody" }, { name: "Jo", ownId: "9" });
  expect(rows.map(({ line, status }) => [line, status])).toEqual([
    [2, "new"],
    [3, "error"],
    [4, "error"],
  ]);
  expect(rows[0]?.fields.map(({ label, outcome, fileText }) => [label, outcome, fileText])).toEqual([
    ["Name", "new", "Amina Diallo"],
    ["E-mail", "new", "amina@example.org"],
    ["Our id", "new", "A-17"],
    ["Season", "new", "2028"],
    ["Visa need", "new", "visa needed; can accept J-1"],
    ["Graduation", "new", "graduated in 2021"],
    ["US clinical experience", "new", "3 months"],
  ]);
  expect(rows[2]?.problems).toMatchObject([
    { field: "ownId", message: expect.stringContaining("nobody can be invited") },
  ]);
  expect(await everything()).toEqual(before);
});

test("whoever is brought in is on the caseload by name, waits for consent, is assessed, and gets no mail", async () => {
  const advisor = await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" });
  const address = await api.db
    .selectFrom("users")
    .select("email")
    .where("id", "=", advisor.userId)
    .executeTakeFirstOrThrow();
  const taken = await take(admin, [{ ...AMINA, advisorEmail: address.email }]);
  expect(outcomes(taken)).toEqual(["created"]);
  for (const caller of [lead, advisor]) {
    const { rows } = await (await api.as(caller)).caseload.page({});
    expect(rows).toEqual([
      expect.objectContaining({ kind: "hidden", name: "Amina Diallo", consent: "waiting" }),
    ]);
    const person = await (await api.as(caller)).caseload.person({
      id: must(taken[0]?.applicantId, "created"),
    });
    expect(JSON.stringify(person)).not.toContain("2028");
  }
  expect(api.mails).toEqual([]);
  const row = await api.db
    .selectFrom("applicants")
    .select(["season", "needs_visa", "user_id"])
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ season: 2028, needs_visa: "yes", user_id: null });
  const told = await api.db
    .selectFrom("history")
    .select(["field", "why"])
    .where("record", "=", "profile")
    .execute();
  expect(told.map(({ field }) => field).sort()).toEqual(["graduation", "season", "usMonths", "visa"]);
  expect(new Set(told.map(({ why }) => why))).toEqual(new Set(["From the roster file our people.csv."]));
});

test("the same file a second time changes nothing, and says so", async () => {
  await take(lead, [AMINA]);
  const before = await everything();
  expect((await check(lead, AMINA)).map(({ status }) => status)).toEqual(["unchanged"]);
  expect(outcomes(await take(lead, [AMINA]))).toEqual(["unchanged"]);
  expect(outcomes(await take(admin, [{ email: "amina@example.org", visa: "", season: "" }]))).toEqual([
    "unchanged",
  ]);
  expect(await everything()).toEqual(before);
});

test("a newer file changes what the last one said, a name and an address among it", async () => {
  await take(lead, [AMINA]);
  const newer = { ...AMINA, name: "Amina D.", email: "amina.d@example.org", season: "2029" };
  const [row] = await check(admin, newer);
  expect(row).toMatchObject({ status: "changed", person: { name: "Amina Diallo", sight: "held" } });
  expect(row?.fields.filter(({ outcome }) => outcome === "changed")).toMatchObject([
    { field: "name", standingText: "Amina Diallo", fileText: "Amina D." },
    { field: "email", standingText: "amina@example.org", fileText: "amina.d@example.org" },
    { field: "season", standingText: "2028", fileText: "2029", told: { by: "Lena Lead" } },
  ]);
  expect(outcomes(await take(admin, [newer]))).toEqual(["updated"]);
  const { people } = await (await api.as(lead)).roster.held();
  expect(people).toMatchObject([{ name: "Amina D.", email: "amina.d@example.org", isInvited: false }]);
});

test("a part that is sent again is answered as before, and taken once; with other rows it is refused", async () => {
  const importId = randomUUID();
  const first = await take(lead, [AMINA], { importId });
  const before = await everything();
  expect(await take(lead, [AMINA], { importId })).toEqual(first);
  expect(await everything()).toEqual(before);
  const other = [{ ...AMINA, season: "2029" }];
  expect(await refusalOf(take(lead, other, { importId }))).toMatchObject({ code: "CONFLICT" });
  expect(await refusalOf(take(admin, [AMINA], { importId }))).toMatchObject({ code: "NOT_FOUND" });
  const { imports, remembered } = await (await api.as(lead)).roster.start();
  expect(imports).toMatchObject([{ fileName: "our people.csv", by: "Lena Lead", created: 1, failed: 0 }]);
  expect(remembered).toEqual({});
});

test("ten imports of the same person at once make one record", async () => {
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) => take(index % 2 ? lead : admin, [AMINA])),
  );
  expect(all.flatMap(outcomes).sort()).toEqual(["created", ...Array.from({ length: 9 }, () => "unchanged")]);
  expect(await api.db.selectFrom("applicants").select("id").execute()).toHaveLength(1);
});

test("what was read of the columns is offered for the next file of the organization, and of no other", async () => {
  await take(lead, [AMINA], { mapping: { who: "name", contact: "email", shoes: null } });
  const start = await (await api.as(admin)).roster.start();
  expect(start.remembered).toEqual({ who: "name", contact: "email", shoes: null });
  const elsewhere = await api.aCaller({ orgId: await api.anOrganisation("Harbor House"), roles: ["admin"] });
  expect(await (await api.as(elsewhere)).roster.start()).toEqual({ remembered: {}, imports: [], held: 0 });
});

test.each<[string, RosterCells, string]>([
  ["a member who is no applicant", { ...AMINA, email: "STAFF" }, "is no applicant"],
  [
    "an advisor whom nobody knows",
    { ...AMINA, advisorEmail: "nobody@example.org" },
    "No advisor of your organization",
  ],
  ["somebody new without a name", { email: "new@example.org" }, "Write the name"],
])("%s is refused with a sentence", async (_, cells, sentence) => {
  const staff = await api.db
    .selectFrom("users")
    .select("email")
    .where("id", "=", admin.userId)
    .executeTakeFirstOrThrow();
  const row = { ...cells, ...(cells.email === "STAFF" && { email: staff.email }) };
  const [checked] = await check(lead, row);
  expect(checked).toMatchObject({
    status: "error",
    problems: [{ message: expect.stringContaining(sentence) }],
  });
  expect(await take(lead, [row])).toMatchObject([
    { outcome: "failed", problems: [{ message: expect.stringContaining(sentence) }] },
  ]);
});

test("an id that belongs to somebody else than the address is refused", async () => {
  await take(lead, [AMINA, { name: "Li Ming", email: "li@example.org", ownId: "L-1" }]);
  const rows = await check(
    lead,
    { ownId: "A-17", email: "li@example.org" },
    { ownId: "A-18", email: "amina@example.org" },
  );
  expect(rows.map(({ problems }) => problems[0]?.message)).toEqual([
    "The id belongs to one person and the address to another. Correct one of them.",
    "An earlier file gave this person the id A-17. Correct the id or the address.",
  ]);
});

test("two rows of one part that mean one person, by the id and by the address, are one row and an error", async () => {
  await take(lead, [AMINA]);
  const rows = [
    { ownId: "A-17", season: "2029" },
    { email: "amina@example.org", visa: "H-1B" },
  ];
  const sentence = "Line 2 is about the same person. Keep one row for each person.";
  expect(await check(lead, ...rows)).toMatchObject([
    { status: "changed" },
    { status: "error", problems: [{ message: sentence }] },
  ]);
  expect(await take(lead, rows)).toMatchObject([
    { outcome: "updated" },
    { outcome: "failed", problems: [{ message: sentence }] },
  ]);
});

test.each<[string, RosterCells, RosterCells]>([
  [
    "address",
    { name: "Jo", email: "jo@example.org" },
    { name: "Jo B.", email: "jo@example.org", ownId: "J-2" },
  ],
  [
    "id",
    { name: "Jo", email: "jo@example.org", ownId: "J-1" },
    { name: "Bo", email: "bo@example.org", ownId: "J-1" },
  ],
])(
  "two new people of one %s in one part are one person and an error, whatever the browser sends",
  async (_, ...rows) => {
    expect(outcomes(await take(lead, rows))).toEqual(["created", "failed"]);
  },
);

test("an address that one row gives to somebody is not given to somebody else by the next", async () => {
  await take(lead, [AMINA]);
  const rows = [
    { ...AMINA, email: "new@example.org" },
    { name: "Jo", email: "new@example.org" },
  ];
  expect(outcomes(await take(lead, rows))).toEqual(["updated", "failed"]);
});

test("a corrected address and a new id of one's own are told by history and audit", async () => {
  await take(lead, [{ name: "Jo Bell", email: "jo@example.org" }]);
  const [row] = await take(admin, [{ email: "jo@example.org", ownId: "J-1" }]);
  await take(admin, [{ email: "jo.bell@example.org", ownId: "J-1" }]);
  const applicantId = must(row?.applicantId, "updated");
  const told = await api.db
    .selectFrom("history")
    .select(["field", "old", "new", "actor_id"])
    .where("applicant_id", "=", applicantId)
    .where("field", "in", ["email", "ownId"])
    .orderBy("id")
    .execute();
  expect(told).toEqual([
    { field: "ownId", old: null, new: "J-1", actor_id: admin.userId },
    { field: "email", old: "jo@example.org", new: "jo.bell@example.org", actor_id: admin.userId },
  ]);
  const audited = await api.db
    .selectFrom("audit")
    .select("action")
    .where("record_id", "=", applicantId)
    .execute();
  expect(audited.filter(({ action }) => action === "roster-imported")).toHaveLength(3);
});

test("an advisor who stands is not changed by a file", async () => {
  const [ada, ben] = [
    await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" }),
    await api.aCaller({ orgId, roles: ["advisor"], name: "Ben Advisor" }),
  ];
  const addressOf = async ({ userId }: Caller) =>
    (await api.db.selectFrom("users").select("email").where("id", "=", userId).executeTakeFirstOrThrow())
      .email;
  await take(lead, [{ ...AMINA, advisorEmail: await addressOf(ada) }]);
  const [row] = await check(lead, { ...AMINA, advisorEmail: await addressOf(ben) });
  expect(row).toMatchObject({ status: "unchanged" });
  expect(row?.fields.find(({ field }) => field === "advisor")).toMatchObject({
    ...{ outcome: "kept", fileText: "Ben Advisor", standingText: "Ada Advisor" },
  });
});

test("nothing that stands in a file is in a log", async () => {
  await take(lead, [{ ...AMINA, name: "Canary Name", visa: "canary visa" }]);
  await take(lead, [{ ...AMINA, name: "Canary Name" }]);
  await refusalOf(take(lead, [{ ...AMINA, name: "Canary\0Name" }]));
  expect(JSON.stringify(api.logs)).not.toMatch(/canary/i);
});

test("open screens are told of whoever is brought in", async () => {
  const subscription = api.changeFeed.subscribe((change) => change.orgId === orgId);
  const [row] = await take(lead, [AMINA]);
  const message = await subscription.next(1000);
  subscription.close();
  expect(message).toMatchObject({ kind: "change", change: { applicantId: row?.applicantId, version: 1 } });
});

test("a thousand people come in within seconds, and the same thousand again as unchanged", async () => {
  const people = Array.from({ length: 1000 }, (_, index) => ({
    ...AMINA,
    ...{ name: `Person ${index}`, email: `person-${index}@example.org`, ownId: `P-${index}` },
    ...{ step2ckResult: "pass", step2ckScore: "241", step2ckAttempts: "2" },
  }));
  const takeAll = async () => {
    const importId = randomUUID();
    const rows = [];
    for (let part = 0; part < 10; part += 1) {
      rows.push(...(await take(lead, people.slice(part * 100, part * 100 + 100), { importId, part })));
    }
    return outcomes(rows);
  };
  const begun = performance.now();
  expect(new Set(await takeAll())).toEqual(new Set(["created"]));
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(new Set(await takeAll())).toEqual(new Set(["unchanged"]));
  const { imports } = await (await api.as(lead)).roster.start();
  expect(imports.map(({ created, unchanged }) => [created, unchanged]).toSorted()).toEqual([
    [0, 1000],
    [1000, 0],
  ]);
}, 60_000);

import type { trpc } from "./api.ts";

/** What a call takes and answers. (`inferOutput` of the library does not hold under exact optional properties.) */
interface Typed {
  readonly "~types": { readonly input: unknown; readonly output: unknown };
}
type Output<Call extends Typed> = Call["~types"]["output"];
type Input<Call extends Typed> = Call["~types"]["input"];

/** Who is signed in, and what the server says of itself. */
export type Session = Output<typeof trpc.session.current>;

/** Somebody who is signed in. */
export type Person = NonNullable<Session["person"]>;

/** One organisation of a person, and what they are there. */
export type Membership = Person["memberships"][number];

/** What somebody can be in an organisation. */
export type Role = Membership["roles"][number];

/** One window of a caseload. */
export type CaseloadPage = Output<typeof trpc.caseload.page>;

/** One person of a caseload: with results, or hidden until they consent. */
export type CaseloadRow = CaseloadPage["rows"][number];

/** A person who shares their file. */
export type OpenRow = Extract<CaseloadRow, { kind: "open" }>;

/** A person whose file is hidden from staff. */
export type HiddenRow = Extract<CaseloadRow, { kind: "hidden" }>;

/** What a caseload is asked for. */
export type CaseloadQuestion = Input<typeof trpc.caseload.page>;

/** How many people stand where. */
export type CaseloadCounts = Output<typeof trpc.caseload.counts>;

/** Everything about one person, or only the name while they do not share it. */
export type PersonAnswer = Output<typeof trpc.caseload.person>;

/** What lies ahead of a person. */
export type PersonPlan = Output<typeof trpc.caseload.plan>;

/** The list that is proposed to a person, with every program's reasons. */
export type ProposedList = Output<typeof trpc.caseload.proposedList>;

/** What would change the answer about a person. */
export type PersonChanges = Output<typeof trpc.caseload.changes>;

/** Everything about one person who shares their file. */
export type PersonScreen = Extract<PersonAnswer, { kind: "open" }>;

/** One change of a person's file. */
export type HistoryEntry = Output<typeof trpc.history.list>["entries"][number];

/** One member of an organisation, with or without an account. */
export type Member = Output<typeof trpc.members.list>["members"][number];

/** A window of the members, with how many are in each view. */
export type MembersAnswer = Output<typeof trpc.members.list>;

/** A member who has an account, so that roles and suspension are theirs. */
export type AccountMember = Member & { readonly userId: string };

/** What the list of members is asked for. */
export type MembersQuestion = NonNullable<Input<typeof trpc.members.list>>;

/** An invitation that is open or has run out. */
export type Invitation = Output<typeof trpc.invitations.list>["invitations"][number];

/** Somebody who can be given applicants. */
export type Advisor = Output<typeof trpc.members.listAdvisors>["advisors"][number];

type LiveOptions = NonNullable<Parameters<typeof trpc.live.caseload.subscriptionOptions>[1]>;

/** What an open screen is told of changes that others make. */
export type LiveEvent = Parameters<NonNullable<LiveOptions["onData"]>>[0];

/** A program with the biography of each of its facts, for those who look after it. */
export type CuratedProgram = Output<typeof trpc.curation.program>;

/** What stands of one field of a program. */
export type FieldStanding = CuratedProgram["fields"][number];

/** One entry of a fact's biography. Its fact is parsed by the field before it is shown. */
export interface FactEntry {
  readonly version: number;
  readonly fact: { readonly state: FieldStanding["fact"]["state"] };
  readonly recordedAt: string;
  /** Null while it stands. */
  readonly supersededAt: string | null;
  /** The curator's name; null for the list that came with the product. */
  readonly recordedBy: string | null;
  readonly why: string | null;
}

/** A program in the list of those who look after it. */
export type CurationRow = Output<typeof trpc.curation.list>["rows"][number];

/** What a curator's change of a fact has done. */
export type PublishedFact = Output<typeof trpc.curation.publish>;

/** How many people of a cohort stand in which cell of tier and letters. */
export type CohortCounts = Output<typeof trpc.cohort.counts>;

/** A season with the biography of each of its facts, for those who look after it. */
export type CuratedSeason = Output<typeof trpc.seasonFacts.season>;

/** What stands of one field of a season. */
export type SeasonStanding = CuratedSeason["fields"][number];

/** A season in the list of those who look after it. */
export type SeasonRow = Output<typeof trpc.seasonFacts.list>["rows"][number];

/** What a curator's change of a fact of a season has done. */
export type PublishedSeasonFact = Output<typeof trpc.seasonFacts.publish>;

/** What a row of a roster would come to. */
export type ComparedRow = Output<typeof trpc.roster.check>["rows"][number];

/** One fact of such a row, beside what stands. */
export type ComparedField = ComparedRow["fields"][number];

/** What became of a row of a roster. */
export type TakenRow = Output<typeof trpc.roster.take>["rows"][number];

type SentRow = Input<typeof trpc.roster.take>["rows"][number];

/** Of which facts a row's value was chosen over what stands, and on which version of the record. */
export type RosterChoices = Partial<Pick<SentRow, "take" | "basedOn">>;

/** Where bringing in a roster begins. */
export type RosterStart = Output<typeof trpc.roster.start>;

/** Somebody who was brought in and has not joined. */
export type HeldPerson = Output<typeof trpc.roster.held>["people"][number];

/** Every number that the rules use, with the organization's own. */
export type NumbersAnswer = Output<typeof trpc.numbers.list>;

/** One of these numbers. */
export type NumberLine = NumbersAnswer["sections"][number]["numbers"][number];

/** One time that the organization set it, or went back to the standard. */
export type OwnNumberEntry = NumberLine["earlier"][number];

/** Whom another number would move, in counts. */
export type NumberPreview = Output<typeof trpc.numbers.preview>;

/** What is asked to know it. */
export type NumberPreviewQuestion = Input<typeof trpc.numbers.preview>;

/** A number that an organization may set. */
export type SettableNumberId = Input<typeof trpc.numbers.set>["id"];

import type { trpc } from "./api.ts";

/** What a call answers. */
type AnswerOf<Call extends { readonly "~types": { readonly output: unknown } }> = Call["~types"]["output"];

/** Who is signed in, and what the server says of itself. */
export type Session = AnswerOf<typeof trpc.session.current>;

/** Somebody who is signed in. */
export type Person = NonNullable<Session["person"]>;

/** Everything about the applicant's own record. */
export type PersonScreen = AnswerOf<typeof trpc.profile.mine>;

/** What lies ahead of the applicant. */
export type PlanAhead = AnswerOf<typeof trpc.profile.plan>;

/** What would change the answer about the applicant. */
export type ChangesAhead = AnswerOf<typeof trpc.profile.changes>;

/** What each change of the record answers: the new assessment and cost. */
export type Changed = AnswerOf<typeof trpc.profile.setConsent>;

/** One date of the applicant's calendar. */
export type DueDate = PersonScreen["dates"][number];

/** A letter as it is kept, with the version that a change must name. */
export type LetterRow = PersonScreen["letters"][number];

/** One change of the record, as its history tells it. */
export type HistoryEntry = AnswerOf<typeof trpc.history.list>["entries"][number];

/** One place where the person is signed in. */
export type OpenSession = AnswerOf<typeof trpc.session.list>["sessions"][number];

/** What an invitation says before it is accepted. */
export type InvitationPreview = AnswerOf<typeof trpc.invitations.preview>;

/** A fact that a file of the organisation told of the person, and that they have not looked at. */
export type ToldOfMe = AnswerOf<typeof trpc.roster.toldOfMe>["facts"][number];

/** The list that is proposed to the applicant, with every program's reasons. */
export type ProposedList = AnswerOf<typeof trpc.profile.proposedList>;

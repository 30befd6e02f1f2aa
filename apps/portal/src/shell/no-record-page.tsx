import { Account } from "./account.tsx";
import type { Person } from "./answers.ts";
import { PlainPage } from "./plain-page.tsx";

/** Signed in, but in no organization as an applicant and without a dashboard. */
export function NoRecordPage({ person }: { person: Person }) {
  return (
    <PlainPage>
      <title>No record · Induction</title>
      <h1>There is no record for you yet</h1>
      <p>
        You are signed in as {person.email}, but no organization has you as an applicant. Ask the organization
        that invited you to send a new invitation to this address.
      </p>
      <Account person={person} />
    </PlainPage>
  );
}

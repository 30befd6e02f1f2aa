import { randomUUID } from "node:crypto";
import { must } from "@induction/domain/kernel/must";
import type { RosterCells } from "@induction/domain/roster/roster-field";
import type { ComparedRow } from "../roster/check-rows.ts";
import type { TakeInput } from "../roster/roster.inputs.ts";
import type { TakenRow } from "../roster/take-part.ts";
import type { ApiTest, Caller } from "./open-api-test.ts";

/** Somebody as a roster of tests tells of them. */
export const AMINA: RosterCells = {
  ...{ name: "Amina Diallo", email: "amina@example.org", ownId: "A-17" },
  ...{ season: "2028", visa: "J-1", graduationYear: "2021", usMonths: "3" },
};

/** Rows of a file, each with what was chosen over what stands. */
export type RosterRows = readonly (RosterCells & {
  take?: TakeInput["rows"][number]["take"];
  basedOn?: number;
})[];

function toRows(rows: RosterRows) {
  return rows.map(({ take = [], basedOn = null, ...cells }, index) => ({
    line: index + 2,
    cells,
    take,
    basedOn,
  }));
}

/** Rosters as somebody brings them in. */
export interface BringingIn {
  check(caller: Caller, ...rows: RosterRows): Promise<readonly ComparedRow[]>;
  take(caller: Caller, rows: RosterRows, over?: Partial<TakeInput>): Promise<readonly TakenRow[]>;
  /** The secret of the link in the mail that was asked for last. */
  mailedToken(): Promise<string>;
  /** Sends the held invitation of an address, accepts it, and signs in. */
  join(inviter: Caller, email: string): Promise<Caller & { readonly id: string }>;
}

/** @see BringingIn */
export function bringingInto(api: ApiTest): BringingIn {
  const mailedToken = async () => {
    const mail = await api.auth.prepareMail(must(api.mails.at(-1), "a mail was asked for"));
    return must(/\/invite\/([\w-]+)/.exec(must(mail, "it says something").text)?.[1], "it has a link");
  };
  return {
    mailedToken,
    check: async (caller, ...rows) => {
      const plain = toRows(rows).map(({ line, cells }) => ({ line, cells }));
      return (await (await api.as(caller)).roster.check({ dates: null, rows: plain })).rows;
    },
    take: async (caller, rows, over = {}) => {
      const asked = { importId: randomUUID(), part: 0, fileName: "our people.csv", dates: null, mapping: {} };
      return (await (await api.as(caller)).roster.take({ ...asked, ...over, rows: toRows(rows) })).rows;
    },
    join: async (inviter, email) => {
      const call = await api.as(inviter);
      const { people } = await call.roster.held();
      const held = must(
        people.find((person) => person.email === email),
        "the invitation is held",
      );
      await call.roster.sendHeld({ applicantIds: [held.applicantId] });
      const acceptance = { token: await mailedToken(), password: "seven loud herons gliding" };
      const session = await (await api.as(null)).invitations.accept(acceptance);
      const caller = await api.signIn(must(session.person, "signed in").userId);
      return { ...caller, id: held.applicantId };
    },
  };
}

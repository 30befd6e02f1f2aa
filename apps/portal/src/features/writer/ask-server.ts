import type { AskedOfWriter, WriterChoice } from "@induction/domain/applicant/letter-answer";
import { type CalendarDate, isCalendarDate } from "@induction/domain/kernel/calendar-date";

/** What came of a call: its answer; or that the link is good for nothing, that one has to wait, or that nobody answered. */
export type Outcome<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "gone" }
  | { readonly kind: "wait" }
  | { readonly kind: "failed" };

/** Asks what the link is about. Looking uses nothing up. */
export async function askWhatFor(token: string): Promise<Outcome<AskedOfWriter>> {
  return await call("letters.previewLink", { token }, toAsked);
}

/** Sends the writer's answer. */
export async function sendAnswer(token: string, answer: WriterChoice): Promise<Outcome<true>> {
  return await call("letters.answerLink", { token, answer }, (data) => (isRecord(data) ? true : null));
}

/** A call without the API's client, which nothing else on this page needs. */
async function call<Answer>(
  path: string,
  input: Readonly<Record<string, string>>,
  read: (data: unknown) => Answer | null,
): Promise<Outcome<Answer>> {
  try {
    const response = await fetch(`/trpc/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    if (response.status === 404 || response.status === 400) return { kind: "gone" };
    if (response.status === 429) return { kind: "wait" };
    const body: unknown = await response.json();
    const result = isRecord(body) ? body.result : null;
    const answer = isRecord(result) ? read(result.data) : null;
    return answer === null ? { kind: "failed" } : { kind: "answered", answer };
  } catch {
    return { kind: "failed" };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isDay(value: unknown): value is CalendarDate {
  return isText(value) && isCalendarDate(value);
}

/** The answer of the server in its shape; null where it has not that shape. */
export function toAsked(data: unknown): AskedOfWriter | null {
  if (!isRecord(data)) return null;
  const { writer, applicantName, orgName, season, dueOn, linkUntil } = data;
  if (!(isText(writer) && isText(applicantName) && isText(orgName) && typeof season === "number"))
    return null;
  if (!(isDay(linkUntil) && (dueOn === null || isDay(dueOn)))) return null;
  return { writer, applicantName, orgName, season, dueOn, linkUntil };
}

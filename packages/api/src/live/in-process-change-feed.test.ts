import { expect, test } from "vitest";
import { type ApplicantChange, FeedFullError } from "./change-feed.ts";
import { createInProcessChangeFeed, MOST_WAITING } from "./in-process-change-feed.ts";

function aChange(version: number, orgId = "org"): ApplicantChange {
  return {
    ...{ orgId, applicantId: "applicant", userId: null, advisorId: null, formerAdvisorId: null },
    ...{ version, isConsentChange: false },
  };
}

test("a subscriber gets what concerns them, in order, and nothing from before", async () => {
  const feed = createInProcessChangeFeed();
  feed.publish(aChange(1));
  const subscription = feed.subscribe(({ orgId }) => orgId === "org");
  feed.publish(aChange(2));
  feed.publish(aChange(3, "other"));
  feed.publish(aChange(4));
  const versions = [await subscription.next(10), await subscription.next(10), await subscription.next(10)];
  expect(versions).toEqual([
    { kind: "change", change: aChange(2) },
    { kind: "change", change: aChange(4) },
    null,
  ]);
});

test("a waiting subscriber is woken by a change, not by the end of the time", async () => {
  const feed = createInProcessChangeFeed();
  const subscription = feed.subscribe(() => true);
  const next = subscription.next(60_000);
  feed.publish(aChange(1));
  expect(await next).toEqual({ kind: "change", change: aChange(1) });
});

test("a reader who falls behind keeps no more than the bound and is told of the gap", async () => {
  const feed = createInProcessChangeFeed();
  const subscription = feed.subscribe(() => true);
  for (let version = 1; version <= MOST_WAITING + 5; version += 1) feed.publish(aChange(version));
  expect(await subscription.next(10)).toEqual({ kind: "gap" });
  const rest = [];
  for (let message = await subscription.next(0); message !== null; message = await subscription.next(0)) {
    rest.push(message);
  }
  expect(rest).toHaveLength(4);
  feed.publish(aChange(1000));
  expect(await subscription.next(10)).toEqual({ kind: "change", change: aChange(1000) });
});

test("a closed subscription gets nothing, wakes whoever waits, and is forgotten", async () => {
  const feed = createInProcessChangeFeed();
  const subscription = feed.subscribe(() => true);
  const next = subscription.next(60_000);
  expect(feed.subscribers).toBe(1);
  subscription.close();
  subscription.close();
  expect(await next).toBeNull();
  feed.publish(aChange(1));
  expect(await subscription.next(0)).toBeNull();
  expect(feed.subscribers).toBe(0);
});

test("of too many subscriptions of one owner the oldest ends and is told so, and nobody else's", async () => {
  const feed = createInProcessChangeFeed({ ofOneOwner: 2, ofAll: 10 });
  const [oldest, others] = [feed.subscribe(() => true, "asha"), feed.subscribe(() => true, "ben")];
  const second = feed.subscribe(() => true, "asha");
  feed.publish(aChange(1));
  feed.subscribe(() => true, "asha");
  feed.publish(aChange(2));
  expect([await oldest.next(0), await oldest.next(0)]).toEqual([{ kind: "superseded" }, null]);
  for (const subscription of [others, second]) {
    expect([await subscription.next(0), await subscription.next(0)]).toMatchObject([
      { change: { version: 1 } },
      { change: { version: 2 } },
    ]);
  }
  expect(feed.subscribers).toBe(3);
  oldest.close();
  expect(feed.subscribers).toBe(3);
});

test("where all are taken a new owner is refused, and one of those inside takes their own oldest place", () => {
  const feed = createInProcessChangeFeed({ ofOneOwner: 4, ofAll: 2 });
  feed.subscribe(() => true, "asha");
  const leaving = feed.subscribe(() => true, "ben");
  expect(() => feed.subscribe(() => true, "chloe")).toThrow(FeedFullError);
  feed.subscribe(() => true, "asha");
  leaving.close();
  feed.subscribe(() => true, "chloe");
  expect(feed.subscribers).toBe(2);
});

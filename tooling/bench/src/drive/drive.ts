import autocannon from "autocannon";
import { quantile } from "./quantiles.ts";
import type { Sent, Traffic } from "./traffic.ts";

/** How much to send where. */
export interface Drive {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
}

/** What one run showed. Latencies in milliseconds. */
export interface Run {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** An answer was not what it must be, so that the whole measurement is worth nothing. */
export class WrongAnswerError extends Error {
  override readonly name = "WrongAnswerError";
}

/** Sends requests over so many connections, each waiting for its answer before it sends the next. @throws WrongAnswerError */
export async function drive({ url, connections, seconds }: Drive, traffic: Traffic): Promise<Run> {
  const problems: string[] = [];
  const latencies: number[] = [];
  // autocannon hands the same context to both halves of one exchange.
  const exchanges = new WeakMap<object, Sent>();
  const startedAt = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>();
  const instance = autocannon(
    {
      url,
      connections,
      duration: seconds,
      requests: [
        {
          method: "POST",
          setupRequest: (request, context) => {
            const sent = traffic.next();
            exchanges.set(context, sent);
            return { ...request, path: sent.path, headers: { ...sent.headers }, body: sent.body };
          },
          onResponse: (status, body, context) => {
            const problem = exchanges.get(context)?.settle(status, body) ?? null;
            if (problem !== null) problems.push(problem);
          },
        },
      ],
    },
    (error, result) => (error ? reject(error) : resolve(result)),
  );
  // autocannon's own histogram counts whole milliseconds.
  instance.on("response", (...[, , , milliseconds]) => latencies.push(milliseconds));
  const { errors, timeouts } = await promise;
  const elapsed = (performance.now() - startedAt) / 1000;
  if (errors > 0) problems.push(`${errors} connections broke or answers did not come (${timeouts} timeouts)`);
  const [first] = problems;
  if (first !== undefined)
    throw new WrongAnswerError(`${problems.length} wrong answers from ${url}. First: ${first}`);
  if (latencies.length === 0) throw new WrongAnswerError(`${url} did not answer at all.`);
  latencies.sort((a, b) => a - b);
  return {
    requests: latencies.length,
    requestsPerSecond: latencies.length / elapsed,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

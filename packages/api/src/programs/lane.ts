/** Runs tasks that need not wait for each other, a few at once. */
export interface Lane {
  /** Begins a task once there is room. @throws what an earlier task threw */
  begin(task: () => Promise<void>): Promise<void>;
  /** Waits until every task has ended. @throws what the first that failed threw */
  finish(): Promise<void>;
}

/** A lane for at most so many tasks at once. After a failure no further task begins. */
export function openLane(atOnce: number): Lane {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const throwFailure = () => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    begin: async (task) => {
      while (running.size >= atOnce) await Promise.race(running);
      throwFailure();
      const run: Promise<void> = task()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(run));
      running.add(run);
    },
    finish: async () => {
      await Promise.all(running);
      throwFailure();
    },
  };
}

/** What a write answers, and what it puts. Nothing was put yet when it is handed over; `put` must not fail. */
export interface Looked<T> {
  readonly answer: T;
  readonly put?: () => void;
}

interface Queued {
  run(): () => void;
  fail(error: unknown): void;
}

/**
 * Gathers the writes of one turn of the event loop into one transaction: one flush to the disk for all of them. A
 * promise is kept only after that flush, so what was acknowledged is there after a kill. Each write looks first, and
 * may throw or refuse; only then does it put.
 */
export const groupCommit = (transaction: (work: () => void) => void): (<T>(look: () => Looked<T>) => Promise<T>) => {
  let queue: Queued[] = [];

  const commit = (): void => {
    const batch = queue;
    queue = [];
    const answers: (() => void)[] = [];
    try {
      transaction(() => {
        for (const one of batch) answers.push(one.run());
      });
    } catch (error) {
      // The engine undid all of it: nobody is told that his write is there.
      for (const one of batch) one.fail(error);
      return;
    }
    for (const answer of answers) answer();
  };

  return (look) =>
    new Promise((resolve, reject) => {
      if (queue.length === 0) setImmediate(commit);
      queue.push({
        run: () => {
          let looked;
          try {
            looked = look();
          } catch (error) {
            // Nothing of this one was put; the others go on.
            return () => reject(error instanceof Error ? error : new Error('a write failed', { cause: error }));
          }
          looked.put?.();
          const { answer } = looked;
          return () => resolve(answer);
        },
        fail: reject,
      });
    });
};

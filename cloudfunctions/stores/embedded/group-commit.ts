/** One write: looks first, then writes. `look` may throw or refuse before anything was put; `put` must not fail. */
export interface Write<T> {
  look(): { readonly answer: T; readonly put: (() => void) | null };
}

interface Queued {
  run(): () => void;
  fail(error: unknown): void;
}

/**
 * Gathers the writes of one turn of the event loop into one transaction: one flush to the disk for all of them. A
 * promise is kept only after that flush, so what was acknowledged is there after a kill.
 */
export const groupCommit = (transaction: (work: () => void) => void): (<T>(write: Write<T>) => Promise<T>) => {
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

  return (write) =>
    new Promise((resolve, reject) => {
      if (queue.length === 0) setImmediate(commit);
      queue.push({
        run: () => {
          let looked;
          try {
            looked = write.look();
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

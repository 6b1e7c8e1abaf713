/** Runs a task when it is the turn of its host. */
export type HostQueue = <Result>(host: string, task: () => Promise<Result>) => Promise<Result>;

/** Runs one task for each host at a time, in the order in which they came, with `pause()` between the end of one and the beginning of the next. */
export function makeHostQueue(pause: () => Promise<void>): HostQueue {
  const ends = new Map<string, Promise<void>>();
  return (host, task) => {
    const run = (ends.get(host) ?? Promise.resolve()).then(task);
    const done = () => undefined;
    ends.set(host, run.then(done, done).then(pause));
    return run;
  };
}

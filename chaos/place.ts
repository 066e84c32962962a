/** Where Twoway runs while it is broken: one process (house.ts), or several behind a load balancer (cluster.ts). */
export type Place = {
  url: string;
  databaseUrl: string;
  /** Where each process serves browsers. */
  webUrls: readonly string[];
  /** What the processes have logged. */
  logFile: string;
  /** In order, as Ctrl-C does; then nothing is left of it. */
  remove: () => Promise<void>;
};

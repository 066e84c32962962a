/**
 * The keys of all advisory locks, in one place (any numbers, as long as all processes take the same): two locks with one key
 * would wait for each other, and the follower of events never lets go of its own.
 */
export const lockKeys = {
  migrate: 8_246_190_251,
  running: 8_246_190_252,
  firstRun: 8_246_190_253,
  installJobs: 8_246_190_254,
  setUp: 8_246_190_255,
  followEvents: 8_246_190_256,
  watchHealth: 8_246_190_257,
} as const;

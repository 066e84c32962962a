/** What a cluster is for: one that keeps its data whatever happens, or one that is thrown away after a test run. */
export type Durability = "kept" | "throwaway";

// `terse` and `panic`: the details of an error and the text of a failed statement hold phone numbers and messages.
const COMMON = {
  max_connections: "100",
  shared_buffers: "256MB",
  wal_buffers: "16MB",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_line_prefix: "%m [%p] ",
  password_encryption: "scram-sha-256",
};

// Far apart and spread out, so that checkpoints do not make waves in the intake; at worst recovery reads 2 GB.
const KEPT = {
  synchronous_commit: "on",
  min_wal_size: "256MB",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  checkpoint_completion_target: "0.9",
};

const THROWAWAY = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_wal_size: "1GB",
  checkpoint_timeout: "1h",
  autovacuum: "off",
};

/** The server's settings as `postgres` arguments. */
export function serverSettings(durability: Durability): string[] {
  const settings = { ...COMMON, ...(durability === "kept" ? KEPT : THROWAWAY) };
  return Object.entries(settings).map(([name, value]) => `${name}=${value}`);
}

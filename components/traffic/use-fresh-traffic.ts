import { useQueryClient } from "@tanstack/react-query";
import { keys } from "#lib/client/keys.ts";

/** Fetches the traffic again now: who has just steered need not wait for the next look. */
export function useFreshTraffic(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: keys.traffic });
}

"use client";
import { useToldAlert } from "#lib/client/told-alert.ts";
import { lazyPart } from "./lazy-part.tsx";

const Teller = lazyPart(() => import("./alert-teller.tsx").then((module) => module.AlertTeller));

/** Where those who hear of alerts are told, whatever they look at. */
export function AlertPlace() {
  const alert = useToldAlert();
  return alert === null ? null : <Teller alert={alert} />;
}

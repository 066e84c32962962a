import type { TestProject } from "vitest/node";
import { startTestCluster } from "./cluster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: string;
  }
}

/** One PostgreSQL server for the whole run; every test file gets a database of its own on it. */
export default async function setup(project: TestProject) {
  const cluster = await startTestCluster();
  project.provide("databaseServer", cluster.url());
  return cluster.stop;
}

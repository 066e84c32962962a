import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type pg from "pg";
import { CatalogAdapter } from "./catalog-adapter.ts";

// The bindings keep one instance in module variables: a second one would corrupt the first.
let loaded: Promise<typeof SchemaEngine> | undefined;

/** Prisma's own schema engine, in its WebAssembly build, on the given pool. The caller ends the pool. */
export async function openSchemaEngine(pool: pg.Pool, schema?: { path: string; content: string }) {
  loaded ??= loadEngine();
  const engine = await loaded;
  const datamodels: [string, string][] | undefined = schema && [[schema.path, schema.content]];
  return engine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(new CatalogAdapter(pool)));
}

// The package is written for bundlers that import .wasm files: what they would do is done here by hand.
async function loadEngine(): Promise<typeof SchemaEngine> {
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(script.replace(/\.js$/, ".wasm"));
  const imports = Object.fromEntries(Object.entries(bindings).map(withoutWaiting));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return bindings.SchemaEngine;
}

// The engine leaves a ten-second timer behind, which would keep a command from ending.
function withoutWaiting([name, value]: [string, WebAssembly.ImportValue]): [string, WebAssembly.ImportValue] {
  if (!name.startsWith("__wbg_setTimeout_")) return [name, value];
  return [name, (step: () => void, milliseconds: number) => setTimeout(step, milliseconds).unref()];
}

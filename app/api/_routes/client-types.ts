import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import api from "./api.ts";
import { describeApi } from "./openapi-document.ts";

// Which server is called is the caller's to say.
const ANY_SERVER = "https://twoway.example";

/**
 * The whole API as TypeScript types (`paths`, `components`), made of the OpenAPI document: what openapi-fetch makes a
 * typed client of.
 */
export async function clientTypes(): Promise<string> {
  const document = JSON.parse(JSON.stringify(describeApi(api, ANY_SERVER))) as OpenAPI3;
  return HEADER + astToString(await openapiTS(document, { defaultNonNullable: false }));
}

const HEADER = "// Made by `npm run twoway -- client --to FILE`: not changed by hand.\n";

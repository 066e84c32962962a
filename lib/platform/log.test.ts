import { expect, test } from "vitest";
import { createLog } from "./log.ts";

test("texts, addresses and secrets are struck out wherever they stand", () => {
  const lines: string[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  log.warn(
    { text: "hei", message: { from: "+4740000001", body: "hei" }, a: { b: { token: "s3cret" } } },
    "odd",
  );
  log.child({ requestId: "r1" }).error({
    err: Object.assign(new Error("x"), { detail: "(+4740000001)", where: 'JSON data, line 1: {"a":"hei' }),
  });
  expect(lines).toHaveLength(2);
  expect(lines.join("")).not.toMatch(/hei|4740000001|s3cret/);
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ requestId: "r1" });
});

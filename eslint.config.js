import { defineConfig, globalIgnores } from "eslint/config";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import imports from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// Each floor may import from those below it; the two wings meet only in lib/contract, lib/i18n and app/.
const SERVER = ["platform", "gateways", "domain", "boot", "cli", "testing"].map((room) => `./lib/${room}`);
const BROWSER = ["./components", "./lib/client"];
const floors = (server) => [
  { target: "./lib/contract", from: [...server, ...BROWSER, "./lib/i18n", "./app"] },
  { target: "./lib/i18n", from: [...server, ...BROWSER, "./app"] },
  { target: "./lib/platform", from: [...above("platform", server), ...BROWSER, "./app"] },
  { target: "./lib/gateways", from: [...above("gateways", server), ...BROWSER, "./app"] },
  { target: "./lib/domain", from: [...above("domain", server), ...BROWSER, "./app"] },
  { target: "./lib/client", from: [...server, "./components", "./app"] },
  { target: "./components", from: [...server, "./app"] },
  { target: "./components/ui", from: ["./lib/contract", "./lib/client"] },
  // The core of the house: it records events, and the worker binds them to what follows.
  {
    target: "./lib/domain/inbox",
    from: ["automation", "webhooks", "reports"].map((room) => `./lib/domain/${room}`),
  },
];
const above = (room, server) => server.slice(server.indexOf(`./lib/${room}`) + 1);

export default defineConfig(
  globalIgnores([
    ".next",
    ".data",
    "lib/platform/db/generated",
    "lib/api-client",
    "next-env.d.ts",
    "test-results",
    "playwright-report",
  ]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { "import-x": imports },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })],
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "import-x/no-cycle": "error",
      "import-x/no-duplicates": "off",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: floors(SERVER) }],
      "import-x/no-unresolved": "off",
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 80 }],
      "no-console": ["error", { allow: ["error"] }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Read the environment through lib/platform/env.ts only.",
        },
      ],
    },
  },
  {
    files: ["**/*.tsx", "components/**/*.ts", "lib/client/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": ["error", { max: 150 }] } },
  {
    files: ["**/*.test.{ts,tsx}", "e2e/**"],
    rules: {
      "max-lines-per-function": "off",
      "import-x/no-restricted-paths": [
        "error",
        { basePath: import.meta.dirname, zones: floors(SERVER.filter((room) => room !== "./lib/testing")) },
      ],
    },
  },
  {
    files: ["lib/platform/env.ts", "*.config.ts", "bench/**"],
    rules: { "no-restricted-syntax": "off" },
  },
  { files: ["bench/**", "lib/cli/**"], rules: { "no-console": "off" } },
);

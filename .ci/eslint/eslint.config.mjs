// The scripts of the interactive map are classic scripts of one page: what one declares at its top level, the others may use.

import fs from "node:fs";
import path from "node:path";
import js from "@eslint/js";
import globals from "globals";

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../..");
const SCRIPTS = path.join(ROOT, "creative_clusters_plugin/web/js");
const sources = fs
  .readdirSync(SCRIPTS)
  .filter((name) => name.endsWith(".js"))
  .map((name) => fs.readFileSync(path.join(SCRIPTS, name), "utf8"));
const everything = sources.join("\n");

function declared(source) {
  const single = [...source.matchAll(/^(?:const|let|class|(?:async )?function\*?) +([\w$]+)/gm)].map((found) => found[1]);
  const several = [...source.matchAll(/^(?:const|let) +[{[]([^=]*?)[}\]] *=/gm)].flatMap((found) =>
    found[1].split(",").map((part) => part.split(":").pop().split("=")[0].trim()),
  );
  return [...single, ...several].filter(Boolean);
}

const variable = new Set(sources.flatMap((source) => [...source.matchAll(/^let +([\w$]+)/gm)].map((found) => found[1])));
const shared = Object.fromEntries(
  sources.flatMap(declared).map((name) => [name, variable.has(name) ? "writable" : "readonly"]),
);

const usedSomewhere = {
  meta: { type: "problem", schema: [], messages: { unused: "'{{name}}' is used in no script of the page." } },
  create: (context) => ({
    Program(program) {
      for (const name of declared(context.sourceCode.text)) {
        const places = everything.match(new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`, "g"));
        if (places.length < 2) {
          context.report({ node: program, messageId: "unused", data: { name } });
        }
      }
    },
  }),
};

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: "script",
      globals: { ...globals.browser, L: "readonly", Chart: "readonly", topojson: "readonly", ...shared },
    },
    plugins: { page: { rules: { "used-somewhere": usedSomewhere } } },
    rules: {
      "page/used-somewhere": "error",
      // of names at the top level `used-somewhere` knows more
      "no-unused-vars": [
        "error",
        { vars: "local", args: "after-used", caughtErrors: "none", ignoreRestSiblings: true },
      ],
      "no-redeclare": ["error", { builtinGlobals: false }],
      strict: ["error", "global"],
      eqeqeq: "error",
      curly: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-shadow": ["error", { builtinGlobals: false, hoist: "all" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      // names and texts come from the user's layers: they are set as text, never as markup
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({ property })),
        { object: "document", property: "write" },
      ],
    },
  },
];

import * as espree from "espree";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const onlyInExcelRoom = ["Excel", "Office"].map((name) => ({
  name,
  message: `${name} is spoken only in src/excel and the pane's entry; everything else works on plain values.`,
}));

const exactOnly = {
  selector: "CallExpression[callee.property.name='toBeCloseTo']",
  message: "Numbers are exact: compare Decimals or exact strings.",
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/"] },
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", ...onlyInExcelRoom],
      "no-restricted-syntax": ["error", exactOnly],
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "max-params": ["warn", 4],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    // Where React is; its rules read every function of a file for what React would make of it.
    files: ["**/*.tsx", "src/taskpane/**/*.ts", "workbench/page/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // Internet Explorer must be able to read it, to be told to upgrade.
    files: ["src/taskpane/boot.js"],
    languageOptions: { parser: espree, ecmaVersion: 5, sourceType: "script" },
  },
  {
    files: [
      "src/excel/**/*.ts",
      "src/taskpane/main.tsx",
      "src/taskpane/themes/theme-name.ts",
      "bench/write-plainly.ts",
      "bench/pane-latency.ts",
      "bench/template/main.tsx",
      "test/browser/pane-theme.test.ts",
    ],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": "off",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/excel/queue-*.ts"],
    // These queue loads into a batch and answer a function that reads after the caller's sync, which the rules cannot see.
    rules: {
      "office-addins/load-object-before-read": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/call-sync-after-load": "off",
    },
  },
  {
    // The contract asks Excel itself, on purpose one thing after the other.
    files: ["contract/**/*.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["workbench/book/book.ts"],
    // The book's verbs take what Excel's own take: the sheet, rows or columns, the first, how many, and who asks.
    rules: { "max-params": "off" },
  },
);

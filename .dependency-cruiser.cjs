/** The rooms of the house, in import order: each imports only from rooms above it. */
const addInRooms = [
  "exact",
  "cells",
  "standard",
  "units",
  "faults",
  "strings",
  "samples",
  "tabular",
  "monitoring",
  "assessment",
  "scoring",
  "sheets",
  "integrity",
  "seal",
  "reading",
  "saved",
  "attachment",
  "slip",
  "report",
  "rollup",
  "importing",
  "excel",
  "workflows",
  "taskpane",
];

/** What a cell says, where the table is, what a row says, what rows say together, what is written. */
const importingRooms = ["cells", "shape", "rows", "analysis", "write"];

const workbench = require("./workbench/dependency-rules.cjs");

const oneDirection = (house, rooms) =>
  rooms.slice(0, -1).map((room, index) => ({
    name: `${house}-${room}-looks-up`,
    comment: `${house}/${room} may use only the rooms above it in the table of docs/architecture.md; what it needs from below belongs higher up.`,
    from: { path: `^${house}/${room}/` },
    to: { path: `^${house}/(${rooms.slice(index + 1).join("|")})/` },
  }));

const forbidden = [
  {
    name: "no-cycles",
    comment: "Two files that need each other are one file, or the design is wrong.",
    from: {},
    to: { circular: true },
  },
  ...oneDirection("src", addInRooms),
  ...oneDirection("src/importing", importingRooms),
  ...oneDirection("workbench", workbench.rooms),
  ...workbench.forbidden,
  {
    name: "add-in-runs-in-a-browser",
    comment: "Node's own modules do not exist inside Excel's pane.",
    from: { path: "^src/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "add-in-knows-no-workbench",
    comment: "What ships must run unmodified in Excel; the seam is office.js, not an import.",
    from: { path: "^src/" },
    to: { path: "^(cli|workbench|test|scripts)/" },
  },
  {
    name: "page-without-excel-runs-in-a-browser",
    comment:
      "What is done with the bytes of a file is done in Node and on the page without Excel alike.",
    from: { path: "^(web|cli/bytes)/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "page-without-excel-takes-no-command",
    comment:
      "The page and the command line share what is done with the bytes of a file, and nothing else.",
    from: { path: "^(web|cli/bytes)/" },
    to: { path: "^cli/", pathNot: "^cli/bytes/" },
  },
  {
    name: "contract-asks-excel-alone",
    comment:
      "What the contract finds must be Excel's doing: it neither runs the product nor knows the stand-in.",
    from: { path: "^contract/" },
    to: { path: "^(src|cli|ooxml|workbench|test|scripts)/" },
  },
  {
    name: "contract-runs-in-a-browser",
    comment: "Node's own modules and packages do not exist on the page that asks Excel.",
    from: { path: "^contract/" },
    to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "contract-ships-apart",
    comment: "Neither house needs the contract; only scripts and tests run it.",
    from: { path: "^(src|cli|ooxml|workbench)/" },
    to: { path: "^contract/" },
  },
  {
    name: "ground-knows-no-house",
    comment: "ooxml lies under both houses: it reads files and knows neither.",
    from: { path: "^ooxml/" },
    to: { path: "^(src|cli|workbench|test|scripts)/" },
  },
  {
    name: "one-decimal",
    comment:
      "decimal.js is configured once, in src/exact; a second configuration would round differently.",
    from: { pathNot: "^src/exact/" },
    to: { path: "node_modules/decimal\\.js" },
  },
  {
    name: "pane-imports-workflows",
    comment:
      "The pane shows what a workflow answers and says it in words: what it would compute itself, the command line and the tests would not share. Types may come from anywhere.",
    from: { path: "^src/taskpane/" },
    to: {
      path: "^src/",
      pathNot: "^src/(taskpane|workflows|strings)/",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "workflows-pass-nothing-on",
    comment:
      "A workflow answers with what is shown; handing on another room's functions would let the pane compute after all.",
    from: { path: "^src/workflows/" },
    to: {
      path: "^src/",
      dependencyTypes: ["export"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "react-in-the-pane",
    comment: "Only the pane draws; everything else of the add-in is plain values.",
    from: { path: "^src/", pathNot: "^src/taskpane/" },
    to: { path: "node_modules/(react|react-dom|@fluentui)/" },
  },
  {
    name: "functions-and-formats-in-the-workbench",
    comment:
      "The library of functions and numfmt belong to the stand-in; the add-in has Excel for that.",
    from: { path: "^(src|ooxml)/" },
    to: { path: "node_modules/(@formulajs/formulajs|numfmt)/" },
  },
  {
    name: "documents-in-report",
    comment: "Only the layouts of src/report know the library that writes Word documents.",
    from: { path: "^(src|cli|ooxml|workbench|web)/", pathNot: "^src/report/layout/" },
    to: { path: "node_modules/docx/" },
  },
  {
    name: "one-reading-of-packages",
    comment: "Only ooxml unzips and parses XML, so that both houses read a file alike.",
    from: { path: "^(src|cli)/" },
    to: { path: "node_modules/(fflate|saxes)/" },
  },
  {
    name: "file-formats-in-tabular",
    comment:
      "Only tabular takes a person's files apart; everything below it sees plain sheets of cells.",
    from: { path: "^(src|workbench|ooxml)/", pathNot: "^src/tabular/" },
    to: { path: "node_modules/(papaparse|@types/papaparse)/" },
  },
  {
    name: "packages-in-four-rooms",
    comment:
      "Of the add-in, tabular reads packages for their data, saved for the workbook they are, attachment for what they show, and report fills Word documents; the rest takes from ooxml only what a cell is: areas, references, dates; and what remembers by text.",
    from: { path: "^src/", pathNot: "^src/(tabular|saved|attachment|report)/" },
    to: {
      path: "^ooxml/",
      pathNot: "^ooxml/(remembering|spreadsheet/(area|cell-reference|date-serial))\\.ts$",
    },
  },
  {
    name: "nothing-from-devdependencies-ships",
    comment: "The bundle that ships may only contain what is declared as a dependency.",
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "@types/" },
  },
  {
    name: "no-orphans",
    comment: "A file nobody imports and nobody runs is dead.",
    from: {
      orphan: true,
      pathNot: [
        "\\.d\\.ts$",
        "^(ooxml/|workbench/)?test/",
        "^scripts/",
        "(^|/)main\\.tsx?$",
        "/boot\\.js$",
        "/rollup-thread\\.mjs$",
        "/service-worker\\.js$",
        "/dependency-rules\\.cjs$",
      ],
    },
    to: {},
  },
  {
    name: "resolvable",
    comment: "An import that resolves to nothing breaks at run time.",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: "error" })),
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};

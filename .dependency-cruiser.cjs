/** The rooms of the house, in import order: each imports only from rooms above it. */
const addInRooms = [
  "exact",
  "cells",
  "standard",
  "units",
  "faults",
  "strings",
  "tabular",
  "monitoring",
  "assessment",
  "scoring",
  "sheets",
  "integrity",
  "seal",
  "importing",
  "excel",
  "workflows",
  "taskpane",
];

/** What a cell says, where the table is, what a row says, what is written. */
const importingRooms = ["cells", "shape", "rows", "write"];

const workbenchRooms = ["book", "format", "calc", "xlsx", "host", "page"];

const oneDirection = (house, rooms) =>
  rooms.slice(0, -1).map((room, index) => ({
    name: `${house}-${room}-looks-up`,
    severity: "error",
    comment: `${house}/${room} may use only the rooms above it in the table of docs/architecture.md; what it needs from below belongs higher up.`,
    from: { path: `^${house}/${room}/` },
    to: { path: `^${house}/(${rooms.slice(index + 1).join("|")})/` },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or the design is wrong.",
      from: {},
      to: { circular: true },
    },
    ...oneDirection("src", addInRooms),
    ...oneDirection("src/importing", importingRooms),
    ...oneDirection("workbench", workbenchRooms),
    {
      name: "add-in-runs-in-a-browser",
      severity: "error",
      comment: "Node's own modules do not exist inside Excel's pane.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "add-in-knows-no-workbench",
      severity: "error",
      comment: "What ships must run unmodified in Excel; the seam is office.js, not an import.",
      from: { path: "^src/" },
      to: { path: "^(cli|workbench|test|scripts)/" },
    },
    {
      name: "workbench-knows-no-add-in",
      severity: "error",
      comment:
        "The workbench stands in for Excel and could serve another add-in; only the command line joins the two.",
      from: { path: "^workbench/" },
      to: { path: "^(src|cli|test|scripts)/" },
    },
    {
      name: "ground-knows-no-house",
      severity: "error",
      comment: "ooxml lies under both houses: it reads files and knows neither.",
      from: { path: "^ooxml/" },
      to: { path: "^(src|cli|workbench|test|scripts)/" },
    },
    {
      name: "one-decimal",
      severity: "error",
      comment:
        "decimal.js is configured once, in src/exact; a second configuration would round differently.",
      from: { pathNot: "^src/exact/" },
      to: { path: "node_modules/decimal\\.js" },
    },
    {
      name: "react-in-the-panes",
      severity: "error",
      comment: "Only the pane and the workbench page draw; everything else is plain values.",
      from: { path: "^(src|workbench)/", pathNot: "^(src/taskpane|workbench/page)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "spreadsheet-engine-behind-interfaces",
      severity: "error",
      comment:
        "The library of functions and numfmt sit behind calc and format, so that they can be exchanged.",
      from: { path: "^(src|workbench|ooxml)/", pathNot: "^workbench/(calc|format|test)/" },
      to: { path: "node_modules/(@formulajs/formulajs|numfmt)/" },
    },
    {
      name: "one-reading-of-packages",
      severity: "error",
      comment:
        "Only ooxml unzips and parses XML, so that both houses read a file alike; the workbench's xlsx zips what it writes.",
      from: { path: "^(src|cli|workbench)/", pathNot: "^workbench/(xlsx|test)/" },
      to: { path: "node_modules/(fflate|saxes)/" },
    },
    {
      name: "xlsx-only-zips",
      severity: "error",
      comment: "The workbench's xlsx uses fflate to write; what it reads it reads through ooxml.",
      from: { path: "^workbench/xlsx/", pathNot: "^workbench/xlsx/package-writer\\.ts$" },
      to: { path: "node_modules/(fflate|saxes)/" },
    },
    {
      name: "file-formats-in-tabular",
      severity: "error",
      comment:
        "Only tabular takes a person's files apart; everything below it sees plain sheets of cells.",
      from: { path: "^(src|workbench|ooxml)/", pathNot: "^src/tabular/" },
      to: { path: "node_modules/(papaparse|@types/papaparse)/" },
    },
    {
      name: "packages-in-tabular",
      severity: "error",
      comment:
        "Of the add-in, tabular reads packages; the rest takes from ooxml only what a cell is: areas, references, dates.",
      from: { path: "^src/", pathNot: "^src/tabular/" },
      to: {
        path: "^ooxml/",
        pathNot: "^ooxml/spreadsheet/(area|cell-reference|date-serial)\\.ts$",
      },
    },
    {
      name: "nothing-from-devdependencies-ships",
      severity: "error",
      comment: "The bundle that ships may only contain what is declared as a dependency.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "@types/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file nobody imports and nobody runs is dead.",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^(ooxml/|workbench/)?test/",
          "^scripts/",
          "(^|/)main\\.tsx?$",
          "/boot\\.js$",
        ],
      },
      to: {},
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "An import that resolves to nothing breaks at run time.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
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

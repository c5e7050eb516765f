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
      name: "pane-imports-workflows",
      severity: "error",
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
        "excelts, numfmt and fflate sit behind calc, xlsx and format, so that they can be exchanged; of the add-in, only tabular unzips.",
      from: {
        path: "^(src|workbench)/",
        pathNot: "^(workbench/(calc|xlsx|format|test)|src/tabular)/",
      },
      to: { path: "node_modules/(@cj-tech-master/excelts|numfmt|fflate)/" },
    },
    {
      name: "file-formats-in-tabular",
      severity: "error",
      comment:
        "Only tabular takes a person's files apart; everything below it sees plain sheets of cells.",
      from: { path: "^(src|workbench)/", pathNot: "^src/tabular/" },
      to: { path: "node_modules/(papaparse|@types/papaparse|saxes)/" },
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

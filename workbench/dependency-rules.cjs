/** The rooms of the stand-in, in import order: each imports only from rooms before it. */
const rooms = ["book", "format", "calc", "xlsx", "host", "client", "page"];

/** What else may not be imported, as an error, for dependency-cruiser run from the repository's root. */
const forbidden = [
  {
    name: "workbench-knows-no-add-in",
    comment:
      "The workbench stands in for Excel and could serve another add-in; only the command line joins the two.",
    from: { path: "^workbench/" },
    to: { path: "^(src|cli|test|scripts|bench)/" },
  },
  {
    name: "workbench-draws-in-its-page",
    comment: "Only the page draws; everything else is plain values and runs without a screen.",
    from: { path: "^workbench/", pathNot: "^workbench/page/" },
    to: { path: "node_modules/(react|react-dom|@fluentui)/" },
  },
  {
    name: "workbench-book-runs-anywhere",
    comment:
      "Book, formats, formulas, files, client and page run in a browser; only the host also runs in Node.",
    from: { path: "^workbench/(book|format|calc|xlsx|client|page)/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "spreadsheet-engine-behind-interfaces",
    comment:
      "The library of functions and numfmt sit behind calc and format, so that they can be exchanged.",
    from: { path: "^workbench/", pathNot: "^workbench/(calc|format|test)/" },
    to: { path: "node_modules/(@formulajs/formulajs|numfmt)/" },
  },
  {
    name: "xlsx-only-zips",
    comment: "The xlsx room uses fflate to write; what it reads it reads through ooxml.",
    from: { path: "^workbench/", pathNot: "^workbench/(xlsx/package-writer\\.ts$|test/)" },
    to: { path: "node_modules/(fflate|saxes)/" },
  },
];

module.exports = { rooms, forbidden };

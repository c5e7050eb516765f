import type { ImportPaneWords } from "../zh-CN/import-pane";

export const importPane: ImportPaneWords = {
  title: "Import monitoring data",
  open: "Import data",
  back: "Back",
  close: "Done",
  draft: {
    offer: (sources) =>
      `An import was left unfinished: ${sources}. Columns, units and answers are still here; nothing was written yet.`,
    resume: "Go on",
    discard: "Discard",
    again: (sources, limit) =>
      `Please choose again: ${sources}. Files above ${limit} and cells of the workbook are not kept; columns and units come back with them.`,
    without: "Go without",
  },
  source: {
    title: "Source",
    hint: "Drop a .csv, .tsv or .xlsx file here, or:",
    file: "Choose file",
    paste: "Paste",
    selection: "Selection",
    place: "Table in workbook",
    places: { table: (name) => `Table ${name}`, sheet: (name) => `Sheet ${name}` },
    choosePlace: "Choose",
    pasteHere: "Paste a table here",
    pasted: "Pasted text",
    usePasted: "Use",
    another: "Add another",
    joined: "Several sources are joined by period and source.",
    remove: "Remove",
    rows: (rows) => `${rows} rows`,
    delimiters: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" },
    encoding: "Encoding",
    chooseEncoding: "Which one reads right?",
    sheet: "Sheet",
    hiddenSheet: (sheet) => `${sheet} (hidden)`,
    empty: "Nothing stands here. Choose a range, table or file with data.",
    reading: "Reading …",
  },
  header: {
    row: "Row of the heading",
    found: (first, last) =>
      first === last ? `Heading: row ${first}` : `Heading: rows ${first}–${last}`,
    wide: {
      periods: () => "Years stand across the columns; each is read",
      months: () => "Months stand across the columns; each is read",
      measures: () => "Rows say what they measure; they were read one by one",
      "months-of-title": (title) =>
        `Months stand across the columns; their year is that of “${title}” above`,
      "months-without-year": () =>
        "Months stand across the columns without a year: write the one year above the table (“2023”), or add a column of years",
    },
  },
  columns: {
    title: "Columns",
    none: "(none)",
    unit: (column) => `Unit: ${column}`,
    rowUnits: (column) => `Unit of each row: ${column}`,
    oneUnit: "(one unit for all)",
    year: "Year or date",
    filter: "Only rows where",
    filterValue: "is",
    all: "(all rows)",
    remembered: "As last time with these headings",
  },
  preview: {
    title: "Preview",
    counts: (read, imported, aside) =>
      `${read} rows read = ${imported} imported + ${aside} left out`,
    setAside: (reason, rows) => `${reason}: ${rows} rows`,
    after: "→ after",
    columns: { year: "Year", emission: "Emission", output: "Output", intensity: "Intensity" },
    incomplete: (year, months) => `${year} lacks months ${months} and does not count as history`,
    whole: (year) => `Let it stand for all of ${year}`,
    working: "Working out the preview …",
  },
  questions: {
    title: "Choose first",
    open: (count) =>
      count === 1
        ? "One question is open; answer it, then import."
        : `${count} questions are open; answer them, then import.`,
    nothing: "No year has data this way.",
    more: (count) => `and ${count} more like these`,
    year: ({ year, emission, output, intensity, unit }) =>
      intensity === "–"
        ? `${year}: emission ${emission}, output ${output}, no intensity`
        : `${year}: ${emission} ÷ ${output} = ${intensity}${unit && ` ${unit}`}`,
  },
  problems: {
    title: (count) => `Problems (${count})`,
    group: (title, count) => `${title} (${count})`,
    treatment: "Treatment",
    place: (row, column) => `Row ${row}, “${column}”`,
    more: (count) => `Show more (${count} in all)`,
  },
  run: {
    mode: "Write",
    modes: {
      replace: (rows, imported) => `Replace: ${imported} rows instead of ${rows}`,
      append: (rows, imported) => `Append: ${imported} rows after the ${rows} there are`,
    },
    run: "Import",
    progress: (rows, all, seconds) => `${rows} of ${all} rows written, ${seconds} s`,
    finishing: "Writing to the monitoring table …",
    cancel: "Cancel",
    cancelled: "Cancelled; the workbook is unchanged.",
    done: (rows, seconds) =>
      `Imported: ${rows} rows written to the monitoring table in ${seconds} s. The sheet “Imports” says what was left out.`,
  },
  undoImport: {
    complete: "The last import can be taken back.",
    interrupted:
      "The last import was interrupted and the monitoring data may be incomplete. Return to the state before it first.",
    run: "Take back",
    restore: "Return",
    warning: "Changes made to the monitoring data after the import are taken back too.",
    done: "The monitoring data is as it was before the import.",
  },
  explain: {
    chart: "Emission, output and intensity by year",
    rows: (year) => `Data of ${year}`,
    showRows: "Filter rows",
    showAll: "Show all rows",
    rowCount: (rows) => `Rows of the monitoring table added up: ${rows}`,
    firstRows: (rows) => `The first ${rows} rows; filter the sheet to see all`,
    incomplete: (months) => `Months ${months} are missing`,
    period: "Period",
    yearOfSelection: "Selected year",
    selectionIs: (year) => `The selected row belongs to ${year}`,
    selectionNone: "The selected cell is in no row of the monitoring data, or its row has no year.",
    draw: "Draw on sheet",
    unitAndAxis: (unit, axis) => ` (${[unit, axis].filter(Boolean).join(", ")})`,
    lacksMonths: "Months missing",
    yearLacks: (year, months) => `${year} lacks months ${months}.`,
    series: { emission: "Emission", output: "Output", intensity: "Carbon intensity" },
  },
};

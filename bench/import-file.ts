import { analyse } from "../src/importing/analysis/analyse";
import { findLayout } from "../src/importing/shape/find-layout";
import { createPause } from "../src/importing/rows/pause";
import { suggestedSettings } from "../src/importing/shape/settings";
import { sourceTable } from "../src/importing/shape/source-table";
import { loadAllWords } from "../src/strings/load-words";
import { openSource } from "../src/tabular/open-source";
import { importData } from "../src/workflows/import-data";

export { loadAllWords };

const shown = { emission: "tCO2e" };

/** The whole way of a file into the open workbook, as the pane goes it: read, find the table, analyse, import. */
export const importFile = async (bytes: Uint8Array): Promise<void> => {
  const { rows } = await (await openSource({ name: "eutl.csv", bytes })).sheet(0);
  const layout = findLayout(rows);
  if (!layout) throw new Error("No heading was found.");
  const table = sourceTable(rows, layout);
  const columns = { source: 0, year: 1, emission: 2 };
  const sources = [{ table, settings: { ...suggestedSettings(table), columns } }];
  const analysis = await analyse(sources, { wanted: shown, pause: createPause() });
  const outcome = await importData({
    sources,
    from: "eutl.csv",
    mode: "replace",
    wholeYears: new Set(),
    now: new Date(),
    analysis,
    answers: {},
    accepted: [],
    shown,
  });
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
};

import { mergeElement } from "@tanping/ooxml/patch/merge-element";
import type { PackagePatch } from "@tanping/ooxml/patch/package-patch";
import { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { parseSource } from "@tanping/ooxml/xml/source-element";
import type { SheetNamed } from "../../book/charts/chart-data";
import type { Chart } from "../../book/charts/chart";
import { readDrawings } from "../charts/read-drawings";
import { writeChart } from "../charts/write-chart";
import { chartAnchor } from "../charts/write-drawing";
import { Losses } from "../losses";
import type { BookChange } from "./book-change";
import { merging, parseFragment } from "./fragments";

/** A chart, and the sheets it shows cells of. */
interface Drawn {
  readonly chart: Chart;
  readonly sheetNamed: SheetNamed;
}

const merge = (
  files: PackagePatch,
  part: string,
  { before, after }: { readonly before: string; readonly after: string },
  place?: number,
): void => {
  if (before === after) return;
  const root = parseSource(files.text(part));
  const own = place === undefined ? root : root.children[place];
  const edits = new TextEdits(root.source);
  const change = { before: parseFragment(before), after: parseFragment(after) };
  if (own) mergeElement(edits, own, change, merging);
  files.setText(part, edits.apply());
};

/** Changes the charts of a sheet: the values they keep of their cells, where these are, and where the charts lie. */
export const patchCharts = (
  { file, files }: BookChange,
  sheetPart: string,
  { before, after }: { readonly before: readonly Drawn[]; readonly after: readonly Drawn[] },
): void => {
  if (before.map(({ chart }) => chart.id).join() !== after.map(({ chart }) => chart.id).join())
    throw new Error("Charts cannot be added to a sheet of a file, nor taken from one.");
  const { places } = readDrawings(file, sheetPart, new Losses());
  for (const [index, was] of before.entries()) {
    const [is, place] = [after[index], places[index]];
    if (!is || !place) continue;
    merge(files, place.part, {
      before: writeChart(was.chart, was.sheetNamed),
      after: writeChart(is.chart, is.sheetNamed),
    });
    merge(
      files,
      place.drawing,
      { before: chartAnchor(was.chart, 0), after: chartAnchor(is.chart, 0) },
      place.anchor,
    );
  }
};

import { strFromU8, unzipSync } from "fflate";
import type { Book } from "@tanping/workbench/book/book";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { newAssessment } from "../../../../cli/create";
import { powerPlant } from "../../../../src/samples/power-plant";
import type { Language } from "../../../../src/strings/language";
import { enterSample } from "../../../../scripts/enter-sample";
import { finishedSample } from "../../../../scripts/finish-sample";
import type { Parts } from "./zip-parts";

/** A made workbook whose cells are patched into many: its parts, and where its names stand. */
export interface FleetBase {
  readonly language: Language;
  readonly sealed: boolean;
  readonly parts: Parts;
  readonly placeOf: (name: string) => FleetPlace;
}

/** The first cell of a name. */
interface FleetPlace {
  readonly part: string;
  readonly column: string;
  readonly row: number;
}

const baseOf = async (
  book: Book,
  kind: Pick<FleetBase, "language" | "sealed">,
): Promise<FleetBase> => {
  const entries = Object.entries(unzipSync(await writeXlsx(book)));
  const parts = new Map(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
  const places = placesIn(parts.get("xl/workbook.xml") ?? "");
  return {
    ...kind,
    parts,
    placeOf: (name) => {
      const place = places.get(name);
      if (!place) throw new Error(`The workbook has no ${name}.`);
      return place;
    },
  };
};

const placesIn = (workbookXml: string): ReadonlyMap<string, FleetPlace> => {
  const sheets = [...workbookXml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""]) => name);
  const names = workbookXml.matchAll(
    /<definedName name="(tanping_\w+)">'?([^'!<]+)'?!\$([A-Z]+)\$(\d+)/g,
  );
  return new Map(
    [...names].map(([, name = "", sheet = "", column = "", row = ""]) => [
      name,
      { part: `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`, column, row: Number(row) },
    ]),
  );
};

const openBase = async (language: Language): Promise<FleetBase> => {
  const book = await newAssessment(language);
  await enterSample(book, language, powerPlant);
  return baseOf(book, { language, sealed: false });
};

/** The power plant's assessment in both languages, and sealed. */
export const fleetBases = async () => ({
  open: [await openBase("zh-CN"), await openBase("en-US")] as const,
  sealed: await baseOf(await finishedSample(powerPlant, "zh-CN"), {
    language: "zh-CN",
    sealed: true,
  }),
});
export type FleetBases = Awaited<ReturnType<typeof fleetBases>>;

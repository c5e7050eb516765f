import { type Area, sheetColumns } from "../../book/area";
import type { PageLayout } from "../../book/page-layout";
import { type Arguments, isAbsent, wordArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { type OnSheet, objectReference } from "../model/object-reference";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { rangeAt, rangeOrAddress } from "./find-range";
import { regionOf } from "./special-cells";
import { paperName, paperSize } from "./paper-sizes";
import { bookWord, officeWord } from "./style-words";
import { flagValue, numberValue, wholeValue } from "./value-arguments";

const layoutOf = (session: Session, { sheetId }: OnSheet): PageLayout =>
  sheetOf(session, sheetId).pageLayout;

/** A value of how a sheet prints. */
export const layoutScalar = <T>(
  get: (layout: PageLayout) => T,
  change: (value: unknown, layout: PageLayout) => Partial<PageLayout>,
): Settable<OnSheet, T> => ({
  get: (self, session) => get(layoutOf(session, self)),
  set: (self, value, session) =>
    session.book.setPageLayout(self.sheetId, change(value, layoutOf(session, self)), "add-in"),
});

const marginLimits = [0, 7200] as const;
type Edge = keyof PageLayout["margins"];

const margin = (edge: Edge) =>
  layoutScalar(
    ({ margins }) => margins[edge],
    (value, { margins }) => ({
      margins: { ...margins, [edge]: numberValue(value, `${edge} margin`, marginLimits) },
    }),
  );

function zoomJson({ zoom }: PageLayout) {
  if ("scale" in zoom) return { scale: zoom.scale };
  const { fitWidth, fitHeight } = zoom;
  return {
    ...(fitWidth > 0 ? { horizontalFitToPages: fitWidth } : {}),
    ...(fitHeight > 0 ? { verticalFitToPages: fitHeight } : {}),
  };
}

function zoomArgument(value: unknown): PageLayout["zoom"] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument("zoom must be an object.");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const isFitted = !isAbsent(horizontalFitToPages) || !isAbsent(verticalFitToPages);
  if (!isAbsent(scale)) {
    if (isFitted) throw invalidArgument("zoom is a scale or a number of pages, not both.");
    return { scale: wholeValue(scale, "zoom.scale", [10, 400]) };
  }
  const pages = (count: unknown) =>
    isAbsent(count) ? 0 : wholeValue(count, "zoom pages", [1, 32767]);
  return { fitWidth: pages(horizontalFitToPages), fitHeight: pages(verticalFitToPages) };
}

const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins({ sheetId }: OnSheet, args: Arguments, session: Session): void {
  const unit = wordArgument(args[0], ["Points", "Inches", "Centimeters"] as const, "unit");
  const edges = ["top", "bottom", "left", "right", "header", "footer"];
  const given = Object.entries((args[1] ?? {}) as Record<string, unknown>).map(([edge, size]) => {
    if (!edges.includes(edge)) throw invalidArgument(`There is no margin ${edge}.`);
    return [edge, numberValue(size, `${edge} margin`, marginLimits) * pointsPerUnit[unit]];
  });
  const { margins } = layoutOf(session, { sheetId });
  session.book.setPageLayout(
    sheetId,
    { margins: { ...margins, ...Object.fromEntries(given) } },
    "add-in",
  );
}

/** The cells an argument means, which must be the sheet's own. */
function ownArea({ sheetId }: OnSheet, args: Arguments, session: Session): Area {
  const range = rangeOrAddress(session, args[0], sheetOf(session, sheetId));
  if (range.sheetId !== sheetId) throw invalidArgument("The range is on another worksheet.");
  return areaOf(range);
}

function setPrintArea({ sheetId }: OnSheet, args: Arguments, session: Session): void {
  const printArea = ownArea({ sheetId }, args, session);
  session.book.setPageLayout(sheetId, { printArea }, "add-in");
}

function setTitleRows({ sheetId }: OnSheet, args: Arguments, session: Session): void {
  const { row, rows, columns } = ownArea({ sheetId }, args, session);
  if (columns !== sheetColumns) throw invalidArgument("Print titles are whole rows.");
  const titleRows = { first: row, last: row + rows - 1 };
  session.book.setPageLayout(sheetId, { titleRows }, "add-in");
}

function getTitleRows({ sheetId }: OnSheet, _args: Arguments, session: Session) {
  const { titleRows } = layoutOf(session, { sheetId });
  if (titleRows === null) throw itemNotFound("print title row");
  const { first, last } = titleRows;
  const area = { row: first, column: 0, rows: last - first + 1, columns: sheetColumns };
  return rangeAt(session, sheetId, area);
}

function getPrintArea({ sheetId }: OnSheet, _args: Arguments, session: Session) {
  const { printArea } = layoutOf(session, { sheetId });
  return objectReference(
    "RangeAreas",
    regionOf(session, sheetId, printArea === null ? [] : [printArea]),
  );
}

const orders = ["downThenOver", "overThenDown"] as const;
const errors = ["asDisplayed", "blank", "dash", "notAvailable"] as const;
const comments = ["noComments", "endSheet", "inPlace"] as const;

export const pageLayoutMembers: MembersOf<"PageLayout"> = {
  scalars: {
    Orientation: layoutScalar(
      ({ orientation }) => officeWord(orientation),
      (value) => ({ orientation: bookWord(value, ["portrait", "landscape"], "orientation") }),
    ),
    PaperSize: layoutScalar(
      (layout) => paperName(layout.paperSize),
      (value) => ({ paperSize: paperSize(value) }),
    ),
    Zoom: layoutScalar(zoomJson, (value) => ({ zoom: zoomArgument(value) })),
    CenterHorizontally: layoutScalar(
      ({ centerHorizontally }) => centerHorizontally,
      (value) => ({ centerHorizontally: flagValue(value, "centerHorizontally") }),
    ),
    CenterVertically: layoutScalar(
      ({ centerVertically }) => centerVertically,
      (value) => ({ centerVertically: flagValue(value, "centerVertically") }),
    ),
    PrintGridlines: layoutScalar(
      ({ printGridlines }) => printGridlines,
      (value) => ({ printGridlines: flagValue(value, "printGridlines") }),
    ),
    PrintHeadings: layoutScalar(
      ({ printHeadings }) => printHeadings,
      (value) => ({ printHeadings: flagValue(value, "printHeadings") }),
    ),
    BlackAndWhite: layoutScalar(
      ({ blackAndWhite }) => blackAndWhite,
      (value) => ({ blackAndWhite: flagValue(value, "blackAndWhite") }),
    ),
    DraftMode: layoutScalar(
      ({ draftMode }) => draftMode,
      (value) => ({ draftMode: flagValue(value, "draftMode") }),
    ),
    /** "" where the pages are counted on. */
    FirstPageNumber: layoutScalar<number | "">(
      ({ firstPageNumber }) => firstPageNumber ?? "",
      (value) => ({
        firstPageNumber:
          value === "" ? null : wholeValue(value, "firstPageNumber", [-32_765, 32_767]),
      }),
    ),
    PrintOrder: layoutScalar(
      ({ printOrder }) => officeWord(printOrder),
      (value) => ({ printOrder: bookWord(value, orders, "printOrder") }),
    ),
    PrintErrors: layoutScalar(
      ({ printErrors }) => officeWord(printErrors),
      (value) => ({ printErrors: bookWord(value, errors, "printErrors") }),
    ),
    PrintComments: layoutScalar(
      ({ printComments }) => officeWord(printComments),
      (value) => ({ printComments: bookWord(value, comments, "printComments") }),
    ),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: ({ sheetId }) => objectReference("HeaderFooterGroup", { sheetId }) },
  methods: {
    SetPrintArea: setPrintArea,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: setTitleRows,
    GetPrintArea: getPrintArea,
    GetPrintTitleRows: getTitleRows,
  },
};

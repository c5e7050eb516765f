import type { Chart, ChartCorner } from "../../book/charts/chart";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { element, relationsNamespace, textElement, xmlHeader } from "../xml-writer";
import { chartNamespace, drawingNamespace } from "./chart-xml";
import { emuOf } from "./emu";

const number = (name: string, value: number): string => textElement(`xdr:${name}`, String(value));

const corner = (name: string, { row, column, right, down }: ChartCorner): string =>
  element(`xdr:${name}`, {}, [
    number("col", column),
    number("colOff", emuOf(right)),
    number("row", row),
    number("rowOff", emuOf(down)),
  ]);

/** The frame of the chart whose part is the drawing's nth relationship, counted from 0. */
export const chartAnchor = ({ name, anchor }: Chart, index: number): string => {
  const frame = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id: index + 2, name }),
      "<xdr:cNvGraphicFramePr/>",
    ]),
    element("xdr:xfrm", {}, ['<a:off x="0" y="0"/>', '<a:ext cx="0" cy="0"/>']),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespace },
        element("c:chart", { "xmlns:c": chartNamespace, "r:id": `rId${index + 1}` }),
      ),
    ),
  ]);
  return element("xdr:twoCellAnchor", {}, [
    corner("from", anchor.from),
    corner("to", anchor.to),
    frame,
    "<xdr:clientData/>",
  ]);
};

/** A drawing part: where the charts of a sheet lie. */
export const writeDrawing = (charts: readonly Chart[]): string => {
  const spaces = {
    "xmlns:xdr": namespaces.spreadsheetDrawing,
    "xmlns:a": drawingNamespace,
    "xmlns:r": relationsNamespace,
  };
  return xmlHeader + element("xdr:wsDr", spaces, charts.map(chartAnchor));
};

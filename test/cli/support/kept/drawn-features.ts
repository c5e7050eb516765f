import {
  chartType,
  drawingType,
  type Feature,
  header,
  ownSheet,
  ownSheetName,
  png,
  spaces,
  tableA1,
  vmlType,
} from "./feature";
import type { UserFile } from "./user-file";

const corner = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>1</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const anchored = (content: string): string =>
  `${header}<xdr:wsDr xmlns:xdr="${spaces.xdr}" xmlns:a="${spaces.a}" xmlns:r="${spaces.r}">` +
  `<xdr:twoCellAnchor editAs="oneCell">${corner("from", 60, 17)}${corner("to", 64, 19)}${content}<xdr:clientData fLocksWithSheet="0"/></xdr:twoCellAnchor></xdr:wsDr>`;

const named = (kind: string, id: number): string =>
  `<xdr:${kind}><xdr:cNvPr id="${id}" name="Mine ${id}" descr="说明"/>`;

const box = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

const draw = (file: UserFile, sheet: string, content: string): void => {
  file.part("xl/drawings/drawing90.xml", content, drawingType);
  const id = file.relate(sheet, "drawing", "../drawings/drawing90.xml");
  file.place(sheet, "drawing", `<drawing r:id="${id}"/>`);
};

const picture = (id: string): string =>
  `<xdr:pic>${named("nvPicPr", 2)}<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${box}</xdr:spPr></xdr:pic>`;

const shape = `<xdr:sp macro="" textlink="">${named("nvSpPr", 3)}<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>${box}</xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" b="1"/><a:t>见附件\u00a0一</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

const frame = (id: string): string =>
  `<xdr:graphicFrame macro="">${named("nvGraphicFramePr", 4)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${spaces.c}"><c:chart xmlns:c="${spaces.c}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const chart = `${header}<c:chartSpace xmlns:c="${spaces.c}" xmlns:a="${spaces.a}" xmlns:r="${spaces.r}"><c:roundedCorners val="1"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs><a:gs pos="100000"><a:srgbClr val="00FF00"/></a:gs></a:gsLst></a:gradFill></c:spPr><c:invertIfNegative val="0"/><c:val><c:numRef><c:f>${ownSheetName}!$A$1:$A$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const addChart = (file: UserFile): string => {
  file.part("xl/charts/chart90.xml", chart, chartType);
  file.part(
    "xl/charts/style90.xml",
    `${header}<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>`,
    "application/vnd.ms-office.chartstyle+xml",
  );
  file.relate(
    "xl/charts/chart90.xml",
    "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
    "style90.xml",
  );
  return file.relate("xl/drawings/drawing90.xml", "chart", "../charts/chart90.xml");
};

const note = (cell: string, row: number, column: number): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>3,15,0,2,5,15,4,4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape></xml><!-- ${cell} -->`;

const comment = (cell: string): string =>
  `${header}<comments xmlns="${spaces.main}"><authors><author>评价员</author></authors><commentList><comment ref="${cell}" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">现场：\n已看  原件</t></r></text></comment></commentList></comments>`;

const addNote = (file: UserFile, sheet: string): void => {
  file.sheetPart("xl/comments90.xml", comment("E5"), "comments");
  file.part("xl/drawings/vmlDrawing90.vml", note("E5", 4, 4), vmlType);
  file.relate(sheet, "comments", "../comments90.xml");
  const id = file.relate(sheet, "vmlDrawing", "../drawings/vmlDrawing90.vml");
  file.place(sheet, "legacyDrawing", `<legacyDrawing r:id="${id}"/>`);
};

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const person = "{11111111-1111-1111-1111-111111111111}";

/** What lies over the cells. */
export const drawnFeatures: readonly Feature[] = [
  ["a comment on an entry", (file) => addNote(file, tableA1)],
  ["a comment on a sheet of their own", (file) => addNote(file, ownSheet)],
  [
    "a threaded comment",
    (file) => {
      addNote(file, tableA1);
      file.part(
        "xl/threadedComments/threadedComment90.xml",
        `${header}<ThreadedComments xmlns="${threads}"><threadedComment ref="E5" dT="2026-01-01T00:00:00.00" personId="${person}" id="{22222222-2222-2222-2222-222222222222}"><text>请复核</text></threadedComment></ThreadedComments>`,
        "application/vnd.ms-excel.threadedcomments+xml",
      );
      file.part(
        "xl/persons/person.xml",
        `${header}<personList xmlns="${threads}"><person displayName="张" id="${person}" userId="z" providerId="None"/></personList>`,
        "application/vnd.ms-excel.person+xml",
      );
      file.relate(
        tableA1,
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment90.xml",
      );
      file.relate(
        "xl/workbook.xml",
        "http://schemas.microsoft.com/office/2017/10/relationships/person",
        "persons/person.xml",
      );
    },
  ],
  [
    "a picture beside the entries",
    (file) => {
      file.part("xl/media/image90.png", png, "image/png");
      const id = file.relate("xl/drawings/drawing90.xml", "image", "../media/image90.png");
      draw(file, tableA1, anchored(picture(id)));
    },
  ],
  ["a text box", (file) => draw(file, tableA1, anchored(shape))],
  [
    "shapes in a group",
    (file) =>
      draw(
        file,
        ownSheet,
        anchored(
          `<xdr:grpSp>${named("nvGrpSpPr", 9)}<xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${shape}</xdr:grpSp>`,
        ),
      ),
  ],
  [
    "a chart with looks of its own",
    (file) => draw(file, ownSheet, anchored(frame(addChart(file)))),
  ],
  [
    "a chart beside a shape",
    (file) =>
      draw(
        file,
        ownSheet,
        anchored(shape).replace(
          "</xdr:wsDr>",
          `<xdr:twoCellAnchor>${corner("from", 1, 1)}${corner("to", 9, 9)}${frame(addChart(file))}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
        ),
      ),
  ],
  [
    "a chart sheet",
    (file) => {
      file.part("xl/drawings/drawing90.xml", anchored(frame(addChart(file))), drawingType);
      file.sheetPart(
        "xl/chartsheets/sheet90.xml",
        `${header}<chartsheet xmlns="${spaces.main}" xmlns:r="${spaces.r}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
        "chartsheet",
      );
      file.relate("xl/chartsheets/sheet90.xml", "drawing", "../drawings/drawing90.xml");
      const id = file.relate("xl/workbook.xml", "chartsheet", "chartsheets/sheet90.xml");
      file.edit(
        "xl/workbook.xml",
        /(?=<sheet name="附页")/,
        `<sheet name="图" sheetId="90" r:id="${id}"/>`,
      );
    },
  ],
  [
    "a chart of a newer Excel, with its alternative",
    (file) =>
      draw(
        file,
        ownSheet,
        anchored(
          `<mc:AlternateContent xmlns:mc="${spaces.mc}"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${frame("rId1")}</mc:Choice><mc:Fallback>${shape}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
  ],
  [
    "a picture in the header",
    (file) => {
      file.part("xl/drawings/vmlDrawing91.vml", note("header", 0, 0), vmlType);
      const id = file.relate(tableA1, "vmlDrawing", "../drawings/vmlDrawing91.vml");
      file.place(tableA1, "legacyDrawingHF", `<legacyDrawingHF r:id="${id}"/>`);
    },
  ],
  [
    "a picture behind a sheet",
    (file) => {
      file.part("xl/media/image91.png", png, "image/png");
      const id = file.relate(ownSheet, "image", "../media/image91.png");
      file.place(ownSheet, "picture", `<picture r:id="${id}"/>`);
    },
  ],
  [
    "a form's button",
    (file) => {
      file.part(
        "xl/ctrlProps/ctrlProp90.xml",
        `${header}<formControlPr xmlns="${spaces.x14}" objectType="Button" lockText="1"/>`,
        "application/vnd.ms-excel.controlproperties+xml",
      );
      const id = file.relate(ownSheet, "ctrlProp", "../ctrlProps/ctrlProp90.xml");
      file.part("xl/drawings/vmlDrawing92.vml", note("button", 1, 1), vmlType);
      const drawn = file.relate(ownSheet, "vmlDrawing", "../drawings/vmlDrawing92.vml");
      file.place(ownSheet, "legacyDrawing", `<legacyDrawing r:id="${drawn}"/>`);
      file.place(
        ownSheet,
        "controls",
        `<mc:AlternateContent xmlns:mc="${spaces.mc}"><mc:Choice Requires="x14" xmlns:x14="${spaces.x14}"><controls><control shapeId="1025" r:id="${id}" name="Button 1"/></controls></mc:Choice></mc:AlternateContent>`,
      );
    },
  ],
  [
    "an embedded object",
    (file) => {
      file.part(
        "xl/embeddings/oleObject90.bin",
        new Uint8Array([1, 2, 3, 0, 255]),
        "application/vnd.openxmlformats-officedocument.oleObject",
      );
      const id = file.relate(ownSheet, "oleObject", "../embeddings/oleObject90.bin");
      file.place(
        ownSheet,
        "oleObjects",
        `<oleObjects><oleObject progId="Package" shapeId="1026" r:id="${id}"/></oleObjects>`,
      );
    },
  ],
];

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'mc:Ignorable="w14 w15"',
].join(" ");

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** What a body's Word document is made of: the content of its parts, as Word writes it. */
export interface WordFile {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
}

/** A picture of one red point. */
const picture = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
  ),
  (sign) => sign.charCodeAt(0),
);

/** The bytes of a .docx. */
export const wordFile = ({ body, header = "", footer = "" }: WordFile): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/header" Target="header1.xml"/><Relationship Id="rId2" Type="${office}/footer" Target="footer1.xml"/><Relationship Id="rId3" Type="${office}/image" Target="media/logo.png"/></Relationships>`,
    ),
    "word/_rels/header1.xml.rels": strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="${office}/image" Target="media/logo.png"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ),
    "word/header1.xml": strToU8(`${declaration}<w:hdr ${namespaces}>${header || "<w:p/>"}</w:hdr>`),
    "word/footer1.xml": strToU8(`${declaration}<w:ftr ${namespaces}>${footer || "<w:p/>"}</w:ftr>`),
    "word/media/logo.png": [picture, { level: 0 }],
  });

/** The text of a part of a .docx. */
export const partOf = (bytes: Uint8Array, name = "word/document.xml"): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** A control with a tag; its properties are further ones than the tag. */
export const control = (tag: string, content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

export const run = (text: string, look = ""): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, look = ""): string =>
  `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${content}</w:p>`;

export const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

export const table = (rows: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows}</w:tbl>`;

/** An item of a repeating section. */
export const item = (content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="77"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

export const repeating = (tag: string, items: string): string =>
  control(tag, items, '<w:id w:val="76"/><w15:repeatingSection/>');

/** The mark of a control in which nothing was written yet. */
export const placeholder = "<w:showingPlcHdr/>";

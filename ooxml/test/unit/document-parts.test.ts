import { strToU8, zipSync } from "fflate";
import { Package } from "../../parts/package";
import { documentParts } from "../../wordprocessing/document-parts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const relations = (all: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const open = (contentType: string, main: string | null = "word/document.xml") =>
  new Package(
    zipSync({
      "[Content_Types].xml": strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
      ),
      "_rels/.rels": strToU8(relations(main === null ? [] : [["officeDocument", main]])),
      "word/document.xml": strToU8("<a/>"),
      "word/_rels/document.xml.rels": strToU8(
        relations([
          ["styles", "styles.xml"],
          ["footer", "footer1.xml"],
          ["header", "header1.xml"],
          ["header", "header1.xml"],
          ["endnotes", "endnotes.xml"],
        ]),
      ),
    }),
    { partBytes: 1e6, packageBytes: 1e6 },
  );

test("a person writes in the document, its headers, footers and notes", () => {
  expect(documentParts(open(`${word}.document.main+xml`))).toEqual([
    "word/document.xml",
    "word/header1.xml",
    "word/footer1.xml",
    "word/endnotes.xml",
  ]);
});

test.each([
  ["a template", `${word}.template.main+xml`],
  ["one with macros", "application/vnd.ms-word.document.macroEnabled.main+xml"],
  ["a workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"],
])("%s is no .docx", (_, type) => {
  expect(documentParts(open(type))).toBeNull();
});

test("neither is a package that is about nothing", () => {
  expect(documentParts(open(`${word}.document.main+xml`, null))).toBeNull();
});

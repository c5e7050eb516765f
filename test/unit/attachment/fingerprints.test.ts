import { openSaved } from "../../../src/saved/open-saved";
import { fingerprinter } from "../../../src/attachment/fingerprinter";
import { seeMisleading } from "../../../src/attachment/see-misleading";
import { drawn, plan, textRow } from "./one-sheet";
import { main, parts, relations, zipped } from "../tabular/xlsx-file";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A picture over the sheet's one cell, as Excel writes it. */
const stamp = (more = "", id = "rId7") =>
  `<twoCellAnchor xmlns:r="${relations}" xmlns:a="${drawing}"><from><col>0</col><colOff>0</colOff><row>0</row><rowOff>0</rowOff></from><to><col>2</col><colOff>0</colOff><row>2</row><rowOff>0</rowOff></to><pic><nvPicPr><cNvPr id="2" name="公章"/></nvPicPr><blipFill><a:blip r:embed="${id}"/></blipFill><spPr>${more}</spPr></pic><clientData/></twoCellAnchor>`;

const relationshipsTo = (target: string, id = "rId7", mode = "") =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/image" Target="${target}" ${mode}/></Relationships>`;

interface Sketch {
  readonly anchor?: string;
  readonly image?: string;
  readonly rels?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly before?: string;
  readonly behind?: string;
  readonly rows?: string;
}

/** Codes and fingerprints of all that a file of one sheet shows. */
const allSeen = async (its: Sketch): Promise<readonly (readonly [string, string])[]> => {
  const over = its.anchor === undefined ? { behind: "", more: {} } : drawn(its.anchor);
  const bytes = zipped(
    parts("", {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${relations}">${its.before ?? ""}<sheetData>${its.rows ?? textRow(1, "甲")}</sheetData>${its.behind ?? over.behind}</worksheet>`,
      ...over.more,
      ...(its.anchor === undefined
        ? {}
        : {
            "xl/drawings/_rels/drawing1.xml.rels":
              its.rels ?? relationshipsTo("../media/stamp.png"),
            "xl/media/stamp.png": its.image ?? "a picture",
          }),
      ...its.more,
    }),
  );
  const saved = openSaved(bytes);
  const all = seeMisleading(saved, {
    plan: { sheets: [plan], formulaNames: new Map(), footer: "" },
    madeLater: [],
    computed: [],
    headers: [],
    ours: "planned",
  });
  const fingerprint = fingerprinter(saved.file);
  return Promise.all(all.map(async (its) => [its.code, await fingerprint(its)] as const));
};

const seen = async (its: Sketch): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(await allSeen(its));

describe("a stamp", () => {
  const code = "drawing-over-cells";
  const first = () => seen({ anchor: stamp() });

  it("is known again, also where another program numbers its picture otherwise", async () => {
    const before = await first();
    expect(before[code]).toMatch(/^[\da-f]{64}$/);
    expect(await seen({ anchor: stamp() })).toEqual(before);
    const renumbered = {
      anchor: stamp("", "rId1"),
      rels: relationshipsTo("../media/stamp.png", "rId1"),
    };
    expect(await seen(renumbered)).toEqual(before);
  });

  it.each<[string, Sketch]>([
    ["another picture in its place", { anchor: stamp(), image: "another picture" }],
    ["a fill behind it", { anchor: stamp("<a:solidFill/>") }],
    ["another name", { anchor: stamp().replace("公章", "新章") }],
    ["more cells beneath", { anchor: stamp().replace("<row>2</row>", "<row>9</row>") }],
    [
      "a picture outside the file",
      {
        anchor: stamp(),
        rels: relationshipsTo("https://example.org/a.png", "rId7", 'TargetMode="External"'),
      },
    ],
    [
      "a picture that is not there",
      { anchor: stamp(), rels: relationshipsTo("../media/none.png") },
    ],
    ["no picture at all", { anchor: stamp(), rels: relationshipsTo("../media/stamp.png", "rId8") }],
  ])("is another thing with %s", async (_, changed) => {
    const now = await seen(changed);
    expect(now[code]).toMatch(/^[\da-f]{64}$/);
    expect(now[code]).not.toBe((await first())[code]);
  });

  it("stays the same thing where another is added, which is seen by itself", async () => {
    const both = await allSeen({ anchor: stamp() + stamp().replace("公章", "四星") });
    expect(both).toHaveLength(2);
    expect(both[0]).toEqual([code, (await first())[code]]);
    expect(both[1]).not.toEqual(both[0]);
  });
});

it("parts that lead back to each other come to an end", async () => {
  const more = {
    "xl/media/_rels/stamp.png.rels": relationshipsTo("../drawings/drawing1.xml", "rId1"),
  };
  const its = { anchor: stamp(), more };
  expect((await seen(its))["drawing-over-cells"]).toBe((await seen(its))["drawing-over-cells"]);
});

it("parts that share all below them are gone through once", async () => {
  const layers = 40;
  const twoBelow = (layer: number) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[0, 1].map((at) => `<Relationship Id="rId${at}" Type="${relations}/image" Target="${layer}-${at}.png"/>`).join("")}</Relationships>`;
  const more = Object.fromEntries(
    Array.from({ length: layers }, (_, layer) => layer).flatMap((layer) => [
      ...[0, 1].flatMap((at) => [
        [`xl/media/${layer}-${at}.png`, `picture ${layer} ${at}`],
        [`xl/media/_rels/${layer}-${at}.png.rels`, twoBelow(layer + 1)],
      ]),
      ["xl/media/_rels/stamp.png.rels", twoBelow(0)],
    ]),
  );
  const its = await seen({ anchor: stamp(), more });
  const lowest = { ...more, [`xl/media/${layers - 1}-1.png`]: "another picture" };
  expect(await seen({ anchor: stamp(), more: lowest })).not.toEqual(its);
});

describe("notes that are shown", () => {
  const vml = (visible: string) =>
    `<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><x:ClientData ObjectType="Note">${visible}</x:ClientData></xml>`;
  const sheet = (comment: string, drawn = vml("<x:Visible/>")): Sketch => ({
    behind: '<legacyDrawing r:id="rId1"/>',
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/vmlDrawing" Target="../drawings/vml1.vml"/><Relationship Id="rId2" Type="${relations}/comments" Target="../comments1.xml"/></Relationships>`,
      "xl/drawings/vml1.vml": drawn,
      "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="A1"><text><t>${comment}</t></text></comment></commentList></comments>`,
    },
  });

  it("are known by what they say", async () => {
    const before = await seen(sheet("现场照片见附件"));
    expect(before["note-over-cells"]).toMatch(/^[\da-f]{64}$/);
    expect(await seen(sheet("现场照片见附件"))).toEqual(before);
    expect(await seen(sheet("综合得分 99"))).not.toEqual(before);
  });

  it("are known also where nobody can read the drawing", async () => {
    const [one, other] = [await seen(sheet("甲", "<xml")), await seen(sheet("甲", "<xml "))];
    expect(one["drawing-unread"]).not.toBe(other["drawing-unread"]);
  });
});

it("a picture behind the pages is known by itself", async () => {
  const sheet = (picture: string): Sketch => ({
    behind: '<legacyDrawingHF r:id="rId1"/>',
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsTo("../media/logo.png", "rId1"),
      "xl/media/logo.png": picture,
    },
  });
  const before = await seen(sheet("logo"));
  expect(Object.keys(before)).toEqual(["picture-in-header"]);
  expect(await seen(sheet("logo"))).toEqual(before);
  expect(await seen(sheet("四星"))).not.toEqual(before);
});

it("a condition with signs, and a prompt, are known by all they say", async () => {
  const condition = (kind: string): Sketch => ({
    behind: `<conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet iconSet="${kind}"/></cfRule></conditionalFormatting>`,
  });
  const prompt = (text: string): Sketch => ({
    behind: `<dataValidations><dataValidation sqref="A1" promptTitle="说明" prompt="${text}"/></dataValidations>`,
  });
  for (const [code, sketch] of [
    ["look-by-condition", condition],
    ["prompt-changed", prompt],
  ] as const) {
    const before = await seen(sketch("3Flags"));
    expect(Object.keys(before)).toEqual([code]);
    expect(await seen(sketch("3Flags"))).toEqual(before);
    expect(await seen(sketch("5Rating"))).not.toEqual(before);
  }
});

describe("sheets beside ours", () => {
  const sheetRelationships = (type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/${type}" Target="worksheets/cover.xml"/></Relationships>`;
  const book = (title: string, type = "worksheet") =>
    ({
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${title}" sheetId="2" r:id="rId2"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": sheetRelationships(type),
    }) as const;
  const cover = (text: string) => ({
    "xl/worksheets/cover.xml": `<worksheet xmlns="${main}"><sheetData>${textRow(1, text)}</sheetData></worksheet>`,
  });

  it("are known by what they say", async () => {
    const said = (text: string) => seen({ more: { ...book("S 封面"), ...cover(text) } });
    const before = await said("报告附件");
    expect(Object.keys(before).sort()).toEqual(["sheet-before-ours", "sheet-named-alike"]);
    expect(await said("报告附件")).toEqual(before);
    const later = await said("四星");
    for (const code of Object.keys(before)) expect(later[code]).not.toBe(before[code]);
  });

  it("are known as they stand in the file where they are no worksheets", async () => {
    const said = (text: string) =>
      seen({ more: { ...book("封面", "chartsheet"), ...cover(text) } });
    const before = await said("图");
    expect(Object.keys(before)).toEqual(["sheet-before-ours"]);
    expect(await said("图")).toEqual(before);
    expect(await said("四星")).not.toEqual(before);
  });
});

it("links to other files are known by where they lead", async () => {
  const linked = (target: string): Sketch => ({
    more: {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"/>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsTo(
        target,
        "rId1",
        'TargetMode="External"',
      ),
    },
  });
  const before = await seen(linked("file:///a.xlsx"));
  expect(Object.keys(before)).toEqual(["links-outside"]);
  expect(await seen(linked("file:///a.xlsx"))).toEqual(before);
  expect(await seen(linked("file:///b.xlsx"))).not.toEqual(before);
});

it("everything is seen, not only the first of each kind", async () => {
  const cell = (at: string) => `<c r="${at}" t="inlineStr"><is><t>甲</t></is></c>`;
  const all = await allSeen({
    rows: `<row r="1" ht="1" customHeight="1">${cell("A1")}${cell("B1")}</row>`,
  });
  expect(all.map(([code]) => code)).toEqual(["line-without-size", "line-without-size"]);
  expect(new Set(all.map(([, fingerprint]) => fingerprint)).size).toBe(2);
});

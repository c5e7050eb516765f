import { openSource } from "../../../src/tabular/open-source";
import type { Encoding } from "../../../src/tabular/source";
import { encodeText } from "./encode-text";
import { faultOf } from "./open-text";

const encodings: readonly Encoding[] = ["utf-8", "gb18030", "utf-16le", "utf-16be"];
const text = "年份,排放量（tCO₂）,备注\r\n2019,1.50,一一一一一𠀀\r\n";
const plain = text.replace("₂", "2");
const rows = [
  ["年份", "排放量（tCO2）", "备注"],
  ["2019", "1.50", "一一一一一𠀀"],
];

const open = (bytes: Uint8Array, encoding?: string) =>
  openSource({ name: "监测.csv", bytes, ...(encoding === undefined ? {} : { encoding }) });

describe("a file whose encoding nobody names", () => {
  for (const encoding of encodings)
    for (const mark of ["marked", "unmarked"] as const)
      it(`is read as ${encoding} when ${mark}`, async () => {
        const source = await open(encodeText(plain, encoding, mark));
        expect(source).toMatchObject({ kind: "delimited", encoding, sheetNames: ["监测.csv"] });
        expect((await source.sheet(0)).rows).toEqual(rows);
      });

  it("is GB18030 by the bytes that Chinese Excel writes", async () => {
    const source = await open(Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0x2c, 0x31));
    expect(source.encoding).toBe("gb18030");
    expect((await source.sheet(0)).rows).toEqual([["中文", "1"]]);
  });

  it.each([
    ["bytes that are text nowhere", [0x61, 0xff, 0x81, 0x2c, 0x31]],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49]],
    ["UTF-8 with a mark and a broken character", [0xef, 0xbb, 0xbf, 0x61, 0xe4, 0xb8, 0x2c]],
    ["UTF-16 that ends within a character", [0xff, 0xfe, 0x31, 0x00, 0x2c]],
    ["UTF-16 with half a pair", [0xff, 0xfe, 0x00, 0xd8, 0x31, 0x00]],
    ["UTF-8 cut within its last character", [0xef, 0xbb, 0xbf, 0x31, 0x2c, 0xe4, 0xb8]],
  ])("is refused when it is %s", async (_, bytes) => {
    expect(await faultOf(open(Uint8Array.from(bytes)))).toEqual({
      code: "encoding-unknown",
      facts: {},
    });
  });
});

describe("a file whose encoding is named", () => {
  it.each([
    ["utf8", "utf-8"],
    ["UTF-8", "utf-8"],
    ["gbk", "gb18030"],
    ["GB2312", "gb18030"],
    ["gb18030", "gb18030"],
    ["utf-16", "utf-16le"],
    ["UTF-16BE", "utf-16be"],
  ] as const)("as %s is read as %s", async (name, encoding) => {
    const source = await open(encodeText(plain, encoding), name);
    expect(source.encoding).toBe(encoding);
    expect((await source.sheet(0)).rows).toEqual(rows);
  });

  it("may be one that content alone would have taken for another", async () => {
    // 陆 in GB18030 has the bytes of ½ in UTF-8.
    const bytes = Uint8Array.of(0xc2, 0xbd, 0x2c, 0x31);
    expect((await open(bytes)).encoding).toBe("utf-8");
    expect((await (await open(bytes, "gbk")).sheet(0)).rows[0]).toEqual(["陆", "1"]);
  });

  it.each([
    ["utf-8", encodeText(plain, "gb18030")],
    ["gbk", encodeText(plain, "utf-8", "marked")],
    ["utf-16be", encodeText(plain, "utf-16le", "marked")],
    ["gbk", encodeText(plain, "utf-16le")],
  ])("as %s is refused when the content is another", async (encoding, bytes) => {
    expect(await faultOf(open(bytes, encoding))).toEqual({
      code: "encoding-does-not-fit",
      facts: { encoding },
    });
  });

  it.each(["koi8-r", "klingon", ""])("as %p is refused by name", async (encoding) => {
    expect(await faultOf(open(encodeText(plain, "utf-8"), encoding))).toEqual({
      code: "encoding-not-supported",
      facts: { encoding },
    });
  });
});

describe("a file without a mark that is not UTF-8", () => {
  it.each([
    ["big5", "年份,排放量(公噸CO2e),產量\n2023,1200,500"],
    ["big5", "year,site,emission\n2023,高雄,1200\n2023,觀塘,1300"],
    ["shift_jis", "年度,排出量(t-CO2),生産量\n2023,1200,500"],
    ["shift_jis", "year,site\n2023,エネルギーセンター"],
    ["gb18030", "日期,碳排放量,备注\n2023,1200,朱镕基题字"],
    ["gb18030", "year,plant,emission\n2023,鄂尔多斯煤矿,1200"],
    ["windows-1252", "Année;Émissions (t);Coût (k€)\n2023;1200;3"],
    ["windows-1252", "Jahr;Menge;Größe\n2023;1200;Köln–Süd"],
    ["windows-1252", "year,emission (t),output (m³)\n2023,1200,500"],
    ["windows-1252", "year,plant\n2023,Þórshöfn\n2023,São Tomé"],
    ["windows-1252", "caf\xe9,1"],
  ] as const)("is read as %s where it says %j", async (encoding, said) => {
    const source = await open(encodeText(said, encoding));
    expect(source).toMatchObject({ encoding, encodingDoubt: [] });
    const { rows } = await source.sheet(0);
    expect(rows.map((row) => row.join(said.includes(";") ? ";" : ",")).join("\n")).toBe(said);
  });

  it("is judged by its first lines beyond ASCII, wherever they are", async () => {
    const plainRows = "2023,A,1200\n".repeat(20_000);
    const source = await open(encodeText(`${plainRows}2023,臺北廠,1200\n`, "big5"));
    expect(source).toMatchObject({ encoding: "big5", encodingDoubt: [] });
  });

  it("says what it would read in each encoding where several are likely, the likeliest first", async () => {
    const source = await open(encodeText("镕基厂,2020\n", "gb18030"));
    expect(source.encoding).toBe("gb18030");
    expect(source.encodingDoubt.slice(0, 3)).toEqual([
      { encoding: "gb18030", says: "镕基厂,2020" },
      { encoding: "big5", says: "噷價釦,2020" },
      { encoding: "windows-1252", says: "éF»ù³§,2020" },
    ]);
  });

  it("is in doubt where it is of a country whose encoding is not read, or UTF-8 that was cut", async () => {
    // Год;Выбросы in windows-1251, 연도,배출량 in EUC-KR.
    const russian = [0xc3, 0xee, 0xe4, 0x3b, 0xc2, 0xfb, 0xe1, 0xf0, 0xee, 0xf1, 0xfb];
    const korean = [0xbf, 0xac, 0xb5, 0xb5, 0x2c, 0xb9, 0xe8, 0xc3, 0xe2, 0xb7, 0xae];
    const cutUtf8 = [0xe7, 0x94, 0xb5, 0xe5, 0x8e];
    for (const bytes of [russian, korean, cutUtf8]) {
      const { encodingDoubt } = await open(Uint8Array.from(bytes));
      expect(encodingDoubt.length).toBeGreaterThan(0);
    }
  });

  it("is not in doubt once its encoding is named", async () => {
    const source = await open(encodeText("镕基厂,2020\n", "gb18030"), "gbk");
    expect(source).toMatchObject({ encoding: "gb18030", encodingDoubt: [] });
  });
});

it("keeps a character that the file itself has as U+FFFD", async () => {
  const source = await open(encodeText("a,\ufffd", "utf-8"));
  expect((await source.sheet(0)).rows).toEqual([["a", "\ufffd"]]);
});

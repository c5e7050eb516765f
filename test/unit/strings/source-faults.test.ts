import {
  SourceFault,
  type SourceFaultCode,
  type SourceFaultFacts,
} from "../../../src/faults/source-fault";
import { languages } from "../../../src/strings/language";
import { sourceFaultSentence } from "../../../src/strings/sentences";

const facts: { readonly [Code in SourceFaultCode]: SourceFaultFacts[Code] } = {
  empty: {},
  "file-unreadable": { file: "钥匙.pem" },
  "encoding-unknown": {},
  "encoding-not-supported": { encoding: "big5" },
  "encoding-does-not-fit": { encoding: "gbk" },
  "quote-not-closed": { row: 4711 },
  "quote-misplaced": { row: 4711 },
  "not-a-workbook": {},
  "old-workbook": {},
  "encrypted-workbook": {},
  "workbook-damaged": {},
  "sheet-unreadable": { sheet: "监测", cell: "B7" },
  "formula-without-value": { sheet: "监测", cell: "B7" },
  "formula-never-calculated": { sheet: "监测", cell: "B7" },
  "too-large": {},
};
const codes = Object.keys(facts) as readonly SourceFaultCode[];

describe.each(languages)("the sentences for sources that cannot be read, in %s", (language) => {
  const remedy = language === "zh-CN" ? /请/ : /\b(Choose|Open|Use|Close|Save|Keep|correct)\b/;

  it.each(codes)("%s has its facts and a remedy", (code) => {
    const sentence = sourceFaultSentence(new SourceFault(code, facts[code]), language);
    for (const fact of Object.values(facts[code])) expect(sentence).toContain(String(fact));
    expect(sentence).toMatch(remedy);
  });

  it("are all different", () => {
    const sentences = codes.map((code) =>
      sourceFaultSentence(new SourceFault(code, facts[code]), language),
    );
    expect(new Set(sentences).size).toBe(codes.length);
  });
});

import { parseScheme, schemeText } from "../../../src/assessment/scheme";

const scheme = { na_rule: "excluded", weight_qualitative: "0.6", weight_quantitative: "0.4" };

describe("a scheme file", () => {
  it("says again what was saved", () => {
    expect(parseScheme(schemeText(scheme))).toEqual(scheme);
  });

  it("is marked as one, with the version of its format", () => {
    expect(JSON.parse(schemeText({}))).toEqual({ "tanping-scheme": 1 });
  });

  it("leaves out what the body has not chosen", () => {
    expect(parseScheme(schemeText({}))).toEqual({});
  });

  it.each([
    ["another JSON file", '{"weights":[1,2]}'],
    ["no JSON at all", "a1 = 0.6"],
    ["a list", "[]"],
    ["nothing", "null"],
    ["a text", '"tanping-scheme"'],
    ["a scheme of a later version", '{"tanping-scheme":2}'],
    ["a parameter that is no body's choice", '{"tanping-scheme":1,"year":"2024"}'],
    ["a number where a text belongs", '{"tanping-scheme":1,"weight_qualitative":0.6}'],
  ])("is not %s", (_, text) => {
    expect(parseScheme(text)).toBeUndefined();
  });
});

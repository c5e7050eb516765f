import { neutralDay } from "../../../book/typed-input/neutral-day";
import { parseEntry } from "../../../book/typed-input/parse-entry";

const written = (text: string) => parseEntry(text, "General", "1900", neutralDay);

describe("what Excel makes of dates that a program writes as text", () => {
  it.each([
    ["2024-01-05", 45_296, "yyyy/m/d"],
    ["2024/1/5", 45_296, "yyyy/m/d"],
    ["1/5/2024", 45_296, "m/d/yyyy"],
    ["5-Jan-2024", 45_296, "d-mmm-yy"],
    ["January 5, 2024", 45_296, "d-mmm-yy"],
    ["Jan 2024", 45_292, "mmm-yy"],
    ["2023-12", 45_261, "mmm-yy"],
    ["2024-01-05 18:00", 45_296.75, "yyyy/m/d h:mm"],
  ])("reads the day in %j", (text, value, numberFormat) => {
    expect(written(text)).toEqual({ value, numberFormat });
  });

  // @types/office-js on Range.values: "Locale-shaped strings … are stored as text instead of as dates".
  it.each([
    "2024年1月5日",
    "2024年1月",
    "1月5日",
    "5.1.2024",
    "19-8-2025",
    "31/12/2024",
    "Mai 2024",
  ])("leaves %j, the shape of another language or no day, as text", (text) => {
    expect(written(text)).toEqual({ value: text });
  });

  it("takes the current year where there is none", () => {
    expect(neutralDay("5-Jan", "2031")).toEqual(["2031", "1", "5", "d-mmm"]);
  });
});

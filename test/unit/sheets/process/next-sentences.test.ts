import { partSentence } from "../../../../src/sheets/process/next-sentences";

it.each([
  ["carried", 12, "带入 12 项", "carried over: 12"],
  ["carried", 0, "上次没有可带入的", "nothing was there to carry over"],
  [
    "afresh",
    3,
    "重新填写或评价（上次 3 项，留在上次的文件）",
    "entered or judged afresh (last time 3, which stay in the last file)",
  ],
  ["afresh", 0, "重新填写或评价", "entered or judged afresh"],
] as const)(
  "says of %s parts, %i in number, what becomes of them",
  (fate, count, chinese, english) => {
    const part = { fate, count, because: null };
    expect(partSentence(part, "zh-CN")).toBe(chinese);
    expect(partSentence(part, "en-US")).toBe(english);
  },
);

import {
  awayAt,
  followed,
  leftByTab,
  noTrail,
  sourceNow,
  steppedBack,
  type Source,
} from "../../../src/taskpane/result/trail";

const origin = (link: string, scroll = 0) => ({ link, scroll });
const composite: Source = { kind: "composite" };
const item: Source = { kind: "item", id: "1.1.1" };

it("leads from the result to a source and on, and back to the link that was followed", () => {
  const first = followed(noTrail, composite, origin("star", 120));
  const second = followed(first, item, origin("first item"));
  expect([noTrail, first, second].map(sourceNow)).toEqual([null, composite, item]);
  const back = steppedBack(second);
  expect([sourceNow(back), back.arrival]).toEqual([composite, origin("first item")]);
  expect(steppedBack(back)).toEqual({ steps: [], arrival: origin("star", 120) });
});

it("gives the focus to what was opened, once it goes on", () => {
  const back = steppedBack(followed(noTrail, composite, origin("star")));
  expect(followed(back, item, origin("item")).arrival).toBe("source");
  expect(steppedBack(noTrail)).toEqual(noTrail);
});

it("leaves the focus to the tabs, and an item's card behind", () => {
  const first = followed(noTrail, composite, origin("star"));
  expect(leftByTab(first)).toEqual({ ...first, arrival: null });
  expect(leftByTab(followed(first, item, origin("item")))).toEqual({ ...first, arrival: null });
});

it("knows which other place of the pane it has led to", () => {
  const at = (source: Source) => awayAt(followed(noTrail, source, origin("link")));
  expect(at(item)).toBe("progress");
  expect(at({ kind: "parameter", key: "limit_full" })).toBe("parameters");
  expect(at({ kind: "year", year: 2024 })).toBeNull();
  expect(awayAt(noTrail)).toBeNull();
});

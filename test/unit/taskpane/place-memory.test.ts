import { keepText } from "../../../src/taskpane/kept-texts";
import { PlaceMemory } from "../../../src/taskpane/place-memory";

describe("where a person was in a workbook", () => {
  it("is known to the next pane of the same workbook, and to no other's", () => {
    const memory = new PlaceMemory("one");
    memory.note({ place: "parameters", scroll: 120 });
    memory.fold("2018", true);
    memory.fold("2019", true);
    memory.fold("2018", false);
    const again = new PlaceMemory("one");
    expect(again.current()).toEqual({
      place: "parameters",
      item: null,
      scroll: 120,
      unfolded: ["2019"],
    });
    expect(new PlaceMemory("another").current().place).toBe("progress");
  });

  it("is not kept for a workbook that cannot be told from others", () => {
    new PlaceMemory(null).note({ place: "result" });
    expect(new PlaceMemory(null).current().place).toBe("progress");
  });

  it.each(["", "no JSON", "null", '{"scroll":"far"}', '{"unfolded":"all"}'])(
    "begins at the first place where what was kept says %p",
    (text) => {
      keepText("tanping:place:odd", text);
      expect(new PlaceMemory("odd").current()).toEqual({
        place: "progress",
        item: null,
        scroll: 0,
        unfolded: [],
      });
    },
  );
});

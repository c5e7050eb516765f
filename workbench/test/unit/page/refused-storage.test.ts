import { storageAddress, withAskedStorage } from "../../../page/frame/refused-storage";

const pane = "http://localhost:3000/taskpane.html?from=ribbon";
const served = "<!doctype html><html><head><title>Pane</title></head></html>";
const answered = (address: string) => withAskedStorage(served, new URL(address).searchParams);

describe("a pane whose storage is refused", () => {
  it("is asked for by its address, which says all else as before, and begins with what refuses", () => {
    const address = storageAddress(pane, "refused");
    expect(new URL(address).searchParams.get("from")).toBe("ribbon");
    expect(answered(address)).toMatch(/<head><script>[^]*SecurityError[^]*<\/script><title>/);
  });

  it.each(["browser", "kept"] as const)("is none where the storage is %s", (storage) => {
    expect(storageAddress(pane, storage)).toBe(pane);
    expect(answered(pane)).toBe(served);
  });
});

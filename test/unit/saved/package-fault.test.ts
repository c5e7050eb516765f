import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { packageFault } from "../../../src/saved/package-fault";

it("names what is wrong with a package, and nothing where another error was thrown", () => {
  expect(packageFault(new UnreadablePackage("encrypted", "with a password"))).toBe("encrypted");
  expect(packageFault(new Error("another"))).toBeNull();
});

import { createServer, type AddressInfo, type Server } from "node:net";
import { once } from "node:events";
import { readPort, serveNear } from "../../../scripts/serve-near";

describe("the port", () => {
  it("is what PORT says, 3000 where it says nothing", () => {
    expect([undefined, "", "0", "8080"].map(readPort)).toEqual([3000, 3000, 0, 8080]);
  });

  it.each(["http", "-1", "65536", "80.5", "8080 "])("is not “%s”", (text) => {
    expect(() => readPort(text)).toThrow(`not “${text}”`);
  });
});

/** Another program, on one of the addresses that a browser takes localhost for. */
const takePort = async (
  host: string,
): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
};

describe("a server near a port", () => {
  it.each(["127.0.0.1", "0.0.0.0"])(
    "passes over a port that another program has at %s, and says where it really is",
    async (host) => {
      const { server, port } = await takePort(host);
      const { url, close } = await serveNear(port);
      const served = Number(new URL(url).port);
      expect(served).toBeGreaterThan(port);
      const plain = url.replace("https:", "http:");
      const manifest = await (await fetch(`${plain}manifest.xml`)).text();
      expect(manifest).toContain(`https://localhost:${served}/taskpane.html`);
      await close();
      server.close();
    },
  );

  it("takes the port itself where it is free", async () => {
    const { server, port } = await takePort("127.0.0.1");
    server.close();
    await once(server, "close");
    const { url, close } = await serveNear(port);
    expect(url).toBe(`https://localhost:${port}/`);
    await close();
  });
});

/** Takes down what is written to a stream of this process in the place of the stream, until it is told to stop. */
export const hear = (stream: "stdout" | "stderr") => {
  let heard = "";
  const spy = jest.spyOn(process[stream], "write").mockImplementation((text, ...rest) => {
    heard += String(text);
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  });
  return { text: () => heard, stop: () => spy.mockRestore() };
};

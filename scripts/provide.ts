export const chromiumPath = () => "/usr/bin/chromium";

// Runs before everything else, also in the Internet Explorer view of Office 2019: ES5 only.
// React replaces the content of #pane, and with it the loading block; as long as that block is
// there, nothing has been drawn, and the person is owed a reason.
(function () {
  var patienceMs = 20000;

  function byId(id) {
    return document.getElementById(id);
  }

  function hostOf(url) {
    var link = document.createElement("a");
    link.href = url;
    return link.hostname || location.hostname;
  }

  function show(id) {
    byId("boot-loading").hidden = true;
    byId(id).hidden = false;
  }

  function fail(reason, host) {
    if (!byId("boot-loading") || !byId("boot-failed").hidden) return;
    var block = byId(reason);
    var places = block.querySelectorAll(".boot-host");
    for (var i = 0; i < places.length; i += 1) places[i].textContent = host;
    block.hidden = false;
    show("boot-failed");
  }

  if (typeof Object.hasOwn !== "function") {
    show("boot-upgrade");
    return;
  }

  byId("boot-retry").addEventListener("click", function () {
    location.reload();
  });

  // A script that fails to load fires an error event that does not bubble, so it is caught on the way down.
  window.addEventListener(
    "error",
    function (event) {
      var script = event.target;
      // Excel answers without office.js's telemetry files; a network that blocks only those is fine.
      if (!script || script.tagName !== "SCRIPT" || /telemetry/.test(script.src)) return;
      var officeFolder = byId("boot-office-js").src.replace(/[^/]*$/, "");
      var ours = script.src.indexOf(officeFolder) !== 0;
      fail(ours ? "boot-pane-missing" : "boot-office-blocked", hostOf(script.src));
    },
    true
  );

  setTimeout(function () {
    if (window.Office) fail("boot-excel-silent", location.hostname);
    else fail("boot-office-blocked", hostOf(byId("boot-office-js").src));
  }, patienceMs);
})();

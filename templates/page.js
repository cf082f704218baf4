// What a reader's own browser adds to every page: a choice of filters goes along to other pages, what is new since the last look is
// marked, a point of a chart leads to its row, and the sentence of a verdict can be copied. Nothing of it leaves the browser, and without scripts nothing is missing.
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  // The filters that several lists have under the same name.
  var shared = ["channel", "team", "place", "owner", "year"];

  function keepFilters() {
    var links = [];
    document.querySelectorAll("a[href]").forEach(function (link) {
      var href = link.getAttribute("href");
      if (link.closest(".filters, nav.parts") || /[:#]/.test(href) || !/\.html$/.test(href) || /search\.html$/.test(href)) return;
      links.push([link, href]);
    });
    function keep() {
      var kept = location.hash.slice(1).split("&").filter(function (part) {
        var at = part.indexOf("=");
        return at > 0 && shared.indexOf(part.slice(0, at)) >= 0;
      }).join("&");
      links.forEach(function (link) { link[0].setAttribute("href", kept ? link[1] + "#" + kept : link[1]); });
    }
    addEventListener("hashchange", keep);
    keep();
  }

  // A line is known by the list that it stands in, by what it leads to, and by how many before it lead there: its words may
  // differ from edition to edition.
  function known(line, nth, lines) {
    function place(line) {
      var link = line.querySelector("a[href]"), list = line.closest("[id]");
      return (list ? list.id : "") + " " + (link ? link.getAttribute("href").split("#")[0] : "");
    }
    var own = place(line);
    return own + " " + lines.slice(0, nth).filter(function (other) { return place(other) === own; }).length;
  }
  function markNew() {
    var lines = Array.prototype.slice.call(document.querySelectorAll("main .lines li"));
    var heading = document.querySelector("main h1");
    if (!lines.length || !heading) return;
    var place = "auditbook " + location.pathname, keys = lines.map(known), seen = null;
    try { seen = JSON.parse(localStorage.getItem(place)); } catch (error) { return; }
    var before = seen && (seen.edition === words.edition ? seen.before : { looked: seen.looked, keys: seen.keys });
    try {
      localStorage.setItem(place, JSON.stringify({ edition: words.edition, looked: new Date().toISOString(), keys: keys, before: before }));
    } catch (error) { return; }
    if (!before) return;
    var count = 0;
    lines.forEach(function (line, nth) {
      if (before.keys.indexOf(keys[nth]) >= 0) return;
      count += 1;
      var mark = document.createElement("span");
      mark.className = "new";
      mark.dataset.script = "";
      mark.textContent = words.new;
      line.lastElementChild.append(" ", mark);
    });
    var said = document.createElement("p");
    said.className = "since";
    said.dataset.script = "";
    var day = new Date(before.looked).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
    said.textContent = words.since.replace("##", day).replace("#", count.toLocaleString(document.documentElement.lang));
    heading.after(said);
  }

  function text(element) { return element.textContent.replace(/\s+/g, " ").trim(); }
  function copy(said, done) {
    function byHand() {
      var field = document.createElement("textarea");
      field.value = said;
      document.body.append(field);
      field.select();
      var copied = document.execCommand("copy");
      field.remove();
      if (copied) done();
    }
    if (navigator.clipboard) navigator.clipboard.writeText(said).then(done, byHand); else byHand();
  }
  function offerCopies() {
    var heading = document.querySelector("main h1"), edition = document.querySelector(".edition");
    document.querySelectorAll(".verdicts > div").forEach(function (verdict) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = words.copy;
      button.addEventListener("click", function () {
        var parts = Array.prototype.map.call(verdict.querySelectorAll("dd:not(.copies)"), text).filter(Boolean);
        var date = edition ? edition.firstChild.textContent.trim() : "";
        var asked = text(verdict.querySelector("dt"));
        var said = text(heading) + "\n" + asked + (/[?;؟]$/.test(asked) ? " " : ": ") + parts.join(". ").replace(/\.\.+/g, ".")
          + "\n" + (date ? date + "\n" : "") + location.href.split("#")[0];
        copy(said, function () { button.textContent = words.copied; });
      });
      var last = document.createElement("dd");
      last.className = "copies";
      last.dataset.script = "";
      last.append(button);
      verdict.append(last);
    });
  }

  // A point of a chart leads to its row in the table behind the chart, which says what it is made of.
  function leadToRows() {
    document.addEventListener("click", function (event) {
      var point = event.target.closest(".pt[data-row]"), figure = point && point.closest("figure");
      var row = figure && document.getElementById(point.dataset.row);
      if (!row || !figure.contains(row)) return;
      for (var around = row.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
      row.tabIndex = -1;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "center" });
    });
  }

  leadToRows();
  offerCopies();
  markNew();
  keepFilters();
})();

// Filters lists by what stands after the # of the address: #status=open&owner=m-kask. Without scripts the whole list is shown.
// A list of several pages brings a script that tells what every row of all pages is known by: each page's link then says how
// many of its rows fit, and leads there with the same filters.
(function () {
  "use strict";
  var bar = document.querySelector(".filters");
  if (!bar) return;
  var status = bar.querySelector("[role=status]");
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-f]"));
  var links = Array.prototype.slice.call(document.querySelectorAll("nav.parts a")), all = null;
  links.forEach(function (link) { link.setAttribute("data-name", link.textContent); });
  // A choice of another list comes along in the address: this list is narrowed by what it knows, and the rest is left for the next.
  var own = Array.prototype.map.call(bar.querySelectorAll("p[data-key]"), function (line) { return line.getAttribute("data-key"); });
  bar.hidden = false;
  function count(facets, chosen) {
    var keys = narrowing(chosen).map(function (key) { return all[0].indexOf(key + "=" + chosen[key]); });
    return facets.filter(function (row) {
      return keys.every(function (key) { return row.indexOf(key) >= 0; });
    }).length;
  }
  function narrowing(chosen) {
    return Object.keys(chosen).filter(function (key) { return own.indexOf(key) >= 0; });
  }
  // Tells each page's link; returns how many rows of all pages fit, and how many there are.
  function everywhere(chosen) {
    var some = narrowing(chosen).length, fit = 0, total = 0;
    links.forEach(function (link, nth) {
      var hits = all ? count(all[1][nth], chosen) : 0;
      fit += hits;
      if (all) total += all[1][nth].length;
      link.textContent = link.getAttribute("data-name") + (some && all ? " (" + hits + ")" : "");
      link.href = link.getAttribute("href").split("#")[0] + (Object.keys(chosen).length ? address(chosen) : "");
    });
    return [fit, total];
  }
  function wanted() {
    var chosen = {};
    decodeURIComponent(location.hash.slice(1)).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at > 0) chosen[part.slice(0, at)] = part.slice(at + 1);
    });
    return chosen;
  }
  function address(chosen) {
    return "#" + Object.keys(chosen).sort().map(function (key) { return key + "=" + encodeURIComponent(chosen[key]); }).join("&");
  }
  function apply() {
    var chosen = wanted();
    var shown = 0;
    rows.forEach(function (row) {
      var facets = row.getAttribute("data-f").split(" ");
      var fits = narrowing(chosen).every(function (key) { return facets.indexOf(key + "=" + chosen[key]) >= 0; });
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    document.querySelectorAll("tr.grp").forEach(function (head) {
      var known = head.parentNode.querySelector("tr[data-f]");
      head.hidden = known !== null && !head.parentNode.querySelector("tr[data-f]:not([hidden])");
    });
    bar.querySelectorAll("p[data-key]").forEach(function (line) {
      var key = line.getAttribute("data-key");
      line.querySelectorAll("a").forEach(function (link) {
        var value = link.getAttribute("data-value");
        var next = Object.assign({}, chosen);
        if (value === null) delete next[key]; else next[key] = value;
        link.setAttribute("href", address(next));
        if ((chosen[key] === undefined ? null : chosen[key]) === value) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
    });
    var found = links.length ? everywhere(chosen) : [shown, rows.length];
    status.textContent = narrowing(chosen).length && found[1]
      ? bar.getAttribute("data-shown").replace("##", found[1]).replace("#", found[0]) : "";
  }
  if (bar.getAttribute("data-rows")) {
    window.auditbookRows = function (data) { all = data; apply(); };
    var script = document.createElement("script");
    script.src = bar.getAttribute("data-rows");
    document.head.appendChild(script);
  }
  addEventListener("hashchange", apply);
  apply();
})();

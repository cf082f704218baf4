// Filters lists by what stands after the # of the address: #status=open&owner=m-kask. Without scripts the whole list is shown.
(function () {
  "use strict";
  var bar = document.querySelector(".filters");
  if (!bar) return;
  var status = bar.querySelector("[role=status]");
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-f]"));
  bar.hidden = false;
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
      var fits = Object.keys(chosen).every(function (key) { return facets.indexOf(key + "=" + chosen[key]) >= 0; });
      row.hidden = !fits;
      if (fits) shown += 1;
    });
    document.querySelectorAll("tr.grp").forEach(function (head) {
      head.hidden = !head.parentNode.querySelector("tr[data-f]:not([hidden])");
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
    status.textContent = Object.keys(chosen).length
      ? bar.getAttribute("data-shown").replace("##", rows.length).replace("#", shown) : "";
  }
  addEventListener("hashchange", apply);
  apply();
})();

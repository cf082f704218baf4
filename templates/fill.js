// Makes the document of a form: the same text, letter by letter, as `auditbook serve` saves (src/serve/written.rs, audited.rs).
// It is offered as a file, as text to copy and, where the forge takes one, as a new file there. Nothing is sent anywhere by itself.
(function () {
  "use strict";
  var LONGEST = 8000, STEP = 2;
  var RESERVED = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity", "none", "undefined"];
  var TEXTS = ["channel", "place", "brief"];
  var ABOUT = {
    audit: ["date", "auditor", "sample.population", "sample.reviewed", "sample.method"],
    visit: ["date", "auditor", "time", "channel", "place", "brief", "waited", "answered", "transfers", "right-agent", "resolved"]
  };
  var form = document.querySelector("form.fill"), made = document.getElementById("made");
  var id = form.elements.namedItem("id"), file, changed = false;

  function isReserved(text) { return RESERVED.indexOf(text.toLowerCase()) >= 0; }
  function isPlain(text) {
    return /^\p{Alphabetic}[\p{Alphabetic}\p{N} \-_.\/()'’,?!]*$/u.test(text) && !/ $/.test(text) && !isReserved(text);
  }
  function escaped(c) { return "\\u" + ("000" + c.charCodeAt(0).toString(16)).slice(-4); }
  function quoted(text) {
    var out = text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t");
    return "\"" + out.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, escaped) + "\"";
  }
  function blanks(n) { return new Array(n + 1).join(" "); }
  function text(said, indent) {
    if (isPlain(said)) return said;
    var lines = said.replace(/\n+$/, "").split("\n");
    var isBlock = lines.length > 1 && !/\n\n$/.test(said) && !/^\p{White_Space}/u.test(said) && /\P{White_Space}/u.test(lines[lines.length - 1])
      && !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(said);
    if (!isBlock) return quoted(said);
    return (/\n$/.test(said) ? "|" : "|-") + lines.map(function (line) { return "\n" + (line ? blanks(indent + STEP) : "") + line; }).join("");
  }
  function word(said) {
    var isWord = /^(\p{Alphabetic}|-?[0-9])/u.test(said) && /^[\p{Alphabetic}\p{N}\-_.\/%@]+$/u.test(said) && !isReserved(said);
    return isWord || isPlain(said) ? said : quoted(said);
  }
  // A value is a function from its column to its text; a mapping a list of keys with values.
  function asText(said) { return function (indent) { return text(said, indent); }; }
  function asWord(said) { return function () { return word(said); }; }
  function asAnswer(said) { return function () { return said === "yes" || said === "no" ? said : word(said); }; }
  function asItIs(said) { return function () { return said; }; }
  function block(entries, indent) {
    return entries.map(function (entry) {
      var start = blanks(indent) + word(entry[0]) + ":";
      if (typeof entry[1] === "function") {
        var said = entry[1](indent);
        return start + (said ? " " : "") + said + "\n";
      }
      return start + (entry[1].length ? "\n" + block(entry[1], indent + STEP) : " {}\n");
    }).join("");
  }
  function put(entries, name, value) {
    var at = name.indexOf("."), first = at < 0 ? name : name.slice(0, at);
    if (at < 0) { entries.push([name, value]); return; }
    var known = entries.filter(function (entry) { return entry[0] === first; })[0];
    if (!known) entries.push(known = [first, []]);
    known[1].push([name.slice(at + 1), value]);
  }

  function read(name) {
    var field = form.elements.namedItem(name);
    var value = field ? field.value : "";
    return value.replace(/\r\n?/g, "\n").replace(/[\ud800-\udfff]/gu, "\ufffd");
  }
  // As Rust trims: the mark of byte order is no blank there.
  function trim(text) { return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, ""); }
  function said(name) {
    var value = read(name);
    return trim(value) ? value : "";
  }
  function named(start) {
    return Array.prototype.filter.call(form.elements, function (field) { return field.name.indexOf(start) === 0; }).map(function (field) {
      return field.name.slice(start.length);
    }).sort();
  }
  var items = Array.prototype.map.call(form.querySelectorAll("textarea[name^=note-]"), function (note) { return note.name.slice(5); });

  function about(kind) {
    var entries = [], all = items.every(function (item) { return said(item); }), status = trim(read("status"));
    ABOUT[kind].forEach(function (name) {
      var value = trim(read(name));
      if (!value) return;
      if (name === "auditor") entries.push([kind === "visit" ? "shopper" : "auditor", asText(value)]);
      else put(entries, name, TEXTS.indexOf(name) >= 0 ? asText(value) : asWord(value));
    });
    if (kind === "visit") return entries;
    // What is not answered whole is never final.
    if (status === "draft" || !all) entries.push(["status", asWord("draft")]);
    named("scope.").forEach(function (name) {
      var value = trim(read("scope." + name));
      if (value) put(entries, "scope." + name, asText(value));
    });
    var name = trim(read("scope-name")), value = trim(read("scope-value"));
    if (name && value) put(entries, "scope." + name, asText(value));
    return entries;
  }
  function answers() {
    return items.filter(function (item) { return said(item); }).map(function (item) {
      var answer = asAnswer(trim(said(item))), note = said("note-" + item);
      return [item, note ? [["answer", answer], ["note", asText(note)]] : answer];
    });
  }
  function evidence() {
    return items.filter(function (item) { return said("evidence-" + item); }).map(function (item) {
      var lines = said("evidence-" + item).replace(/\n$/, "").split("\n").map(function (line) {
        var blank = /^\p{White_Space}*/u.exec(line)[0], rest = line.slice(blank.length), end = rest.replace(/\p{White_Space}+$/u, "");
        var isMark = /^(#|```|~~~)/.test(rest) || /^(=+|-+)$/.test(end);
        return blank + (isMark ? "\\" : "") + rest.replace(/<!--/g, "\\<!--") + "\n";
      });
      return "\n## " + item + "\n\n" + lines.join("");
    }).join("");
  }
  function written(kind, order) {
    var lang = form.getAttribute("data-lang");
    var entries = [["kind", asWord(kind)], ["checklist", asItIs(form.getAttribute("data-checklist"))]];
    if (lang) entries.push(["lang", asWord(lang)]);
    entries = entries.concat(about(kind), [["answers", answers()]]);
    entries.sort(function (a, b) { return order.indexOf(a[0]) - order.indexOf(b[0]); });
    return "---\n" + block(entries, 0) + "---\n" + evidence();
  }

  function isName(name) {
    return /^[\p{Alphabetic}\p{N}\p{M}_\-][\p{Alphabetic}\p{N}\p{M}._\-]*$/u.test(name) && Array.from(name).length <= 100
      && !/^readme$/i.test(name);
  }
  function part(id) { return document.getElementById(id); }
  function offer(place, name, whole) {
    var path = place.getAttribute("data-folder") + name, address = place.getAttribute("data-address");
    part("made-path").textContent = path;
    part("made-text").value = whole;
    part("made-said").textContent = "";
    if (file) URL.revokeObjectURL(file);
    file = URL.createObjectURL(new Blob([whole], { type: "text/markdown;charset=utf-8" }));
    part("made-file").href = file;
    part("made-file").download = name;
    made.hidden = false;
    if (!part("made-there")) return;
    var empty = address + "?" + place.getAttribute("data-name") + "=" + encodeURIComponent(name), asked = place.getAttribute("data-text");
    var filled = empty + "&" + asked + "=" + encodeURIComponent(whole), fits = Boolean(asked) && filled.length <= LONGEST;
    part("made-there").hidden = !fits;
    part("made-paste").hidden = fits;
    part("made-long").hidden = !asked || fits;
    part("made-filled").href = fits ? filled : "#made";
    part("made-empty").href = empty;
  }

  var today = new Date();
  form.elements.namedItem("date").value = today.getFullYear() + "-" + ("0" + (today.getMonth() + 1)).slice(-2) + "-" + ("0" + today.getDate()).slice(-2);
  part("needs-script").hidden = true;
  form.hidden = false;
  id.addEventListener("input", function () {
    id.setCustomValidity(!id.value || isName(id.value.trim().normalize("NFC")) ? "" : form.getAttribute("data-bad-id"));
  });
  form.addEventListener("input", function () {
    items.forEach(function (item) { form.elements.namedItem("note-" + item).setCustomValidity(""); });
    changed = true;
    made.hidden = true;
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    // A note without an answer would be lost.
    var alone = items.filter(function (item) { return said("note-" + item) && !said(item); })[0];
    if (alone) {
      var note = form.elements.namedItem("note-" + alone);
      note.setCustomValidity(form.getAttribute("data-note-alone").replace("#", function () { return alone; }));
      note.reportValidity();
      return;
    }
    var kind = form.elements.namedItem("kind").value;
    var place = Array.prototype.filter.call(document.querySelectorAll(".place"), function (place) {
      return place.getAttribute("data-kind") === kind;
    })[0];
    offer(place, id.value.trim().normalize("NFC") + ".md", written(kind, place.getAttribute("data-order").split(" ")));
    made.focus();
  });
  part("made-file").addEventListener("click", function () { changed = false; });
  part("made-copy").addEventListener("click", function () {
    var area = part("made-text"), whole = area.value;
    function tell() {
      changed = false;
      part("made-said").textContent = form.getAttribute("data-copied");
    }
    // A page opened as a file may not write to the clipboard by itself everywhere.
    function select() {
      area.focus();
      area.select();
      if (document.execCommand("copy")) tell();
    }
    if (navigator.clipboard) navigator.clipboard.writeText(whole).then(tell, select); else select();
  });
  addEventListener("beforeunload", function (event) { if (changed) event.preventDefault(); });
})();

// Finds pages by their words. The index lies in scripts that call the functions returned here; a query loads those it needs.
// The address holds the query, search.html#q=late, so that results can be linked. Without scripts the list of all pages is shown.
var auditbook = (function () {
  "use strict";
  var SHOWN = 50, EXACT_TITLE = 8, TITLE = 4, EXACT = 2, TEXT = 1;
  // The same steps and letters as in src/site/search/fold.rs.
  var LETTERS = {"ς":"σ","ß":"ss","ø":"o","ł":"l","đ":"d","ð":"d","þ":"th","æ":"ae","œ":"oe","ı":"i","\u00ad":"","\u0640":"","\u0671":"\u0627","\u0649":"\u064a","\u06cc":"\u064a","\u06a9":"\u0643","\u0629":"\u0647"};
  var form = document.querySelector("form.find"), input = document.getElementById("q");
  var status = document.querySelector(".found"), list = document.querySelector(".results");
  var more = document.getElementById("more"), listing = document.getElementById("listing");
  // The tag may say with which digits numbers are written.
  var home = listing.parentNode, tag = document.documentElement.lang, lang = tag.split("-")[0];
  var plural = new Intl.PluralRules(lang), numbers = new Intl.NumberFormat(tag === "ar" ? "ar-EG" : tag);
  var keys = [], each = 1, endings = [], shards = {}, lines = {}, scripts = {}, found = [], turn = 0, pause;

  function fold(text) {
    var plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return Array.from(plain, function (c) {
      var code = c.codePointAt(0);
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
      return LETTERS[c] === undefined ? c : LETTERS[c];
    }).join("");
  }
  function words(text) {
    return (fold(text).match(/[\p{Alphabetic}\p{N}]+/gu) || []).filter(function (word) { return Array.from(word).length > 1; });
  }
  // The same as in src/site/search/stem.rs, with the table that the index has been made with.
  function stem(word) {
    var of = endings.find(function (script) { return word[0] >= script.from && word[0] <= script.to; });
    if (!of || /\p{N}/u.test(word)) return word;
    var start = of.starts.find(function (start) { return word.startsWith(start) && word.length - start.length >= 3; });
    if (start) word = word.slice(start.length);
    function longest(end) { return word.endsWith(end[0]) && word.length - end[0].length >= end[1]; }
    for (var end = of.ends.find(longest); end; end = of.ends.find(longest)) word = word.slice(0, -end[0].length);
    var bare = of.inside ? word.split(of.inside).join("") : "";
    return bare.length >= 3 ? bare : word;
  }
  function load(name) {
    if (!scripts[name]) scripts[name] = new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = form.getAttribute("data-folder") + name;
      script.onload = done;
      script.onerror = function () { delete scripts[name]; failed(new Error(name)); };
      document.head.appendChild(script);
    });
    return scripts[name];
  }
  function needed(sought) {
    return keys.filter(function (key) {
      return sought.some(function (word) { return word.startsWith(key) || key.startsWith(word); });
    });
  }
  function shardName(key) {
    return "w-" + Array.from(key, function (c) { return c.codePointAt(0).toString(16); }).join("-") + ".js";
  }

  // The pages that hold a word beginning with the sought one, each with how well it fits.
  function matches(word) {
    var scores = new Map();
    needed([word]).forEach(function (key) {
      shards[key].forEach(function (entry) {
        if (!entry[0].startsWith(word)) return;
        var exact = entry[0] === word, place = 0;
        entry[1].forEach(function (step) {
          place += step;
          var titled = place % 2;
          place -= titled;
          var score = titled ? (exact ? EXACT_TITLE : TITLE) : (exact ? EXACT : TEXT);
          if (!(scores.get(place / 2) >= score)) scores.set(place / 2, score);
        });
      });
    });
    return scores;
  }
  function rank(sought) {
    var all = sought.map(matches), ranked = [];
    all[0].forEach(function (_, page) {
      if (!all.every(function (scores) { return scores.has(page); })) return;
      ranked.push({ page: page, score: all.reduce(function (sum, scores) { return sum + scores.get(page); }, 0) });
    });
    ranked.sort(function (a, b) { return b.score - a.score || a.page - b.page; });
    return ranked.map(function (result) { return result.page; });
  }

  function element(name, text, lang) {
    var made = document.createElement(name);
    made.textContent = text;
    made.dir = "auto";
    if (lang) made.lang = lang;
    return made;
  }
  function row(line) {
    var item = document.createElement("li"), link = element("a", line[1], line[2]), kind = element("span", line[3]);
    link.href = line[0];
    kind.className = "kicker";
    item.append(link, " ", kind);
    if (line[4]) item.append(element("p", line[4], line[5]));
    return item;
  }
  // Adds the next results, once their titles are there.
  function show(mine) {
    var from = list.children.length, next = found.slice(from, from + SHOWN);
    var files = Array.from(new Set(next.map(function (page) { return Math.floor(page / each); })));
    return Promise.all(files.map(function (nth) { return load(lang + "-" + nth + ".js"); })).then(function () {
      if (mine !== turn || from !== list.children.length) return;
      next.forEach(function (page) { list.append(row(lines[Math.floor(page / each)][page % each])); });
      list.hidden = !found.length;
      more.parentNode.hidden = list.children.length >= found.length;
      if (from && list.children[from]) list.children[from].querySelector("a").focus();
    });
  }
  function announce(query) {
    var kind = found.length ? plural.select(found.length) : "none";
    var text = status.getAttribute("data-" + kind) || status.getAttribute("data-other");
    status.textContent = text.replace("{n}", numbers.format(found.length)).replace("{q}", function () { return query; });
  }
  function clear(said, listed) {
    found = [];
    list.replaceChildren();
    list.hidden = more.parentNode.hidden = true;
    status.textContent = said;
    if (listed) home.append(listing); else listing.remove();
  }
  function search() {
    var query = input.value.trim(), typed = words(query), sought = [], mine = turn += 1;
    clearTimeout(pause);
    if (!typed.length) return clear(query ? status.getAttribute("data-short") : "", true);
    listing.remove();
    load("index.js").then(function () {
      sought = typed.map(stem);
      return Promise.all(needed(sought).map(function (key) { return load(shardName(key)); }));
    }).then(function () {
      if (mine !== turn) return;
      clear("", false);
      found = rank(sought);
      return show(mine).then(function () { if (mine === turn) announce(query); });
    }).catch(function () { if (mine === turn) clear("", true); });
  }

  function asked() {
    var match = /^#q=(.*)$/.exec(location.hash);
    try { return match ? decodeURIComponent(match[1].replace(/\+/g, " ")) : ""; } catch (_) { return ""; }
  }
  function follow() {
    if (location.hash && !/^#q=/.test(location.hash)) return;
    input.value = asked();
    search();
  }
  function keep() {
    var query = input.value.trim();
    history.replaceState(null, "", query ? "#q=" + encodeURIComponent(query) : location.href.split("#")[0]);
  }
  document.getElementById("needs-script").hidden = true;
  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); keep(); search(); });
  input.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(function () { keep(); search(); }, 250);
  });
  more.addEventListener("click", function () { show(turn); });
  addEventListener("hashchange", follow);
  // Scripts of the index call back through the name `auditbook`, which is set when this function has returned.
  setTimeout(function () {
    if (location.hash) follow(); else if (input.value) search();
  });
  return {
    open: function (beginnings, titlesPerFile, scripts) { keys = beginnings; each = titlesPerFile; endings = scripts; },
    add: function (key, entries) { shards[key] = entries; },
    titles: function (nth, entries) { lines[nth] = entries; }
  };
})();

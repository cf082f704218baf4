// Loads the page again when the files behind it changed, and keeps the place: how far it was scrolled and what was unfolded.
(() => {
  const edition = document.currentScript.dataset.edition;
  const key = `serve ${location.pathname}`;
  const folds = () => [...document.querySelectorAll('details')];
  const kept = sessionStorage.getItem(key);
  if (kept) {
    sessionStorage.removeItem(key);
    const { y, open } = JSON.parse(kept);
    folds().forEach((fold, at) => { fold.open = open[at] ?? fold.open; });
    scrollTo(0, y);
  }
  const look = async () => {
    try {
      const now = await (await fetch('/-/edition')).text();
      if (now !== edition) {
        sessionStorage.setItem(key, JSON.stringify({ y: scrollY, open: folds().map((fold) => fold.open) }));
        location.reload();
        return;
      }
    } catch { /* the server is away: it may come back */ }
    setTimeout(look, 700);
  };
  setTimeout(look, 700);
})();

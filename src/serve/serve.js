// Loads the page again when the files behind it changed, and keeps the place: how far it was scrolled and what was unfolded.
(() => {
  const edition = document.currentScript.dataset.edition;
  const key = `serve ${location.pathname}`;
  const folds = () => [...document.querySelectorAll('details')];
  const kept = sessionStorage.getItem(key);
  if (kept) {
    sessionStorage.removeItem(key);
    const { y, open } = JSON.parse(kept);
    history.scrollRestoration = 'manual';
    folds().forEach((fold, at) => { fold.open = open[at] ?? fold.open; });
    // Styles and pictures move what is above: the place is known when all of them are there.
    addEventListener('load', () => { scrollTo(0, y); history.scrollRestoration = 'auto'; });
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

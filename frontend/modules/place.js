/* A page that is loaded afresh finds the reader's place again, whoever loads it. */

let signedOut = false;

addEventListener('signed-out', () => (signedOut = true));

addEventListener('pagehide', () => {
  for (const feed of signedOut ? [] : document.querySelectorAll('elevenses-feed')) {
    const rows = feed.querySelector('.feed-rows')?.children ?? [];
    const read = [...rows].find((row) => row.getBoundingClientRect().bottom > 0);
    if (read && feed.getBoundingClientRect().top < 0) feed.rememberPlace(read.row.id);
  }
});

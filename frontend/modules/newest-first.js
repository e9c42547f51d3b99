/* Reads a feed like a wall: the newest on top; whoever reads further down is told "3 new" and not moved. */

const PAGES_BY_THEMSELVES = 3;
const HELD_MILLIS = 1500;

export class NewestFirst {
  #feed;
  #place;
  #unseen = new Map();
  #watch;

  constructor(feed, place) {
    this.#feed = feed;
    this.#place = place && `place:${place}`;
    this.#watch = new IntersectionObserver((seen) => {
      if (seen.at(-1).isIntersecting && feed.pages < PAGES_BY_THEMSELVES) feed.load();
    }, { rootMargin: '600px' });
  }

  arrange({ newer, list, empty, older }) {
    return [newer, list, empty, older];
  }

  connect() {
    this.#watch.observe(this.#feed.older);
  }

  disconnect() {
    this.#watch.disconnect();
  }

  begin() {
    this.#returnToPlace();
  }

  keepPlace(change) {
    change();
  }

  next(row) {
    return [...this.#feed.list.children].find((other) => other.row.key < row.key) ?? null;
  }

  farthest() {
    return this.#feed.list.lastElementChild;
  }

  arrive(row) {
    const told = this.#unseen.has(row.id);
    if (told || (this.#feed.getBoundingClientRect().top < -80 && !row.mine)) this.#unseen.set(row.id, row);
    else this.#feed.put(row).classList.add('arriving');
    if (!told) this.#feed.announce(row.title);
  }

  forget(id) {
    this.#unseen.delete(id);
  }

  reveal() {
    const unseen = [...this.#unseen.values()];
    this.#unseen.clear();
    unseen.forEach((row) => this.#feed.put(row).classList.add('arriving'));
    this.#feed.update([], []);
    this.showNewest();
    this.#feed.list.firstElementChild?.focus({ preventScroll: true });
  }

  showNewest() {
    this.#feed.scrollIntoView({ block: 'start' });
  }

  settle() {
    const { newer, words } = this.#feed;
    newer.hidden = this.#unseen.size === 0;
    newer.textContent = words.say('newer', this.#unseen.size);
  }

  /* Leaving for a row's own page and coming back finds the same rows at the same place. */
  rememberPlace(id) {
    const { top } = this.#feed.row(id).getBoundingClientRect();
    if (this.#place) sessionStorage.setItem(this.#place, JSON.stringify({ id, top, pages: this.#feed.pages }));
  }

  async #returnToPlace() {
    const remembered = this.#place && JSON.parse(sessionStorage.getItem(this.#place));
    if (!remembered) return;
    sessionStorage.removeItem(this.#place);
    while (this.#feed.pages < remembered.pages && this.#feed.more) await this.#feed.load();
    this.#hold(remembered);
  }

  /* The page settles after its rows are there, and the browser scrolls by itself: hold on until the reader moves. */
  #hold({ id, top }) {
    const until = performance.now() + HELD_MILLIS;
    const moves = new AbortController();
    for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
      addEventListener(move, () => moves.abort(), { signal: moves.signal, passive: true });
    }
    const hold = () => {
      const row = this.#feed.row(id);
      if (moves.signal.aborted || !row) return;
      window.scrollBy(0, row.getBoundingClientRect().top - top);
      if (performance.now() < until) requestAnimationFrame(hold);
      else moves.abort();
    };
    hold();
  }
}
